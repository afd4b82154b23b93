import type { Score } from '../table/appendix';
import { abs, type Decimal, roundTo, subtract } from '../base/decimal';
import type { Rounding } from '../audit/rounding';
import type { ScoreField } from '../table/scoreFields';
import { takeRank } from '../read/parseScore';
import { normaliseText } from '../base/text';
import type { ScoreCell } from './scoreCell';
import { scoreCell } from './scoreCell';

/** What recalculating may change: how a cell holds what it shows, or what it shows as well (SPEC W10). */
export type Changes = 'form' | 'all';

/**
 * Whether a figure would show as what stands in the cell, in the decimals that the cell would show of it; a whole number
 * among decimals is exact (SPEC, Audit), and shows no other figure.
 */
export function showsTheSame(
  rounding: Rounding,
  field: ScoreField,
  score: Score,
  value: Decimal,
): boolean {
  return isSameWith(score.mostDecimals, rounding, field, score, value);
}

/** Whether it would where a cell without a number format got one of the decimals that are printed. */
export function showsTheSameInFormat(
  rounding: Rounding,
  field: ScoreField,
  score: Score,
  value: Decimal,
): boolean {
  return score.stored === 'number' && isSameWith(score.decimals, rounding, field, score, value);
}

function isSameWith(
  decimals: number,
  rounding: Rounding,
  field: ScoreField,
  score: Score,
  value: Decimal,
): boolean {
  if (score.value === null || score.state !== 'value') return false;
  if (abs(subtract(value, score.value)) > rounding(field, score)) return false;
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
