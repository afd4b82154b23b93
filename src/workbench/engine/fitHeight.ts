import { textHeight } from '../../core/ownSheets/textHeight';
import type { EngineSheet } from './engine';

/** A digit of the default font, and the room beside it, in points. */
const DIGIT = 5.25;
const ROOM = 3.75;

/**
 * What a row's wrapped texts take, as Excel finds it when it fits a row; merged cells count for nothing.
 *
 * @returns points; null where a row's usual height is enough
 */
export function fitHeight({ cells, formats, layout }: EngineSheet, row: number): number | null {
  const merged = layout.merges().filter((area) => row >= area.row && row < area.row + area.rows);
  let height = 0;
  for (let column = 0; column < layout.columnCount; column += 1) {
    const isMerged = merged.some(
      (area) => column >= area.column && column < area.column + area.columns,
    );
    if (isMerged || layout.isColumnHidden(column)) continue;
    const text = cells.text(row, column);
    const { wrap, fontSize } = formats.get(row, column);
    if (text === '' || !wrap) continue;
    const width = (layout.columnWidth(column) - ROOM) / DIGIT;
    height = Math.max(height, textHeight(text, width, fontSize));
  }
  return height > layout.fullRowHeight(row) ? height : null;
}
