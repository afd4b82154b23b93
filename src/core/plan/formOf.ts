import type { Score } from '../table/appendix';
import { abs, type Decimal, roundTo, subtract } from '../base/decimal';
import { takeRank } from '../read/parseScore';
import { normaliseText } from '../base/text';
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

/** A figure alone, with its sign and its percent sign; words around it ("8,5 điểm") would be lost in a number. */
const PLAIN = /^([+-]?)\d+(?:[.,]\d+)?(%?)$/;

/**
 * A figure kept as text, as a number that shows the same: its decimals, its plus and its percent sign.
 *
 * @param value the one that the text says, or one that shows the same
 * @returns null where no number shows what the text does
 */
export function sameAsNumber(score: Score, value: Decimal, asFraction: boolean): ScoreCell | null {
  const [, sign, percent] = PLAIN.exec(takeRank(normaliseText(score.text)).rest) ?? [];
  if (score.state !== 'value' || sign === undefined) return null;
  const hasPercent = percent === '%';
  if (asFraction && !hasPercent) return null;
  const digits = score.decimals === 0 ? '0' : `0.${'0'.repeat(score.decimals)}`;
  const shown = hasPercent ? (asFraction ? `${digits}%` : `${digits}"%"`) : digits;
  return {
    value: scoreCell(value, score.decimals, asFraction).value,
    numberFormat: sign === '+' ? `+${shown};-${shown};${shown}` : shown,
  };
}
