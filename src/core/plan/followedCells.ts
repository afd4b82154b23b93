import { BySheet } from '../base/bySheet';
import { isFormula } from '../base/cellContent';
import type { Area } from '../base/grid';
import { referencesIn } from '../base/references';
import { isSliceEnd, type Task } from '../base/task';
import type { CellChange, Plan } from './plan';
import { isHeading } from './planLines';

/**
 * Tells of each formula that a plan writes over or names which of the plan's cells it refers to, wherever they stand: it may
 * refer to other tables and sheets, and to less or more of its own than the rows that are parts of it.
 */
export function* followedCells(
  { cells, newColumns }: Plan,
  take: (formula: CellChange, followed: CellChange) => void,
): Task<void> {
  const formulas: [CellChange, string][] = [];
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    if (isFormula(cell.before)) formulas.push([cell, cell.before.formula]);
  }
  if (formulas.length === 0) return;
  const sheets = new BySheet<PlannedColumns>();
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    // The heading of a new column goes with the column.
    if (isHeading(newColumns, cell)) continue;
    const sheet = sheets.get(cell.sheet) ?? new PlannedColumns();
    sheets.set(cell.sheet, sheet.add(cell));
  }
  for (const sheet of sheets.values()) yield* sheet.settle();
  for (const [nth, [cell, formula]] of formulas.entries()) {
    if (isSliceEnd(nth)) yield;
    for (const to of referencesIn(formula)) {
      for (const sheet of sheets.reached(cell.sheet, to)) {
        yield* sheet.each(to.area, (followed) => {
          if (followed !== cell) take(cell, followed);
        });
      }
    }
  }
}

/** What is planned on a sheet, by column and in the order of the rows. */
class PlannedColumns {
  private readonly columns = new Map<number, CellChange[]>();

  add(cell: CellChange): this {
    const column = this.columns.get(cell.column);
    if (column) column.push(cell);
    else this.columns.set(cell.column, [cell]);
    return this;
  }

  /** To be done once all were added. */
  *settle(): Task<void> {
    for (const column of this.columns.values()) {
      yield;
      column.sort((one, other) => one.row - other.row);
    }
  }

  *each({ row, rows, column, columns }: Area, take: (cell: CellChange) => void): Task<void> {
    for (const [at, cells] of this.columns) {
      if (at < column || at >= column + columns) continue;
      for (let nth = firstFrom(cells, row); nth < cells.length; nth += 1) {
        if (isSliceEnd(nth)) yield;
        const cell = cells[nth];
        if (!cell || cell.row >= row + rows) break;
        take(cell);
      }
    }
  }
}

/** @returns the place of the first cell that is not above a row */
function firstFrom(inOrder: readonly CellChange[], row: number): number {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((inOrder[middle]?.row ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
