import type { BatchRequest } from '../../requests/batch';
import { jsonBytes, OBJECT_BYTES } from '../../requests/bytes';
import { rangeOf, sheetInBatch } from '../../requests/ranges';

/** Rows in one command: some hundred kilobytes, so that a long sheet spreads over several batches. */
const BLOCK_ROWS = 4_000;

export interface RowBlock<Item> {
  first: number;
  /** One for each row; null for a row that is left alone. */
  items: (Item | null)[];
}

/**
 * What single rows are given, in blocks that one command each takes.
 *
 * @param mostGap over so many rows that are left alone, a command of its own costs less
 */
export function rowBlocks<Item>(
  items: ReadonlyMap<number, Item>,
  mostGap: number,
): RowBlock<Item>[] {
  const blocks: RowBlock<Item>[] = [];
  for (const [row, item] of [...items].sort(([a], [b]) => a - b)) {
    const block = blocks.at(-1);
    const gap = block ? row - (block.first + block.items.length) : Infinity;
    if (block && gap <= mostGap && block.items.length + gap < BLOCK_ROWS) {
      for (let at = 0; at < gap; at += 1) block.items.push(null);
      block.items.push(item);
    } else blocks.push({ first: row, items: [item] });
  }
  return blocks;
}

/** A row without properties takes three bytes, a command of its own some four hundred. */
const MOST_GAP_OF_PROPERTIES = 150;

/** Requests that give rows of a stretch of columns their properties, many rows in one command. */
export function rowPropertyRequests(
  sheetName: string,
  { column, columns }: { column: number; columns: number },
  properties: ReadonlyMap<number, Excel.SettableRowProperties>,
): BatchRequest[] {
  return rowBlocks(properties, MOST_GAP_OF_PROPERTIES).map(({ first, items }) => {
    const rows = items.map((item) => item ?? {});
    return {
      bytes: OBJECT_BYTES + jsonBytes(rows),
      queue: (context) => {
        const sheet = sheetInBatch(context, sheetName);
        const area = { row: first, column, rows: rows.length, columns };
        rangeOf(sheet, area).setRowProperties(rows);
      },
    };
  });
}
