import { ONE, type Decimal } from '../base/decimal';
import { type IndexKind, traitsOf } from '../table/indexTraits';

const SHIFTS = [10, 100, 1000] as const;

/** Whether a percentage was given as a fraction: no province satisfies one person in a hundred. */
export function isFraction(kind: IndexKind, value: Decimal): boolean {
  return traitsOf(kind).unit === 'percent' && value > 0 && value <= ONE;
}

/**
 * Whether Excel may have taken a decimal mark for one of thousands: it makes 2 of "0,2" where the point is the decimal
 * mark, and gives it a format that parts thousands, of which the number has none.
 */
export function isRegrouped(value: Decimal, isGrouped: boolean): boolean {
  return isGrouped && value !== 0 && value % ONE === 0 && Math.abs(value) < 1000 * ONE;
}

/**
 * What a doubtful score may have been meant as: 0.955 as 95.5 percent; and Excel takes the dot of "1.5" for thousands
 * where the comma is the decimal mark, and keeps 15.
 *
 * @param isGrouped whether its number format parts thousands
 * @returns the figures that may have been meant, within the maximum; among them the given one, where it may be right
 */
export function meantAs(
  kind: IndexKind,
  value: Decimal,
  max: Decimal | null,
  isGrouped: boolean,
): Decimal[] {
  if (isFraction(kind, value)) return [(value * 100) as Decimal];
  // A whole number has eight decimals to spare, of which three are taken.
  const shifted = SHIFTS.map((by) => (value / by) as Decimal);
  if (isRegrouped(value, isGrouped)) {
    const within = shifted.slice(0, 2).filter((one) => max === null || one <= max);
    if (within.length > 0) return max === null || value <= max ? [value, ...within] : within;
  }
  if (max === null || max <= 0 || value <= max || value % ONE !== 0) return [];
  return shifted.filter((one) => one <= max).slice(0, 1);
}
