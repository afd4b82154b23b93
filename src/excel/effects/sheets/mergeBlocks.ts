import type { Area } from '../../../core/base/grid';

/** An area to merge as one, or each of its rows by itself. */
export interface MergeBlock {
  area: Area;
  isByRow: boolean;
}

/** Joins merged cells of one row each, in the same columns of rows that follow each other. */
export function mergeBlocks(merges: readonly Area[]): MergeBlock[] {
  const blocks: MergeBlock[] = [];
  const open = new Map<string, MergeBlock>();
  for (const area of [...merges].sort((a, b) => a.row - b.row)) {
    const isByRow = area.rows === 1;
    const columns = `${area.column} ${area.columns}`;
    const above = open.get(columns);
    if (above?.isByRow === true && isByRow && above.area.row + above.area.rows === area.row) {
      above.area.rows += 1;
    } else {
      const block = { area: { ...area }, isByRow };
      blocks.push(block);
      open.set(columns, block);
    }
  }
  return blocks;
}
