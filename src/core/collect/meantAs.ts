import type { AppendixKind } from '../appendix';
import { DECIMAL_PLACES, type Decimal } from '../decimal';

const ONE = 10 ** DECIMAL_PLACES;
const SHIFTS = [10, 100, 1000] as const;

/** Whether a percentage was given as a fraction: no province satisfies one person in a hundred. */
export function isFraction(kind: AppendixKind, value: Decimal): boolean {
  return kind === 'sipas' && value > 0 && value <= ONE;
}

/**
 * What a doubtful score may have been meant as: 0.955 as 95.5 percent; and Excel takes the dot of "1.5" for thousands
 * where the comma is the decimal mark, and keeps 15.
 *
 * @returns the figure as it was meant, where that is within the maximum; else null
 */
export function meantAs(kind: AppendixKind, value: Decimal, max: Decimal | null): Decimal | null {
  if (isFraction(kind, value)) return (value * 100) as Decimal;
  if (max === null || max <= 0 || value <= max || value % ONE !== 0) return null;
  const shift = SHIFTS.find((by) => value / by <= max);
  // A whole number has eight decimals to spare, of which three are taken.
  return shift === undefined ? null : ((value / shift) as Decimal);
}
