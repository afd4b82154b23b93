import type { Task } from '../core/base/task';
import type { ScoredTable } from '../core/table/scoredTable';
import { historyPlan } from '../core/history/historyPlan';
import { otherTables, type OtherTable } from '../core/history/otherTables';
import type { Reading } from './reading';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** Sheets of all years that the workbook holds (SPEC Y6). */
export function* historyTask({ snapshot, tables, year }: Reading): Task<GuardedPlan> {
  return yield* withPreconditions({ snapshot, tables }, yield* historyPlan(snapshot, tables, year));
}

/** Matching is of whole tables: it is done once for all criteria of one. */
const known = new WeakMap<ScoredTable, readonly OtherTable[]>();

/** The other tables of a table's index, as they were read with it. */
export function* otherTablesTask(
  { tables, snapshot }: Pick<Reading, 'tables' | 'snapshot'>,
  table: ScoredTable,
): Task<readonly OtherTable[]> {
  const found = known.get(table) ?? (yield* otherTables(table, tables, snapshot));
  known.set(table, found);
  return found;
}
