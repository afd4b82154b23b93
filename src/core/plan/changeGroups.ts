import { isSliceEnd, type Task } from '../base/task';
import type { CellChange } from './plan';
import { REASON_TRAITS, reasonKey, type Reason } from './reason';

/** Changes that are made for one reason; those that change form alone are one group, whatever their reasons. */
export type ChangeGroup = { cells: CellChange[] } & (
  | { of: 'form' }
  | { of: 'figures'; why: Reason }
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
export function* changeGroups(cells: readonly CellChange[]): Task<ChangeGroup[]> {
  const groups = new Map<string, ChangeGroup>();
  for (let at = 0; at < cells.length; at += 1) {
    if (isSliceEnd(at)) yield;
    const cell = cells[at];
    if (!cell) continue;
    const { why, isForm } = cell;
    const key = isForm === true ? 'form' : reasonKey(why);
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else
      groups.set(key, {
        ...(isForm === true ? { of: 'form' } : { of: 'figures', why }),
        cells: [cell],
      });
  }
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b));
}
