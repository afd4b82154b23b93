import { leadsPlan, type UnansweredCell, unansweredCells } from '../core/assign/unanswered';
import type { Task } from '../core/base/task';
import type { Reading } from './reading';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** Criteria for which nobody answers, by the cell that should say who does. */
export function* unansweredTask(reading: Reading): Task<UnansweredCell[]> {
  return yield* unansweredCells(reading.snapshot, reading.tables, reading.assignments);
}

/** Gives the criteria of cells to an agency. */
export function* leadsTask(
  reading: Reading,
  cells: readonly UnansweredCell[],
  agency: string,
): Task<GuardedPlan> {
  return yield* withPreconditions(reading, leadsPlan(reading.snapshot, cells, agency));
}
