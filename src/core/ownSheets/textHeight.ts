import { safeTextWidth } from './letterWidths';
import { wrappedLines } from './wrappedLines';

/** Excel shows no row higher than this (points). */
const HIGHEST_ROW = 409;
/** Height of a line, in font sizes. */
const LINE = 1.22;

/**
 * The height in points that a wrapped text takes; a little too much rather than too little.
 *
 * @param width of the cell, or of the merged cells, in characters of the default font
 * @param fontSize in points
 */
export function textHeight(text: string, width: number, fontSize = 12): number {
  const room = (width * 12) / fontSize;
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, room), 0);
  return Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * LINE) + 4);
}

/**
 * By its length alone a text would have too few lines in a narrow column, where each ends with the last whole word; by its
 * words alone too few in a wide one, where what letters differ by adds up.
 */
function linesOf(line: string, room: number): number {
  const lines = Math.ceil(safeTextWidth(line) / Math.max(1, room - 1));
  if (lines <= 1) return 1;
  return Math.max(lines, wrappedLines(line, room, safeTextWidth).length);
}
