import type { CellChange } from '../../core/plan/plan';
import { reasonKey, type Reason, type ReasonKind } from '../../core/plan/reason';

/** Changes that are made for one reason; those that change form alone are one group, whatever their reasons. */
export type ChangeGroup = { cells: CellChange[] } & (
  { of: 'form' } | { of: 'figures'; why: Reason }
);

export function groupKey(group: ChangeGroup): string {
  return group.of === 'form' ? 'form' : reasonKey(group.why);
}

/** What a reader has to look at first: a figure put right is a judgement, text made a number is none. */
const PLACE: Record<ReasonKind, number> = {
  repair: 0,
  'over-max': 1,
  'blank-target': 2,
  'split-rank': 3,
  recalculate: 4,
  'figure-in-table': 5,
  'to-formula': 6,
  'to-unit': 7,
  'to-number': 8,
  rank: 9,
  fix: 10,
  target: 10,
  result: 10,
};

const LAST = 11;

function placeOf(group: ChangeGroup): number {
  return group.of === 'form' ? LAST : PLACE[group.why.is];
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
