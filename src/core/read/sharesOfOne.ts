import { HUNDRED, multiply, ONE, ZERO } from '../base/decimal';
import type { Appendix } from '../table/appendix';
import { assumption, type Finding } from '../table/finding';
import { traitsOf } from '../table/indexTraits';
import { YEAR_FIELDS } from '../table/scoreFields';

/** Fewer could be slips. */
const LEAST_FIGURES = 3;

/**
 * Percentages that were probably typed as shares of one (SPEC R13): every score of a table of satisfaction is above
 * nought and none above one, without a percent sign or format. No province satisfies one person in a hundred; but what
 * the cells say is what counts until somebody puts them right.
 *
 * @returns what is said at the first of them; nothing of any other table
 */
export function sharesOfOne({ kind, criteria, columns, sheet }: Appendix): Finding[] {
  if (traitsOf(kind).ceiling !== HUNDRED) return [];
  let first: Finding | null = null;
  let figures = 0;
  for (const { scores, row } of criteria) {
    for (const field of YEAR_FIELDS) {
      const score = scores[field];
      if (!score || score.value === null || score.state !== 'value') continue;
      const { value, text } = score;
      if (score.isFraction || text.includes('%') || value <= ZERO || value > ONE) return [];
      figures += 1;
      const column = columns[field];
      if (first || column === undefined) continue;
      const meant = multiply(value, HUNDRED);
      first = assumption({ what: 'shares-of-one', printed: text, meant }, { sheet, row, column });
    }
  }
  return first && figures >= LEAST_FIGURES ? [first] : [];
}
