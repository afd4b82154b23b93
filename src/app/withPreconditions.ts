import { preconditionPlaces, preconditionsOf } from '../core/plan/preconditions';
import { rowIdentitiesOf } from '../core/plan/rowIdentities';
import type { CellPrecondition, Plan, RowIdentities } from '../core/plan/plan';
import { isSliceEnd, type Task } from '../core/base/task';
import { changedSheets } from './changedSheets';
import { gridOf, type Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/**
 * A plan that is written only where the tables that it touches still stand as they were read, and those that an
 * agency's sheet tells of and refers to; and that knows what the rows are called whose cells it changes.
 */
export function* withPreconditions(reading: Reading, plan: Plan): Task<GuardedPlan> {
  const marked = plan.highlights.filter(({ rules }) => rules.length > 0);
  const written = yield* writtenColumns(plan);
  const touched = new Set([...marked.map(({ sheet }) => sheet), ...written.keys()]);
  const tables = reading.tables.filter(
    ({ appendix }) => plan.kind === 'assign' || touched.has(appendix.sheet),
  );
  // A heading or a code that the plan itself puts right is looked at as a change already.
  const changed = new Set<string>();
  const isPrecondition = preconditionPlaces(tables.map(({ appendix }) => appendix));
  for (const [nth, cell] of plan.cells.entries()) {
    if (isSliceEnd(nth)) yield;
    if (isPrecondition(cell)) changed.add(placeOf(cell));
  }
  const preconditions: CellPrecondition[] = [];
  const identities: RowIdentities[] = [];
  for (const { appendix } of tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    yield;
    for (const cell of preconditionsOf(grid, appendix)) {
      if (isSliceEnd(cell.row)) yield;
      if (!changed.has(placeOf(cell))) preconditions.push(cell);
    }
    const columns = written.get(appendix.sheet);
    if (columns) identities.push(rowIdentitiesOf(grid, appendix, columns));
  }
  const sheets = yield* changedSheets(plan.sheets);
  return { ...plan, sheets, preconditions, identities } as GuardedPlan;
}

/** By sheet, the columns that cells are written in. */
function* writtenColumns({ cells }: Plan): Task<Map<string, Set<number>>> {
  const written = new Map<string, Set<number>>();
  for (const [nth, { sheet, column }] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    const columns = written.get(sheet) ?? new Set<number>();
    written.set(sheet, columns.add(column));
  }
  return written;
}

function placeOf({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${row}:${column}:${sheet}`;
}
