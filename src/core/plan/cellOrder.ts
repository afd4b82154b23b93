import { type Place, placeOf } from '../base/place';
import { isSliceEnd, type Task } from '../base/task';
import type { CellChange } from './plan';

/** A plan's changes by their cell. @param cells of one sheet */
export function* byPlaceOf(cells: readonly CellChange[]): Task<Map<Place, CellChange>> {
  const byPlace = new Map<Place, CellChange>();
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    byPlace.set(placeOf(cell), cell);
  }
  return byPlace;
}

/** By row and column; comparing all cells with each other would hold up the pane. */
export function* inOrder<C extends CellChange>(cells: readonly C[]): Task<C[]> {
  const rows: C[][] = [];
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    (rows[cell.row] ??= []).push(cell);
  }
  const ordered: C[] = [];
  for (const [nth, row] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    // No cell changes in most rows of a sheet.
    if (row as C[] | undefined) ordered.push(...row.sort((a, b) => a.column - b.column));
  }
  return ordered;
}
