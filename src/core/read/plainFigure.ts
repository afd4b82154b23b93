import { normaliseText } from '../base/text';
import type { Score } from '../table/appendix';
import { takeRank } from './parseScore';

/** A figure alone, with its sign and its percent sign; words around it ("8,5 điểm") would be lost in a number. */
const PLAIN = /^([+-]?)\d+(?:[.,](\d+))?( ?%)?$/;

/**
 * A figure kept as text that a number can show as it is.
 *
 * @param asFraction the table holds percentages as fractions
 * @returns its sign, and its percent sign with the space before it; null where no number shows what the text does: a bound, words around it
 */
export function plainFigure(
  { text, state, decimals }: Pick<Score, 'text' | 'state' | 'decimals'>,
  asFraction: boolean,
): { sign: string; percent: string } | null {
  const [, sign, digits = '', percent = ''] = PLAIN.exec(takeRank(normaliseText(text)).rest) ?? [];
  if (state !== 'value' || sign === undefined) return null;
  // "1.000" of a thousand.
  if (digits.length !== decimals) return null;
  return asFraction && percent === '' ? null : { sign, percent };
}
