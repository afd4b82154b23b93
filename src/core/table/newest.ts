import type { Decimal } from '../base/decimal';
import type { ComputedScores, Criterion } from './appendix';

/** The newest final score (SPEC K5): the target year's result, else last year's. */
export function newestOf({
  result,
  base,
}: Pick<ComputedScores, 'result' | 'base'>): Decimal | null {
  return result ?? base;
}

/** Which of a row's cells holds it: the result's, unless it is empty. */
export function newestField({ scores: { result } }: Criterion): 'result' | 'base' {
  return result === null || result.text === '' ? 'base' : 'result';
}
