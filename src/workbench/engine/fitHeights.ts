import { textHeight } from '../../core/ownSheets/textHeight';
import type { EngineSheet } from './engine';

/** A digit of the default font, and the room beside it, in points. */
const DIGIT = 5.25;
const ROOM = 3.75;

/**
 * What rows' wrapped texts take, as Excel finds it when it fits rows; merged cells count for nothing.
 *
 * @returns points by row; without those for which a row's usual height is enough
 */
export function fitHeights(sheet: EngineSheet, rows: readonly number[]): Map<number, number> {
  const { cells, formats, layout } = sheet;
  const merges = layout.merges();
  const widths = Array.from({ length: layout.columnCount }, (_, column) =>
    layout.isColumnHidden(column) ? null : (layout.columnWidth(column) - ROOM) / DIGIT,
  );
  const heights = new Map<number, number>();
  for (const row of rows) {
    const merged = merges.filter((area) => row >= area.row && row < area.row + area.rows);
    let height = 0;
    for (const [column, width] of widths.entries()) {
      const isMerged = merged.some(
        (area) => column >= area.column && column < area.column + area.columns,
      );
      if (isMerged || width === null) continue;
      const text = cells.text(row, column);
      if (text === '') continue;
      const { wrap, fontSize } = formats.get(row, column);
      if (wrap) height = Math.max(height, textHeight(text, width, fontSize));
    }
    if (height > layout.fullRowHeight(row)) heights.set(row, height);
  }
  return heights;
}
