import type { Area } from '../base/grid';
import { pixels, PRINTED_WIDTH } from '../ownSheets/officialPaper';

/** Where the column stands that names the rows, beside which every block is printed. */
export const NAMES = 1;

/**
 * What is wider than a page, in blocks of columns as wide as one with the names beside them: what does not fit is laid
 * out otherwise, and not shrunk.
 *
 * @param area what is printed, from the names on
 * @param widths of the sheet's columns, in characters
 * @returns one where all of it fits
 */
export function blocksOfColumns(area: Area, widths: readonly number[]): Area[] {
  const names = pixels(widths[NAMES] ?? 0);
  const blocks: Area[] = [];
  let from = NAMES;
  let used = names;
  for (let column = NAMES + 1; column < NAMES + area.columns; column += 1) {
    const own = pixels(widths[column] ?? 0);
    if (used + own > PRINTED_WIDTH) {
      blocks.push({ ...area, column: from, columns: column - from });
      from = column;
      used = names;
    }
    used += own;
  }
  return [...blocks, { ...area, column: from, columns: NAMES + area.columns - from }];
}
