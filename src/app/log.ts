import { type LogCell, logPlan, type LogRow } from '../core/log/logSheet';
import type { Task } from '../core/base/task';
import type { Reading } from './reading';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** The log of writes, copied out as a new sheet of the workbook. */
export function* logTask(
  reading: Reading,
  writes: readonly LogRow[],
  cells: readonly LogCell[],
): Task<GuardedPlan> {
  return yield* withPreconditions(reading, logPlan(reading.snapshot, writes, cells));
}
