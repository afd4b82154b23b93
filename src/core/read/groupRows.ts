import type { Criterion } from '../table/appendix';
import { agreement } from './family';
import { partsBelow } from './flatLevels';

/**
 * A row with figures and no code that stands behind the last part of a criterion, and is what the rows below it come
 * to, is a group of these ("Nhóm thể chế" between 1.2 and 2) and no part of what stands above it, if that is right
 * without it (SPEC R8).
 *
 * @param beside rows without codes of which nothing but sums can tell what they are
 * @param criteria all rows of the table
 * @param idUnder an id for a row without a code, as a part of a criterion
 * @returns the topmost rows, with such groups among them
 */
export function liftGroups(
  beside: readonly Criterion[],
  criteria: readonly Criterion[],
  topmost: Criterion[],
  idUnder: (parent: string | null) => string,
): Criterion[] {
  if (beside.length === 0) return topmost;
  const places = new Map(topmost.map((one, at) => [one, at]));
  const groupBefore = new Map<Criterion, Criterion>();
  for (const row of beside) {
    const { parent } = row;
    const next = criteria[row.index + 1];
    const at = next && places.get(next);
    if (parent === null || next === undefined || at === undefined) continue;
    const rest = parent.children.filter((one) => one !== row);
    const below = topmost.slice(at, at + MOST_LOOKED_AT);
    if (!isRight(parent, rest) || partsBelow([row, ...below], 0).length === 0) continue;
    parent.children = rest;
    row.parent = null;
    row.level = 1;
    row.id = idUnder(null);
    groupBefore.set(next, row);
  }
  return topmost.flatMap((one) => {
    const group = groupBefore.get(one);
    return group ? [group, one] : [one];
  });
}

/** More than any group has. */
const MOST_LOOKED_AT = 200;

function isRight(whole: Criterion, parts: readonly Criterion[]): boolean {
  const { agree, differ } = agreement(whole, parts);
  return agree > 0 && differ === 0;
}
