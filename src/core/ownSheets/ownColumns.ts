import { cellText } from '../base/cellText';
import type { SheetGrid } from '../base/grid';
import { foldText } from '../base/text';

/**
 * Where each of a sheet's own columns stands now, by where it belongs: found by its heading, or at its own place where
 * that has another name.
 *
 * @param headings as the add-in writes them, by column
 */
export function ownColumnsOf(
  grid: SheetGrid,
  header: number,
  headings: ReadonlyMap<number, string>,
): Map<number, number> {
  const columns = new Map<number, number>();
  const last = grid.column + (grid.values[0]?.length ?? 0);
  const claimed = new Set<number>();
  for (const [own, heading] of headings) {
    for (let at = 1; at < last && !columns.has(own); at += 1) {
      if (claimed.has(at) || foldText(cellText(grid, header, at)) !== foldText(heading)) continue;
      columns.set(own, at);
      claimed.add(at);
    }
  }
  for (const own of headings.keys()) {
    if (columns.has(own) || claimed.has(own)) continue;
    columns.set(own, own);
    claimed.add(own);
  }
  return columns;
}
