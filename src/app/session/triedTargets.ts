import type { Task } from '../../core/base/task';
import { emptyPlan } from '../../core/plan/plan';
import type { ScoredTable } from '../../core/table/scoredTable';
import { tableRef } from '../../core/targets/scenarios';
import type { Reading } from '../reading';
import { targetsTask } from '../targets';
import { withPreconditions } from '../withPreconditions';
import type { GuardedPlan } from '../workbookPort';
import type { Trials } from './trials';

/** Writes what is tried of a table, brought up to what was read last. @param of the table as it was shown */
export function* triedTargetsTask(
  trials: Trials,
  reading: Reading,
  of: ScoredTable,
): Task<GuardedPlan> {
  const ref = tableRef(of.appendix.kind, of.nth);
  const table = reading.tables.find((one) => tableRef(one.appendix.kind, one.nth) === ref);
  if (!table) return yield* withPreconditions(reading, emptyPlan('targets'));
  const { whatIf } = yield* trials.of(table);
  return yield* targetsTask(reading, table, whatIf);
}
