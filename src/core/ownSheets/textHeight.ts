/** Excel shows no row higher than this (points). */
const HIGHEST_ROW = 409;
/** Height of a line, in font sizes. */
const LINE = 1.22;
/**
 * Widths of letters at 12 points, in characters of the default font: a little more than Times New Roman's, for what a
 * machine without it puts in its place.
 */
const CAPITAL = 1.4;
const OTHER = 1;
const CAPITALS = /\p{Lu}/gu;

/**
 * The height in points that a wrapped text takes; a little too much rather than too little.
 *
 * @param width of the cell, or of the merged cells, in characters of the default font
 * @param fontSize in points
 */
export function textHeight(text: string, width: number, fontSize = 12): number {
  const perLine = Math.max(1, (width * 12) / fontSize - 1);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(letterWidths(line) / perLine)), 0);
  return Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * LINE) + 4);
}

function letterWidths(line: string): number {
  const capitals = line.match(CAPITALS)?.length ?? 0;
  return capitals * CAPITAL + (line.length - capitals) * OTHER;
}
