import { isFormula } from '../base/cellContent';
import { type Place, placeOf } from '../base/place';
import { PlacedCells } from '../base/placedCells';
import { referencesIn } from '../base/references';
import { isSliceEnd, type Task } from '../base/task';
import type { CellChange, LeftCell } from './plan';

interface OverTexts {
  cells: CellChange[];
  left: LeftCell[];
}

/**
 * Where text has to stay, because a formula of somebody's own would show something else, no formula is written that refers
 * to it (SPEC W2): its figure takes its place. Whatever formula stands there already, and others over it, wait for the text:
 * nobody knows what they would come to with a number there, and a constant over them would be theirs no more (SPEC W6).
 *
 * @param cells what is written to one sheet
 * @param texts where text stays
 */
export function* overTexts(
  cells: readonly CellChange[],
  texts: ReadonlySet<Place>,
): Task<OverTexts> {
  const placed = new PlacedCells(yield* withWaiting(cells, texts));
  const written: CellChange[] = [];
  const left: LeftCell[] = [];
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    const { before, after, gives } = cell;
    if (isFormula(before) && refersTo(placed, before.formula, cell)) {
      left.push({ ...cell, after: gives ?? after, because: 'text' });
    } else if (!isFormula(after) || !refersTo(placed, after.formula, cell)) written.push(cell);
    else if (gives !== undefined && gives !== before) written.push({ ...cell, after: gives });
  }
  return { cells: written, left };
}

/** Texts, and formulas that wait, because they follow these or each other. */
function* withWaiting(
  cells: readonly CellChange[],
  texts: ReadonlySet<Place>,
): Task<ReadonlySet<Place>> {
  const all = new Set(texts);
  let open = cells.filter(({ before }) => isFormula(before));
  // Each round goes one level up.
  for (let known = -1; known < all.size && open.length > 0;) {
    known = all.size;
    const placed = new PlacedCells(all);
    const others: CellChange[] = [];
    for (const [nth, cell] of open.entries()) {
      if (isSliceEnd(nth)) yield;
      const { before } = cell;
      if (isFormula(before) && refersTo(placed, before.formula, cell)) all.add(placeOf(cell));
      else others.push(cell);
    }
    open = others;
  }
  return all;
}

/** @param own where the formula stands */
function refersTo(placed: PlacedCells, formula: string, { sheet: own }: CellChange): boolean {
  return referencesIn(formula).some(
    ({ sheet, area }) =>
      (sheet === null || sheet.toLowerCase() === own.toLowerCase()) && placed.meets(area),
  );
}
