import type { Area } from '../../core/grid';
import type { SheetModel } from '../../core/plan/sheetModel';

/** How far back an equal style is looked for: sheets are made row by row, so that it is never far. */
const NEAREST_STYLES = 40;

/**
 * Joins equal styles of areas that continue each other downwards: each area costs an object of its own, and the looks
 * of rows alternate. A style moves up in the order only past such as do not touch its area.
 */
export function joinStyles(styles: SheetModel['styles']): SheetModel['styles'] {
  const joined: (SheetModel['styles'][number] & { key: string })[] = [];
  for (const { area, style } of styles) {
    const key = JSON.stringify(style);
    const at = placeToJoin(joined, area, key);
    const before = joined[at];
    if (before) before.area = { ...before.area, rows: before.area.rows + area.rows };
    else joined.push({ area: { ...area }, style, key });
  }
  return joined.map(({ area, style }) => ({ area, style }));
}

function placeToJoin(
  joined: readonly { area: Area; key: string }[],
  area: Area,
  key: string,
): number {
  const last = Math.max(0, joined.length - NEAREST_STYLES);
  for (let at = joined.length - 1; at >= last; at -= 1) {
    const before = joined[at];
    if (!before) break;
    if (before.key === key && continues(before.area, area)) return at;
    if (touch(before.area, area)) break;
  }
  return -1;
}

/** An area to merge as one, or each of its rows by itself. */
export interface MergeBlock {
  area: Area;
  isByRow: boolean;
}

/** Joins merged cells of one row each, in the same columns of rows that follow each other. */
export function joinMerges(merges: readonly Area[]): MergeBlock[] {
  const blocks: MergeBlock[] = [];
  const open = new Map<string, MergeBlock>();
  for (const area of [...merges].sort((a, b) => a.row - b.row)) {
    const isByRow = area.rows === 1;
    const columns = `${area.column} ${area.columns}`;
    const above = open.get(columns);
    if (isByRow && above?.isByRow === true && continues(above.area, area)) above.area.rows += 1;
    else {
      const block = { area: { ...area }, isByRow };
      blocks.push(block);
      open.set(columns, block);
    }
  }
  return blocks;
}

function continues(above: Area, below: Area): boolean {
  return (
    above.column === below.column &&
    above.columns === below.columns &&
    above.row + above.rows === below.row
  );
}

function touch(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
