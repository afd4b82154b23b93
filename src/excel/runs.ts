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
const LONGEST_GAP = 16;
const LONGEST_RUN = 4000;

/** Groups single cells into as few vertical runs as are worth it. Of one cell given twice, the last counts. */
export function groupIntoRuns<T>(cells: readonly Placed<T>[]): ColumnRun<T>[] {
  const columns = new Map<string, Map<number, Placed<T>>>();
  for (const cell of cells) {
    const key = `${cell.column} ${cell.sheet}`;
    const column = columns.get(key) ?? new Map<number, Placed<T>>();
    columns.set(key, column.set(cell.row, cell));
  }
  const runs: ColumnRun<T>[] = [];
  for (const column of columns.values()) {
    let run: ColumnRun<T> | null = null;
    for (const cell of [...column.values()].sort((a, b) => a.row - b.row)) {
      if (run === null || !canJoin(run, cell.row)) {
        run = { sheet: cell.sheet, row: cell.row, column: cell.column, items: [] };
        runs.push(run);
      }
      while (run.row + run.items.length < cell.row) run.items.push(null);
      run.items.push(cell.item);
    }
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
