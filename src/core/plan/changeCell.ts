import { type Decimal, decimalsOf } from '../base/decimal';
import { scoreCell, type ScoreCell } from './scoreCell';

const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 4;

/** Decimals to show for a figure: those printed, and those that it needs of the four that scores have. */
export function shownDecimals(value: Decimal, printed: number): number {
  return Math.max(printed, Math.min(MOST_DECIMALS, decimalsOf(value)));
}

/**
 * A change as a cell holds it: a rise with its plus, none as the dash that plans print.
 *
 * @param printed decimals printed so far
 */
export function changeCell(value: Decimal, printed: number, asFraction: boolean): ScoreCell {
  const decimals = Math.max(LEAST_DECIMALS, shownDecimals(value, printed));
  const { value: number, numberFormat } = scoreCell(value, decimals, asFraction);
  return { value: number, numberFormat: `+${numberFormat};-${numberFormat};"-"` };
}
