import type { Appendix } from '../table/appendix';
import { type SheetGrid, contentAt } from '../base/grid';

/**
 * The first column right of a table that is blank along the whole of it, merged areas included: a new
 * column is never put over what somebody keeps there.
 *
 * @param from where to begin; the table's right edge when absent
 */
export function firstBlankColumn(
  grid: SheetGrid,
  { area }: Appendix,
  from = area.column + area.columns,
): number {
  const isTaken = (column: number) =>
    grid.merges.some(
      (merge) =>
        column >= merge.column &&
        column < merge.column + merge.columns &&
        merge.row < area.row + area.rows &&
        merge.row + merge.rows > area.row,
    ) ||
    Array.from({ length: area.rows }, (_, row) => contentAt(grid, area.row + row, column)).some(
      (content) => content !== '',
    );
  let column = from;
  while (isTaken(column)) column += 1;
  return column;
}
