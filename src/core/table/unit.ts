import { ZERO } from '../base/decimal';
import type { Appendix, Score } from './appendix';

/**
 * Whether a cell's number counts in another unit than its table's (SPEC R13): 0.96 shown as 96% among 94 and 95.
 * A formula that takes them together would be wrong. Nought is the same in both.
 */
export function isOddUnit({ asFraction }: Pick<Appendix, 'asFraction'>, score: Score): boolean {
  const { stored, value, isFraction } = score;
  return stored !== 'text' && value !== null && value !== ZERO && isFraction !== asFraction;
}
