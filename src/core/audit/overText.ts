import { holdsRank } from '../read/holdsRank';
import { plainFigure } from '../read/plainFigure';
import type { Appendix, Criterion, Score } from '../table/appendix';
import type { YearField } from '../table/scoreFields';

/** What recalculating makes a number of; a bound, and a figure with its rank or other words, is text for good. */
export function isTextOfNumber(score: Score | null, asFraction: boolean): boolean {
  if (score?.stored !== 'text' || holdsRank(score)) return false;
  return plainFigure(score, asFraction) !== null;
}

/**
 * Whether a formula stands where a figure below it, at once or under formulas, is text that recalculating makes a number
 * (SPEC A14): whatever it shows now, that figure is to be put right, and no constant belongs over the formula.
 */
export function isOverText(
  { asFraction }: Pick<Appendix, 'asFraction'>,
  score: Score | null,
  parts: readonly Criterion[],
  field: YearField,
): boolean {
  const isOver = (own: Score | null, below: readonly Criterion[]): boolean =>
    own?.stored === 'formula' &&
    below.some(({ scores, children }) => {
      const part = scores[field];
      return isTextOfNumber(part, asFraction) || isOver(part, children);
    });
  return isOver(score, parts);
}
