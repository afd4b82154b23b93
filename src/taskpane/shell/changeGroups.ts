import type { CellChange } from '../../core/plan/plan';
import { REASON_TRAITS, reasonKey, type Reason } from '../../core/plan/reason';

/** Changes that are made for one reason; those that change form alone are one group, whatever their reasons. */
export type ChangeGroup = { cells: CellChange[] } & (
  { of: 'form' } | { of: 'figures'; why: Reason }
);

export function groupKey(group: ChangeGroup): string {
  return group.of === 'form' ? 'form' : reasonKey(group.why);
}

/** Behind all figures: nothing in it is to be judged. */
const LAST = Number.MAX_SAFE_INTEGER;

function placeOf(group: ChangeGroup): number {
  return group.of === 'form' ? LAST : REASON_TRAITS[group.why.is].place;
}

/** A plan's changes by their reason, the most sensitive first; those of one place in the order in which they come. */
export function changeGroups(cells: readonly CellChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const cell of cells) {
    const { why, isForm } = cell;
    const begun: ChangeGroup = isForm
      ? { of: 'form', cells: [] }
      : { of: 'figures', why, cells: [] };
    const key = groupKey(begun);
    const group = groups.get(key) ?? begun;
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b));
}
