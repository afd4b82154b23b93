import { add, type Decimal, decimalsOf, roundTo, subtract } from '../base/decimal';
import type { Computed, Criterion } from '../table/appendix';
import type { PrintedFigure } from '../table/printedFigure';
import type { ShownFigures } from './shownFigure';

/** A year, another one, and the change between them, as they are shown beside each other. */
export interface Beside {
  base: PrintedFigure;
  target: PrintedFigure;
  change: PrintedFigure;
}

/** A change that is not the difference of what is shown beside it: it is that of figures shown rounded, or the table's own. */
export type ApartChange =
  | { is: 'rounded'; base: PrintedFigure; target: PrintedFigure }
  | { is: 'printed' };

/** As many decimals as a score has. */
const MOST_PLACES = 4;

/**
 * Whether a change looks like the difference of the figures beside it (SPEC O1).
 *
 * @param exact both, not rounded; of a bound its own figure
 * @returns what has to be said of it; null: it does
 */
export function apartChange(
  { base, target, change }: Beside,
  exact: Record<'base' | 'target', Decimal>,
): ApartChange | null {
  const seen = ({ value, places }: PrintedFigure) => roundTo(value, places);
  if (add(seen(base), seen(change)) === seen(target)) return null;
  const isOfExact = roundTo(subtract(exact.target, exact.base), change.places) === seen(change);
  if (!isOfExact) return { is: 'printed' };
  const whole = (figure: PrintedFigure, value: Decimal): PrintedFigure => {
    const places = Math.max(figure.places, Math.min(decimalsOf(value), MOST_PLACES));
    return { ...figure, value, places };
  };
  return { is: 'rounded', base: whole(base, exact.base), target: whole(target, exact.target) };
}

/** The same of a table's figures. @param of null: the total */
export function apartChangeOf(
  show: ShownFigures,
  computed: Pick<Computed, 'of' | 'total'>,
  of: Criterion | null,
): ApartChange | null {
  const [base, target, change] = [show(of, 'base'), show(of, 'target'), show(of, 'delta')];
  if (!base || !target || !change) return null;
  const scores = of === null ? computed.total : computed.of(of);
  const exactOf = (figure: PrintedFigure, exact: Decimal | null) =>
    figure.relation === '=' ? (exact ?? figure.value) : figure.value;
  return apartChange(
    { base, target, change },
    { base: exactOf(base, scores.base), target: exactOf(target, scores.target) },
  );
}
