import { foldText } from '../base/text';
import { ROLLED_FIELDS } from '../table/scoreFields';
import type { Criterion } from '../table/appendix';
import { agreement } from './family';

/**
 * Rows without a code right under a criterion that is left blank, which are called as it is or are what its parts below
 * come to: they print its figures, and are no criteria beside it (SPEC R8).
 *
 * @param beside rows without codes of which nothing but sums can tell what they are
 * @param criteria all rows of the table
 */
export function ownFigures(
  beside: readonly Criterion[],
  criteria: readonly Criterion[],
): Criterion[] {
  return beside.filter((row) => {
    const above = criteria[row.index - 1];
    if (!above || above.code === '' || above.parent !== row.parent || !isBlank(above)) return false;
    const { children } = above;
    if (children.length === 0) return false;
    const { agree, differ } = agreement(row, children);
    // Where they differ it is asked what the row is. A single part may have the figures of a criterion beside it.
    const isSum = agree > 0 && children.length > 1;
    return differ === 0 && (isSum || foldText(row.name) === foldText(above.name));
  });
}

function isBlank({ scores }: Criterion): boolean {
  return ROLLED_FIELDS.every((field) => (scores[field]?.state ?? 'blank') === 'blank');
}
