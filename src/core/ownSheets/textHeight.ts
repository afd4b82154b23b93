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
  const room = (width * 12) / fontSize;
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, room), 0);
  return Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * LINE) + 4);
}

/**
 * By its length alone a text would have too few lines in a narrow column, where each ends with the last whole word; by its
 * words alone too few in a wide one, where what letters differ by adds up.
 */
function linesOf(line: string, room: number): number {
  const lines = Math.ceil(letterWidths(line) / Math.max(1, room - 1));
  return lines <= 1 ? 1 : Math.max(lines, linesOfWords(line, room));
}

/** A word goes to the next line where it does not fit; one that fits on none is cut anywhere. */
function linesOfWords(line: string, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const word of line.split(' ')) {
    const width = letterWidths(word);
    if (taken > 0 && taken + OTHER + width > room) {
      lines += 1;
      taken = 0;
    }
    const end = taken + (taken > 0 ? OTHER : 0) + width;
    const cuts = Math.max(0, Math.ceil(end / Math.max(1, room)) - 1);
    lines += cuts;
    taken = end - cuts * room;
  }
  return lines;
}

function letterWidths(line: string): number {
  const capitals = line.match(CAPITALS)?.length ?? 0;
  return capitals * CAPITAL + (line.length - capitals) * OTHER;
}
