import { isFormula } from '../base/cellContent';
import { type Place, placeOf } from '../base/place';
import { PlacedSheets } from '../base/placedSheets';
import { referencesIn } from '../base/references';
import { isSliceEnd, type Task } from '../base/task';
import type { CellChange, LeftCell } from './plan';

/** What is written to a table, and where text stays in it. */
export interface WithTexts {
  sheet: string;
  cells: readonly CellChange[];
  texts: ReadonlySet<Place>;
}

interface OverTexts {
  cells: CellChange[];
  left: LeftCell[];
}

/**
 * Where text has to stay, because a formula of somebody's own would show something else, no formula is written that refers
 * to it (SPEC W2): its figure takes its place. Whatever formula stands there already, and others over it, wait for the text:
 * nobody knows what they would come to with a number there, and a constant over them would be theirs no more (SPEC W6).
 *
 * @param tables all that are written: a formula may refer to another one's texts
 * @returns the same of each of them
 */
export function* overTexts(tables: readonly WithTexts[]): Task<OverTexts[]> {
  const waiting = yield* withWaiting(tables);
  const found: OverTexts[] = [];
  for (const { cells } of tables) {
    const written: CellChange[] = [];
    const left: LeftCell[] = [];
    for (const [nth, cell] of cells.entries()) {
      if (isSliceEnd(nth)) yield;
      const { before, after, gives } = cell;
      if (isFormula(before) && refersTo(waiting, before.formula, cell)) {
        left.push({ ...cell, after: gives ?? after, because: 'text' });
      } else if (!isFormula(after) || !refersTo(waiting, after.formula, cell)) written.push(cell);
      else if (gives !== undefined && gives !== before) written.push({ ...cell, after: gives });
    }
    found.push({ cells: written, left });
  }
  return found;
}

/** Texts, and formulas that wait, because they follow these or each other. */
function* withWaiting(tables: readonly WithTexts[]): Task<PlacedSheets> {
  const all = new PlacedSheets();
  let open: CellChange[] = [];
  for (const { sheet, cells, texts } of tables) {
    yield;
    for (const text of texts) all.add(sheet, text);
    open = open.concat(cells.filter(({ before }) => isFormula(before)));
  }
  // Each round goes one level up.
  for (let isGrowing = true; isGrowing && open.length > 0;) {
    const others: CellChange[] = [];
    const found: CellChange[] = [];
    for (const [nth, cell] of open.entries()) {
      if (isSliceEnd(nth)) yield;
      const { before } = cell;
      const waits = isFormula(before) && refersTo(all, before.formula, cell);
      (waits ? found : others).push(cell);
    }
    for (const cell of found) all.add(cell.sheet, placeOf(cell));
    isGrowing = found.length > 0;
    open = others;
  }
  return all;
}

function refersTo(placed: PlacedSheets, formula: string, { sheet }: CellChange): boolean {
  return referencesIn(formula).some((to) => placed.meets(sheet, to));
}
