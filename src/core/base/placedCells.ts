import type { Area } from './grid';
import { cellOfPlace, type Place } from './place';

/** Cells of a sheet among which it is soon found whether one lies in an area, however large that is. */
export class PlacedCells {
  /** By column, in their order. */
  private readonly rows = new Map<number, Int32Array>();

  constructor(places: Iterable<Place>) {
    const columns = new Map<number, number[]>();
    for (const place of places) {
      const { row, column } = cellOfPlace(place);
      const rows = columns.get(column);
      if (rows) rows.push(row);
      else columns.set(column, [row]);
    }
    for (const [column, rows] of columns) this.rows.set(column, Int32Array.from(rows).sort());
  }

  /** Whether one of them lies in an area. */
  meets({ row, rows, column, columns }: Area): boolean {
    for (const [at, inOrder] of this.rows) {
      if (at < column || at >= column + columns) continue;
      const next = inOrder[firstFrom(inOrder, row)];
      if (next !== undefined && next < row + rows) return true;
    }
    return false;
  }
}

/** @returns the place of the first number that is not below */
function firstFrom(inOrder: Int32Array, number: number): number {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((inOrder[middle] ?? number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
