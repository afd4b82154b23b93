import { coveredCells } from '../core/base/coveredCells';
import { preconditionsOf } from '../core/plan/preconditions';
import { movedLines } from '../core/plan/movedLines';
import type { PlanKind } from '../core/plan/reason';
import { rowIdentitiesOf } from '../core/plan/rowIdentities';
import type { CellChange, ColumnPrecondition, Plan, RowIdentities } from '../core/plan/plan';
import { isSliceEnd, type Task } from '../core/base/task';
import { changedSheets } from './changedSheets';
import { gridOf, type Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** Their sheets tell of tables that they do not write to. */
const MADE_FROM_ALL: ReadonlySet<PlanKind> = new Set<PlanKind>([
  'assign',
  'next-year',
  'report',
  'appraisal',
  'history',
]);

/** They change words of a merged cell that speak for every row that it covers (SPEC R10). */
const SPEAKS_FOR_ROWS: ReadonlySet<PlanKind> = new Set<PlanKind>(['leads']);

/**
 * A plan that is written only where the tables that it touches still stand as they were read, and those that an
 * agency's sheet or next year's appendix tells of; and that knows what the rows are called whose cells it changes.
 */
export function* withPreconditions(
  reading: Pick<Reading, 'snapshot' | 'tables'>,
  plan: Plan,
): Task<GuardedPlan> {
  const marked = plan.highlights.filter(({ rules }) => rules.length > 0);
  const written = yield* writtenCells(plan);
  yield;
  const figures = yield* writtenCells({ cells: plan.cells.filter(({ isForm }) => !isForm) });
  const touched = new Set([...marked.map(({ sheet }) => sheet), ...written.keys()]);
  // A change is written from a base that may stand on other sheets.
  const drawn = new Set([
    ...touched,
    ...reading.tables.flatMap(({ appendix: { sheet, baseSheets } }) =>
      touched.has(sheet) ? (baseSheets ?? []) : [],
    ),
  ]);
  const tables = reading.tables.filter(
    ({ appendix }) => MADE_FROM_ALL.has(plan.kind) || drawn.has(appendix.sheet),
  );
  const preconditions: ColumnPrecondition[] = [];
  const identities: RowIdentities[] = [];
  for (const { appendix } of tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    yield;
    const columns = written.get(appendix.sheet);
    const isChanged = (row: number, column: number) => columns?.get(column)?.has(row) === true;
    const told = plan.kind === 'history' ? appendix.timeline.map(({ column }) => column) : [];
    const withWords = plan.sheets.length > 0;
    const named = rowsOf(figures.get(appendix.sheet));
    for (const one of yield* preconditionsOf(grid, appendix, withWords, isChanged, told, named)) {
      preconditions.push(one);
    }
    yield;
    if (columns) identities.push(yield* rowIdentitiesOf(grid, appendix, columns.keys()));
  }
  const { cells: uncovered, covered } = yield* withoutCovered(reading, plan);
  const appendices = tables.map(({ appendix }) => appendix);
  const cells = covered.length > 0 ? yield* movedLines(plan, covered, appendices) : uncovered;
  const sheets = yield* changedSheets(plan.sheets);
  const left = covered.length > 0 ? { covered } : {};
  return { ...plan, ...left, cells, sheets, preconditions, identities } as GuardedPlan;
}

/** By sheet and column, the rows in which cells are written. */
function* writtenCells({
  cells,
}: Pick<Plan, 'cells'>): Task<Map<string, Map<number, Set<number>>>> {
  const written = new Map<string, Map<number, Set<number>>>();
  for (const [nth, { sheet, row, column }] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    const columns = written.get(sheet) ?? new Map<number, Set<number>>();
    written.set(sheet, columns.set(column, (columns.get(column) ?? new Set<number>()).add(row)));
  }
  return written;
}

/** @returns all rows, in their order */
function rowsOf(columns: ReadonlyMap<number, ReadonlySet<number>> = new Map()): number[] {
  const rows = new Set([...columns.values()].flatMap((one) => [...one]));
  return [...rows].sort((a, b) => a - b);
}

/** What would be written to cells that hold nothing of their own is said and not written. */
function* withoutCovered(
  reading: Pick<Reading, 'snapshot' | 'tables'>,
  { kind, cells: changes }: Plan,
): Task<{ cells: CellChange[]; covered: CellChange[] }> {
  const isCovered = new Map<string, (row: number, column: number) => boolean>();
  const ofTables = new Map<string, Set<number>>();
  for (const { appendix } of reading.tables) {
    yield;
    const own = ofTables.get(appendix.sheet) ?? new Set<number>();
    ofTables.set(appendix.sheet, own);
    for (const { row, index } of appendix.criteria) {
      if (isSliceEnd(index)) yield;
      own.add(row);
    }
    if (appendix.total) own.add(appendix.total.row);
  }
  for (const [sheet, own] of ofTables) {
    yield;
    const grid = gridOf(reading, sheet);
    if (!grid) continue;
    isCovered.set(
      sheet,
      coveredCells(grid, (row) => !SPEAKS_FOR_ROWS.has(kind) && own.has(row)),
    );
  }
  yield;
  const [cells, covered]: [CellChange[], CellChange[]] = [[], []];
  for (const [nth, change] of changes.entries()) {
    if (isSliceEnd(nth)) yield;
    const { sheet, row, column } = change;
    (isCovered.get(sheet)?.(row, column) === true ? covered : cells).push(change);
  }
  return { cells, covered };
}
