/** Excel shows no row higher than this (points). */
const HIGHEST_ROW = 409;
const LINE = 1.32;

/**
 * The height in points that a wrapped text takes, where Excel does not fit the row by itself: merged cells.
 *
 * @param width of the cells in characters of the default font
 * @param fontSize in points
 */
export function textHeight(text: string, width: number, fontSize = 12): number {
  const perLine = Math.max(1, (width * 12) / fontSize);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * LINE) + 4);
}
