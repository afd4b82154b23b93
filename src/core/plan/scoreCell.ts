import { type Decimal, decimalsOf, toNumber } from '../base/decimal';

/** Further decimals that a format shows where the number has them: as many as any published score has. */
const MOST_DECIMALS = 4;

export interface ScoreCell {
  value: number;
  /** In US notation, as Excel's API takes it. */
  numberFormat: string;
}

/**
 * A figure as a cell holds it: a real number, and a format that always shows the decimals printed so far.
 *
 * @param value points, or percent (94.07)
 * @param decimals to show in any case
 * @param asFraction the table holds percentages as fractions (0.9407 shown as 94.07%)
 * @param isSigned a rise is shown with its plus
 * @example scoreCell(d(13.0566), 2, false) → { value: 13.0566, numberFormat: '0.00##' }
 */
export function scoreCell(
  value: Decimal,
  decimals: number,
  asFraction: boolean,
  isSigned = false,
): ScoreCell {
  const digits = formatWith(decimals === 0 ? Math.min(decimalsOf(value), MOST_DECIMALS) : decimals);
  const plain = asFraction ? `${digits ?? '0'}%` : (digits ?? (isSigned ? '0' : 'General'));
  return {
    value: asFraction ? toNumber(value) / 100 : toNumber(value),
    numberFormat: isSigned ? `+${plain};-${plain};${plain}` : plain,
  };
}

/** @returns null for no decimals: "0" would hide one that is typed later, and "0.#" leaves a bare mark behind */
function formatWith(decimals: number): string | null {
  if (decimals === 0) return null;
  return `0.${'0'.repeat(decimals)}${'#'.repeat(Math.max(0, MOST_DECIMALS - decimals))}`;
}
