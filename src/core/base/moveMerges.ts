import type { Area } from './grid';

/** Cells that were put in, or taken out, so that others moved. */
export interface Moved {
  area: Area;
  by: 'inserted' | 'deleted';
  /** Which way: rows move up and down, columns to the sides. */
  along: 'rows' | 'columns';
}

/** Merged areas after cells were put in or taken out: they move, grow and shrink as Excel has them do. */
export function moveMerges(merges: readonly Area[], moved: Moved): Area[] {
  return merges.flatMap((merge) => moveMerge(merge, moved) ?? []);
}

/** @returns null where nothing of it is left, or where it is one cell */
function moveMerge(merge: Area, { area, by, along }: Moved): Area | null {
  const [start, size, crossStart, crossSize] =
    along === 'rows'
      ? (['row', 'rows', 'column', 'columns'] as const)
      : (['column', 'columns', 'row', 'rows'] as const);
  const isAcross =
    merge[crossStart] >= area[crossStart] &&
    merge[crossStart] + merge[crossSize] <= area[crossStart] + area[crossSize];
  if (!isAcross) return merge;
  const first = area[start];
  const count = area[size];
  const from = merge[start];
  const to = from + merge[size];
  if (by === 'inserted') {
    if (from >= first) return { ...merge, [start]: from + count };
    return to > first ? { ...merge, [size]: merge[size] + count } : merge;
  }
  const shift = (at: number) => (at <= first ? at : Math.max(first, at - count));
  const left = { ...merge, [start]: shift(from), [size]: shift(to) - shift(from) };
  return left.rows * left.columns > 1 ? left : null;
}
