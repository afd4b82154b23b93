import { abs, decimalsOf, type Decimal, roundTo, subtract } from '../base/decimal';
import { roundingIn } from '../compute/rounding';
import type { Appendix, Computed, Criterion, Relation, Score } from '../table/appendix';
import { isBound, relationOf } from '../table/bound';
import type { PrintedFigure } from '../table/printedFigure';
import { EXACT, type Open } from '../table/open';
import type { ScoreField } from '../table/scoreFields';

/** A figure that no document prints has no more decimals than any that one does. */
const MOST_PLACES = 4;

/** A figure as people are shown it (SPEC O1). */
export interface ShownFigure extends PrintedFigure {
  /**
   * The figure that speaks against it: what the table prints beside what its parts come to, or what the parts come to beside
   * a bound that the table commits to; null where there is one figure.
   */
  other: ({ is: 'printed' | 'computed' } & PrintedFigure) | null;
}

/** A table's figures as they are shown. @property of a criterion; null: the total */
export type ShownFigures = (of: Criterion | null, field: ScoreField) => ShownFigure | null;

/**
 * How a table's figures are shown (SPEC O1): exact, with as many decimals as the document prints. Of what nobody knows,
 * because bounds leave it open on both sides, or a year of a change at all, what is printed.
 *
 * @returns null for a figure that is neither printed nor known
 */
export function shownFigures(appendix: Appendix, computed: Computed): ShownFigures {
  const rounding = roundingIn(appendix);
  const show: ShownFigures = (criterion, field) => {
    const scores = criterion === null ? appendix.total?.scores : criterion.scores;
    const exacts = criterion === null ? computed.total : computed.of(criterion);
    const score = scores?.[field] ?? null;
    const open = openOf(computed, criterion, field);
    const known = open === EXACT ? '=' : field === 'delta' ? null : relationOf(open);
    const exact = known === null ? null : exacts[field];
    const relation = known ?? '=';
    if (score?.state !== 'value' || score.value === null) {
      if (exact === null) return null;
      const places = field === 'delta' ? placesOfChange(show, criterion) : null;
      return { ...plain(exact, places ?? placesOf(exact, 0)), relation };
    }
    return besidePrinted(score, score.value, exact, rounding(field, score), relation);
  };
  return show;
}

/** A change from or to what is open is open, too: nobody knows it. */
function openOf(computed: Computed, criterion: Criterion | null, field: ScoreField): Open {
  if (field !== 'delta') return computed.open(criterion, field);
  return computed.open(criterion, 'base') | computed.open(criterion, 'target');
}

function besidePrinted(
  score: Score,
  value: Decimal,
  exact: Decimal | null,
  rounding: Decimal,
  relationOfExact: Relation,
): ShownFigure {
  const { decimals, relation } = score;
  const printed: PrintedFigure = { value, places: decimals, relation };
  if (exact === null) return { ...printed, other: null };
  if (isBound(score)) {
    if (exact === value) return { ...printed, other: null };
    const made = { value: exact, places: decimals, relation: relationOfExact };
    return { ...printed, other: { is: 'computed', ...made } };
  }
  if (abs(subtract(exact, value)) <= rounding) {
    // Half a unit may have been cut: 91,26 of 91,265 stays what the document says.
    return plain(roundTo(exact, decimals) === value ? exact : value, decimals);
  }
  const places = placesOf(exact, decimals);
  return { value: exact, places, relation: relationOfExact, other: { is: 'printed', ...printed } };
}

function plain(value: Decimal, places: number): ShownFigure {
  return { value, places, relation: '=', other: null };
}

function placesOf(exact: Decimal, printed: number): number {
  return Math.max(printed, Math.min(decimalsOf(exact), MOST_PLACES));
}

/** A change that no cell prints has the decimals of what it is the difference of. */
function placesOfChange(show: ShownFigures, criterion: Criterion | null): number | null {
  const [base, target] = [show(criterion, 'base'), show(criterion, 'target')];
  return base && target && Math.max(base.places, target.places);
}
