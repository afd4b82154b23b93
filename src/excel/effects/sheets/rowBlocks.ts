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
