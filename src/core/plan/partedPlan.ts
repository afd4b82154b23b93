import type { Appendix, Computed, Criterion, Score, TotalRow } from '../table/appendix';
import { roundingIn } from '../compute/rounding';
import { isSame } from '../base/decimal';
import { type Place, placeOf } from '../base/place';
import type { SheetGrid } from '../base/grid';
import { normaliseText } from '../base/text';
import { SCORE_FIELDS } from '../table/scoreFields';
import { isSliceEnd, type Task } from '../base/task';
import { sameAsNumber, showsTheSame } from './formOf';
import { byPlaceOf } from './cellOrder';
import { formPlan } from './formPlan';
import { givesText } from './givesText';
import type { HeldTexts, PlannedTable } from './heldTexts';
import { overTexts, type WithTexts } from './overTexts';
import type { CellChange, LeftCell, Plan } from './plan';
import { ranksWith } from './rankColumns';
import { holdsRank } from '../read/holdsRank';

/**
 * Tables' recalculation with form and figures apart (SPEC W10): a cell that goes on showing what it shows changes its form
 * only, with the decimals that are printed; every other one is a figure, a blank that is filled among them. A figure whose
 * rank moves away keeps its decimals, where that shows the same.
 *
 * @param tables all that are recalculated
 * @param held of all of them; absent where there is one only
 * @returns what is written to each of them
 */
export function* partedPlans(tables: readonly PlannedTable[], held?: HeldTexts): Task<Plan[]> {
  const parted: (Parted & WithTexts)[] = [];
  for (const table of tables) {
    yield;
    const found = yield* partedTable(table, held);
    parted.push({ ...found, sheet: table.appendix.sheet, cells: found.plan.cells });
  }
  // What of one table refers to a text of another one is known once the texts of all are.
  if (parted.every(({ texts }) => texts.size === 0)) return parted.map(({ plan }) => plan);
  const written = yield* overTexts(parted);
  const plans: Plan[] = [];
  for (const [nth, { appendix, whole, plan, texts }] of parted.entries()) {
    yield;
    const { cells, left } = written[nth] ?? { cells: plan.cells, left: [] };
    const isWhole = texts.size === 0 && cells.length === plan.cells.length;
    plans.push(isWhole ? { ...plan, cells } : withoutOver(appendix, whole, plan, cells, left));
  }
  return plans;
}

interface Parted {
  appendix: Appendix;
  /** What recalculatePlan would write. */
  whole: Plan;
  /** The same with form and figures apart. */
  plan: Plan;
  /** Where text stays. */
  texts: ReadonlySet<Place>;
}

/** @param cells of the plan that are written @param over formulas that stand over text that stays */
function withoutOver(
  appendix: Appendix,
  whole: Plan,
  plan: Plan,
  cells: readonly CellChange[],
  over: readonly LeftCell[],
): Plan {
  const withoutRanks = cells.filter(({ why }) => why.is !== 'rank');
  const ranks = ranksWith(appendix, whole, withoutRanks);
  const left = (plan.left ?? []).concat(over);
  return {
    ...{ ...plan, cells: withoutRanks.concat(ranks.cells), newColumns: ranks.newColumns },
    ...(left.length > 0 ? { left } : {}),
  };
}

function* partedTable(
  { grid, appendix, computed, plan }: PlannedTable,
  held: HeldTexts | undefined,
): Task<Parted> {
  const form = yield* formPlan(grid, appendix, computed, plan, 'all', held);
  const byPlace = yield* byPlaceOf(form.cells);
  const figures = yield* byPlaceOf(form.left ?? []);
  const { ranked, staying, given } = yield* printedFigures(grid, appendix, computed);
  const cells: CellChange[] = [];
  const planned = yield* byPlaceOf(plan.cells);
  const texts = new Set<Place>([...given].filter((place) => !planned.has(place)));
  for (const [nth, cell] of plan.cells.entries()) {
    if (isSliceEnd(nth)) yield;
    const place = placeOf(cell);
    const same = figures.has(place) ? undefined : byPlace.get(place);
    if (same) cells.push(movesRank(same) ? same : { ...same, isForm: true });
    // A dash stays one: what it follows from becomes a number once its rank has moved.
    else if (!figures.has(place) && isDash(cell)) cells.push({ ...cell, isForm: true });
    // Text is a form, and where that stays, it stays whole, with the rank behind its figure.
    else if (!figures.has(place) && staying.has(place) && typeof cell.before === 'string') {
      texts.add(place);
    }
    // What is right as printed changes neither form nor figure (W6); a number may follow from a figure that changes.
    else if (figures.has(place) || ranked.has(place) || !staying.has(place)) {
      cells.push({ ...cell, ...ranked.get(place) });
    }
  }
  return { appendix, whole: plan, plan: { ...plan, cells }, texts };
}

interface Printed {
  /** Figures that show the same once the rank behind them has moved: what of their change differs then. */
  ranked: Map<Place, Pick<CellChange, 'numberFormat' | 'why'>>;
  /** Figures that stay where they are right as printed: rounded, or text with a mark or words around the figure. */
  staying: Set<Place>;
  /** Figures that formulas give as texts. */
  given: Set<Place>;
}

function* printedFigures(grid: SheetGrid, appendix: Appendix, computed: Computed): Task<Printed> {
  const printed: Printed = { ranked: new Map(), staying: new Set(), given: new Set() };
  const { criteria, total, columns, asFraction } = appendix;
  const rounding = roundingIn(appendix);
  const rows: (Criterion | TotalRow)[] = [...criteria, ...(total ? [total] : [])];
  for (const [nth, row] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    const exact = 'code' in row ? computed.of(row) : computed.total;
    for (const field of SCORE_FIELDS) {
      const score: Score | null = row.scores[field];
      const [column, value] = [columns[field], exact[field]];
      if (score === null || column === undefined || value === null) continue;
      const place = placeOf({ row: row.row, column });
      if (givesText(grid, appendix, row, field)) printed.given.add(place);
      const isExact = score.value !== null && isSame(score.value, value);
      if (!isExact || score.stored === 'text') printed.staying.add(place);
      const movesRank = (field === 'base' || field === 'target') && holdsRank(score);
      const isShown = movesRank && showsTheSame(score, value, rounding(field, score));
      const cell = isShown ? sameAsNumber(score, value, asFraction) : null;
      if (!cell) continue;
      const { numberFormat } = cell;
      printed.ranked.set(place, { numberFormat, why: { is: 'split-rank' } });
    }
  }
  return printed;
}

/** That a rank leaves its cell is said by itself: whoever does not want it leaves it out. */
function movesRank({ why }: CellChange): boolean {
  return why.is === 'rank' || why.is === 'split-rank';
}

function isDash({ before }: CellChange): boolean {
  return normaliseText(String(before)) === '-';
}
