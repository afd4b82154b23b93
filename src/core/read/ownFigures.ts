import { foldText } from '../base/text';
import { ROLLED_FIELDS } from '../table/scoreFields';
import type { Criterion, TotalRow } from '../table/appendix';
import { agreement } from './family';

/**
 * Rows without a code right under a criterion that is left blank, which are called as it is or are what its parts below
 * come to: they print its figures, and are no criteria beside it (SPEC R8).
 *
 * @param beside rows without codes of which nothing but sums can tell what they are
 * @param criteria all rows of the table
 * @param totals rows that may be its total
 */
export function ownFigures(
  beside: readonly Criterion[],
  criteria: readonly Criterion[],
  totals: readonly TotalRow[],
): Criterion[] {
  const rows = new Map<Criterion, Criterion>();
  for (const row of beside) {
    const above = criteria[row.index - 1];
    if (above && mayBeOf(row, above)) rows.set(row, above);
  }
  const areRight = new Map<Criterion | null, boolean>();
  const isRightWithout = ({ parent }: Criterion): boolean => {
    const known = areRight.get(parent);
    if (known !== undefined) return known;
    const others = criteria.filter((one) => one.parent === parent && !rows.has(one));
    const parts = others.flatMap((one) => (isBlank(one) ? one.children : [one]));
    const isRight = (parent ? [parent] : totals).some((whole) => {
      const { agree, differ } = agreement(whole, parts);
      return agree > 0 && differ === 0;
    });
    areRight.set(parent, isRight);
    return isRight;
  };
  // A single part may have the figures of a criterion beside it: then the sum above them tells.
  return [...rows].flatMap(([row, above]) =>
    above.children.length > 1 || isCalled(row, above) || isRightWithout(row) ? [row] : [],
  );
}

/** Where its figures differ from those of the parts it is asked what the row is. */
function mayBeOf(row: Criterion, above: Criterion): boolean {
  if (above.code === '' || above.parent !== row.parent || !isBlank(above)) return false;
  if (above.children.length === 0) return false;
  const { agree, differ } = agreement(row, above.children);
  return differ === 0 && (agree > 0 || isCalled(row, above));
}

function isCalled(row: Criterion, above: Criterion): boolean {
  return foldText(row.name) === foldText(above.name);
}

function isBlank({ scores }: Criterion): boolean {
  return ROLLED_FIELDS.every((field) => (scores[field]?.state ?? 'blank') === 'blank');
}
