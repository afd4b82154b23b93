import type { CellChange } from '../../core/plan/plan';

/** Changes that are made for one reason. */
export interface ChangeGroup {
  why: string;
  cells: CellChange[];
}

/** What a reader has to look at first: a figure put right is a judgement, text made a number is none. */
const ORDER = [
  'repair',
  'over-max',
  'blank-target',
  'split-rank',
  'recalculate',
  'figure-in-table',
  'to-formula',
  'to-unit',
  'to-number',
  'rank',
];

/** A plan's changes by their reason, the most sensitive first; reasons of other kinds follow in the order in which they come. */
export function changeGroups(cells: readonly CellChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const cell of cells) {
    const group = groups.get(cell.why);
    if (group) group.cells.push(cell);
    else groups.set(cell.why, { why: cell.why, cells: [cell] });
  }
  const place = ({ why }: ChangeGroup) => (ORDER.includes(why) ? ORDER.indexOf(why) : ORDER.length);
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}
