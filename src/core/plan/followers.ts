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
export function* followers(tables: readonly PlannedTable[]): Task<Followers> {
  const figures = new PlacedSheets();
  const numbers = new PlacedSheets();
  for (const { plan } of tables) {
    yield;
    for (const [nth, cell] of plan.cells.entries()) {
      if (isSliceEnd(nth)) yield;
      if (changesFigure(cell)) figures.add(cell.sheet, placeOf(cell));
      else if (becomesNumber(cell)) numbers.add(cell.sheet, placeOf(cell));
    }
  }
  if (figures.isEmpty && numbers.isEmpty) return { following: [], balanced: [] };
  let open: Candidate[] = [];
  for (const table of tables) {
    yield;
    open = open.concat(yield* candidatesIn(table));
  }
  yield;
  const found: LeftCell[] = [];
  const moved = new PlacedSheets();
  // Each round finds what follows those that were found before.
  for (let isFirst = true, before = -1, all = 0; before < all; isFirst = false) {
    before = all;
    const known = found.length;
    const [others, passing]: [Candidate[], Candidate[]] = [[], []];
    for (const [nth, one] of open.entries()) {
      if (isSliceEnd(nth)) yield;
      const { references } = one;
      const changing = references.filter((to) => !one.isRight(to));
      const follows = isFirst
        ? changing.some(
            (to) => figures.meets(one.sheet, to) || (one.isSaid && numbers.meets(one.sheet, to)),
          )
        : references.some((to) => moved.meets(one.sheet, to));
      if (!follows) others.push(one);
      else if (one.isSaid) passing.push(one);
      else found.push(leftOf(one, changing));
    }
    for (const cell of found.slice(known)) moved.add(cell.sheet, placeOf(cell));
    for (const { sheet, row, column } of passing) {
      moved.add(sheet, placeOf({ row: row.row, column }));
    }
    all += found.length - known + passing.length;
    open = others;
  }
  const balanced = yield* balancedAmong(open, figures);
  return { following: found, balanced };
}

/** Formulas of figures that the plan does not speak of. */
interface Followers {
  /** They come to something else by it. */
  following: LeftCell[];
  /** They come to what they show already, as long as nothing of it is left out. */
  balanced: LeftCell[];
}

/** Over what changes, and over each other. @param open formulas that come to what they show if all is written */
function* balancedAmong(open: readonly Candidate[], figures: PlacedSheets): Task<LeftCell[]> {
  const balanced: LeftCell[] = [];
  let over = figures;
  let others = open.filter(({ isSaid }) => !isSaid);
  for (let known = -1; known < balanced.length;) {
    known = balanced.length;
    const [next, left] = [new PlacedSheets(), [] as Candidate[]];
    for (const [nth, one] of others.entries()) {
      if (isSliceEnd(nth)) yield;
      const { references } = one;
      if (references.some((to) => over.meets(one.sheet, to))) {
        balanced.push(leftOf(one, references));
      } else left.push(one);
    }
    for (const cell of balanced.slice(known)) next.add(cell.sheet, placeOf(cell));
    [over, others] = [next, left];
  }
  return balanced;
}

interface Candidate extends FigureFormula {
  sheet: string;
  column: number;
  references: readonly Reference[];
  /** Whether it follows from there by the table's rules, and shows already what it will. */
  isRight: (reference: Reference) => boolean;
  /** The plan speaks of it already: it stays, or waits, and what follows it does not come to what was computed either. */
  isSaid: boolean;
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
    const [isPlanned, isLeft] = [planned.has(place), left.has(place)];
    // Of what is written over the figure is known.
    const isRight = (reference: Reference) =>
      isPlanned || (!isLeft && isOwn(reference) && fates.isKnown(row, field, score));
    const references = referencesIn(one.formula);
    candidates.push({ ...one, sheet, column, references, isRight, isSaid: isPlanned || isLeft });
  }
  return candidates;
}

/** Whether a text becomes the number that it says: only formulas that the plan leaves in spite of that take notice of it. */
export function becomesNumber({ before, after, gives }: CellChange): boolean {
  return typeof before === 'string' && typeof (gives ?? after) === 'number';
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
