import { leadsPlan, type UnansweredCell, unansweredCells } from '../core/assign/unanswered';
import type { Task } from '../core/base/task';
import type { Reading } from './reading';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** Criteria for which nobody answers, by the cell that should say who does. */
export function* unansweredTask(reading: Reading): Task<UnansweredCell[]> {
  return yield* unansweredCells(reading.snapshot, reading.tables, reading.assignments);
}

/** The same cells in a later reading: they speak for criteria that are called the same, and say the same. */
export function* cellsNow(
  earlier: readonly UnansweredCell[],
  reading: Reading,
): Task<UnansweredCell[]> {
  const subjectOf = ({ sheet, column, text, criteria }: UnansweredCell) =>
    JSON.stringify([sheet, column, text, criteria.map(({ code, name }) => [code, name])]);
  const chosen = new Set(earlier.map(subjectOf));
  return (yield* unansweredTask(reading)).filter((cell) => chosen.has(subjectOf(cell)));
}

/** Gives the criteria of cells to an agency. @param cells of this reading, or of an earlier one */
export function* leadsTask(
  reading: Reading,
  cells: readonly UnansweredCell[],
  agency: string,
): Task<GuardedPlan> {
  return yield* withPreconditions(
    reading,
    leadsPlan(reading.snapshot, yield* cellsNow(cells, reading), agency),
  );
}
