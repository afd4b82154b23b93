import { placeOf } from '../base/place';
import { PlacedSheets } from '../base/placedSheets';
import { type Reference, referencesIn } from '../base/references';
import { isSliceEnd, type Task } from '../base/task';
import { byPlaceOf } from './cellOrder';
import { FormulaFates } from './formulaFates';
import { type FigureFormula, formulasIn, isInRows, type PlannedTable } from './heldTexts';
import { type CellChange, isStaying, type LeftCell } from './plan';

/**
 * Formulas of figures that the plan does not speak of, and that come to something else by what it writes: they refer to a
 * figure that changes, to a formula that stays and follows one, or to each other (SPEC W10). What they will come to nobody
 * knows here.
 *
 * @param tables what is recalculated, with the plan that is made of each
 */
export function* followers(tables: readonly PlannedTable[]): Task<LeftCell[]> {
  const figures = new PlacedSheets();
  for (const { plan } of tables) {
    yield;
    for (const [nth, cell] of plan.cells.entries()) {
      if (isSliceEnd(nth)) yield;
      if (changesFigure(cell)) figures.add(cell.sheet, placeOf(cell));
    }
  }
  if (figures.isEmpty) return [];
  let open: Candidate[] = [];
  for (const table of tables) {
    yield;
    open = open.concat(yield* candidatesIn(table));
  }
  yield;
  const found: LeftCell[] = [];
  const moved = new PlacedSheets();
  // Each round finds what follows those that were found before.
  for (let isFirst = true, known = -1; known < found.length; isFirst = false) {
    known = found.length;
    const others: Candidate[] = [];
    for (const [nth, one] of open.entries()) {
      if (isSliceEnd(nth)) yield;
      const references = referencesIn(one.formula);
      const changing = references.filter((to) => !one.isRight(to));
      const follows = isFirst
        ? changing.some((to) => figures.meets(one.sheet, to))
        : references.some((to) => moved.meets(one.sheet, to));
      if (follows) found.push(leftOf(one, changing));
      else others.push(one);
    }
    for (const cell of found.slice(known)) moved.add(cell.sheet, placeOf(cell));
    open = others;
  }
  return found;
}

interface Candidate extends FigureFormula {
  sheet: string;
  column: number;
  /** Whether it follows from there by the table's rules, and shows already what it will. */
  isRight: (reference: Reference) => boolean;
}

function* candidatesIn({ grid, appendix, computed, plan }: PlannedTable): Task<Candidate[]> {
  const formulas = yield* formulasIn(grid, appendix);
  if (formulas.length === 0) return [];
  const planned = yield* byPlaceOf(plan.cells);
  const left = new Set((plan.left ?? []).map(placeOf));
  const fates = new FormulaFates(appendix, computed, planned, 'all');
  const { sheet, columns } = appendix;
  const isOwn = isInRows(appendix);
  const candidates: Candidate[] = [];
  for (const [nth, one] of formulas.entries()) {
    if (isSliceEnd(nth)) yield;
    const { row, field, score } = one;
    const column = columns[field];
    if (column === undefined) continue;
    const place = placeOf({ row: row.row, column });
    if (planned.has(place) || left.has(place)) continue;
    const isRight = (reference: Reference) => isOwn(reference) && fates.isKnown(row, field, score);
    candidates.push({ ...one, sheet, column, isRight });
  }
  return candidates;
}

/** Whether a figure is another once the plan is written. A rank's place in a column of its own is none. */
export function changesFigure(cell: CellChange): boolean {
  if (cell.isForm || cell.why.is === 'rank' || cell.why.is === 'split-rank') return false;
  return isStaying(cell) || cell.before !== (cell.gives ?? cell.after);
}

function leftOf(
  { sheet, row: { row }, column, formula }: Candidate,
  follows: readonly Reference[],
): LeftCell {
  const content = { formula };
  return {
    ...{ sheet, row, column, before: content, after: content },
    ...{ why: { is: 'recalculate' }, because: 'follows', follows },
  };
}
