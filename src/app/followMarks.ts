import { isFormula, plainContent } from '../core/base/cellContent';
import { formatAt } from '../core/base/cellText';
import {
  type CellValue,
  contentAt,
  type SheetGrid,
  valueAt,
  type WorkbookSnapshot,
} from '../core/base/grid';
import { highlightPlan } from '../core/plan/highlightPlan';
import type { CellChange, Plan } from '../core/plan/plan';
import { isSliceEnd, type Task } from '../core/base/task';
import type { ScoredTable } from '../core/table/scoredTable';
import { tablesOfYear } from '../core/years/workedOn';
import { readingTask } from './check';
import { patchSnapshot } from './patchSnapshot';
import { gridOf, type Reading } from './reading';

/**
 * A plan that brings marks which are there already up to what the tables will say once it is written: they look at
 * results, for which it may make a column. Where nothing is marked nothing is.
 */
export function* followMarks(reading: Reading, plan: Plan): Task<Plan> {
  if (plan.cells.length === 0) return plan;
  const snapshot = yield* snapshotAfter(reading, plan.cells);
  const after = yield* readingTask(snapshot, undefined, reading.year);
  if (!after.ok) return plan;
  const sheets = [...new Set(plan.cells.map(({ sheet }) => sheet))];
  const { highlights } = yield* highlightPlan(tablesMarked(after.value), sheets);
  return { ...plan, highlights: highlights.map((one) => ({ ...one, onlyWhereMarked: true })) };
}

/** Those of the year worked on; of a sheet that holds none of these all: its marks were made when that was the year. */
function tablesMarked({ tables, year }: Reading): ScoredTable[] {
  const worked = new Set(tablesOfYear(tables, year));
  const sheets = new Set([...worked].map(({ appendix }) => appendix.sheet));
  return tables.filter((table) => worked.has(table) || !sheets.has(table.appendix.sheet));
}

function* snapshotAfter(reading: Reading, changes: readonly CellChange[]): Task<WorkbookSnapshot> {
  let { snapshot } = reading;
  const columns = new Map<string, CellChange[]>();
  for (const [nth, change] of changes.entries()) {
    if (isSliceEnd(nth)) yield;
    const key = `${change.column}:${change.sheet}`;
    const column = columns.get(key);
    if (column) column.push(change);
    else columns.set(key, [change]);
  }
  for (const column of columns.values()) {
    yield;
    const grid = gridOf(reading, column[0]?.sheet ?? '');
    if (grid) snapshot = patchSnapshot(snapshot, columnAfter(grid, column));
  }
  return snapshot;
}

/** One column as far down as it is changed. */
function columnAfter(grid: SheetGrid, changes: readonly CellChange[]): SheetGrid {
  const rows = changes.map(({ row }) => row);
  const first = Math.min(...rows);
  const column = changes[0]?.column ?? 0;
  const lines = Array.from({ length: Math.max(...rows) - first + 1 }, (_, at) => first + at);
  const byRow = new Map(changes.map((change) => [change.row, change]));
  return {
    ...grid,
    row: first,
    column,
    values: lines.map((row) => [valueAfter(byRow.get(row)) ?? valueAt(grid, row, column)]),
    formulas: lines.map((row) => [formulaAfter(byRow.get(row)) ?? contentAt(grid, row, column)]),
    numberFormats: lines.map((row) => [
      byRow.get(row)?.numberFormat ?? formatAt(grid, row, column),
    ]),
  };
}

/** What a changed cell will show; null where it is not changed. */
function valueAfter(change: CellChange | undefined): CellValue | null {
  if (change === undefined) return null;
  return isFormula(change.after) ? (change.gives ?? '') : plainContent(change.after);
}

function formulaAfter(change: CellChange | undefined): CellValue | null {
  return change === undefined ? null : plainContent(change.after);
}
