import type { Score } from '../table/appendix';
import { abs, type Decimal, roundTo, subtract } from '../base/decimal';
import { plainFigure } from '../read/plainFigure';
import type { ScoreCell } from './scoreCell';
import { scoreCell } from './scoreCell';

/** What recalculating may change: how a cell holds what it shows, or what it shows as well (SPEC W10). */
export type Changes = 'form' | 'all';

/**
 * Whether a figure would show as what stands in the cell, in the decimals that the cell would show of it.
 *
 * @param within how far it may be from the printed one (see roundingIn): where a column prints decimals a whole number is
 *   exact, and 3 is not what 2.5 shows as
 */
export function showsTheSame(score: Score, value: Decimal, within: Decimal): boolean {
  return isSameWith(score.mostDecimals, score, value, within);
}

/** Whether it would where a number without a format of its own got one of the decimals that are printed. */
export function showsTheSameInFormat(score: Score, value: Decimal, within: Decimal): boolean {
  return score.stored === 'number' && isSameWith(score.decimals, score, value, within);
}

function isSameWith(decimals: number, score: Score, value: Decimal, within: Decimal): boolean {
  if (score.value === null || score.state !== 'value') return false;
  if (abs(subtract(value, score.value)) > within) return false;
  return roundTo(value, decimals) === roundTo(score.value, decimals);
}

/**
 * A figure kept as text, as a number that shows the same: its decimals, its plus and its percent sign.
 *
 * @param value the one that the text says, or one that shows the same
 * @returns null where no number shows what the text does
 */
export function sameAsNumber(score: Score, value: Decimal, asFraction: boolean): ScoreCell | null {
  const plain = plainFigure(score, asFraction);
  if (!plain) return null;
  const { sign, percent } = plain;
  const digits = score.decimals === 0 ? '0' : `0.${'0'.repeat(score.decimals)}`;
  const shown = percent === '' || asFraction ? `${digits}${percent}` : `${digits}"${percent}"`;
  return {
    value: scoreCell(value, score.decimals, asFraction).value,
    numberFormat: sign === '+' ? `+${shown};-${shown};${shown}` : shown,
  };
}
