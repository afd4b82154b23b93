import type { CellChange } from '../../core/plan/plan';
import { reasonKey, type Reason, type ReasonKind } from '../../core/plan/reason';

/** Changes that are made for one reason. */
export interface ChangeGroup {
  why: Reason;
  cells: CellChange[];
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

/** A plan's changes by their reason, the most sensitive first; those of one place in the order in which they come. */
export function changeGroups(cells: readonly CellChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const cell of cells) {
    const key = reasonKey(cell.why);
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { why: cell.why, cells: [cell] });
  }
  return [...groups.values()].sort((a, b) => PLACE[a.why.is] - PLACE[b.why.is]);
}
