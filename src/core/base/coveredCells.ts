import { type Area, contains, type SheetGrid } from './grid';

/**
 * Cells that are never written: what a merge hides, of which Excel lets go; a cell merged over several rows, which is not one
 * row's; and an array of several cells: a dynamic one, what spilled from it as well as its formula, without which all of it would be
 * gone, and one of Ctrl+Shift+Enter, of which Excel changes no part.
 *
 * @param grid as it was read
 * @param isRow whether a sheet row is one of the table's own: notes under a criterion may share its cell
 */
export function coveredCells(
  { merges, spills = [] }: Pick<SheetGrid, 'merges' | 'spills'>,
  isRow: (row: number) => boolean,
): (row: number, column: number) => boolean {
  if (merges.length + spills.length === 0) return () => false;
  const isShared = ({ row, rows }: Area): boolean => {
    let own = 0;
    for (let at = row; at < row + rows && own < 2; at += 1) own += isRow(at) ? 1 : 0;
    return own > 1;
  };
  const shared = new Set(merges.filter(isShared));
  return (row, column) => {
    const inside = (area: Area) =>
      contains(area, row, column) && (area.row !== row || area.column !== column);
    return (
      spills.some((spill) => contains(spill, row, column)) ||
      merges.some((merge) => (shared.has(merge) ? contains(merge, row, column) : inside(merge)))
    );
  };
}
