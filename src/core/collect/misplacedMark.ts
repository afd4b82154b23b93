import { DECIMAL_PLACES, type Decimal } from '../decimal';

const SHIFTS = [10, 100, 1000] as const;

/**
 * What a score above its maximum may have been meant as: Excel takes the dot of "1.5" for thousands where the comma
 * is the decimal mark, and keeps 15.
 *
 * @returns the figure with its decimal mark put back, where that is within the maximum; else null
 */
export function misplacedMark(value: Decimal, max: Decimal | null): Decimal | null {
  if (max === null || max <= 0 || value <= max || value % 10 ** DECIMAL_PLACES !== 0) return null;
  const shift = SHIFTS.find((by) => value / by <= max);
  // A whole number has eight decimals to spare, of which three are taken.
  return shift === undefined ? null : ((value / shift) as Decimal);
}
