import { isSliceEnd, type Task } from '../../core/base/task';

export interface Placed<T> {
  sheet: string;
  row: number;
  column: number;
  item: T;
}

/** Cells under one another in one column; null where the run steps over a cell that is none of ours. */
export interface ColumnRun<T> {
  sheet: string;
  row: number;
  column: number;
  items: (T | null)[];
}

/** Excel leaves a cell alone where a written block holds null: a short gap is cheaper than another range. */
const LONGEST_GAP = 20;
const LONGEST_RUN = 4000;

/** Groups single cells into as few vertical runs as are worth it. Of one cell given twice, the last counts. */
export function* groupIntoRuns<T>(cells: readonly Placed<T>[]): Task<ColumnRun<T>[]> {
  const sheets = new Map<string, Map<number, Placed<T>[]>>();
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    const columns = sheets.get(cell.sheet) ?? new Map<number, Placed<T>[]>();
    sheets.set(cell.sheet, columns);
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  const runs: ColumnRun<T>[] = [];
  for (const columns of sheets.values()) {
    for (const column of columns.values()) {
      yield;
      for (const run of runsOfColumn(column)) runs.push(run);
    }
  }
  return runs;
}

function runsOfColumn<T>(cells: Placed<T>[]): ColumnRun<T>[] {
  const runs: ColumnRun<T>[] = [];
  let run: ColumnRun<T> | null = null;
  // Sorting keeps the order of cells that are equal, so that the last of them comes last.
  for (const { sheet, row, column, item } of cells.sort((a, b) => a.row - b.row)) {
    if (run === null || !canJoin(run, row)) {
      run = { sheet, row, column, items: [] };
      runs.push(run);
    }
    while (run.row + run.items.length < row) run.items.push(null);
    run.items[row - run.row] = item;
  }
  return runs;
}

/** The cells of a run, one by one, without its gaps. */
export function cellsOfRun<T>(run: ColumnRun<T>): Placed<T>[] {
  return run.items.flatMap((item, index) =>
    item === null ? [] : [{ sheet: run.sheet, row: run.row + index, column: run.column, item }],
  );
}

function canJoin<T>(run: ColumnRun<T>, row: number): boolean {
  const gap = row - (run.row + run.items.length);
  return gap <= LONGEST_GAP && row - run.row < LONGEST_RUN;
}
