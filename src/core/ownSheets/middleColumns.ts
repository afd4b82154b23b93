import { pixels } from './officialPaper';

/**
 * The columns whose lower edge makes a line below a centred text: together about as wide as is wanted, and as near to the
 * middle as columns can be.
 *
 * @param widths of all columns, in characters
 * @param wanted pixels
 */
export function middleColumns(
  widths: readonly number[],
  [first, last]: readonly [number, number],
  wanted: number,
): { column: number; columns: number } {
  const span = (from: number, to: number) =>
    widths.slice(from, to + 1).reduce((sum, width) => sum + pixels(width), 0);
  const middle = span(first, last) / 2;
  let best = { column: first, columns: 1, off: Infinity };
  for (let from = first; from <= last; from += 1) {
    for (let to = from; to <= last; to += 1) {
      const width = span(from, to);
      const centre = (from > first ? span(first, from - 1) : 0) + width / 2;
      const off = Math.abs(width - wanted) + 2 * Math.abs(centre - middle);
      if (off < best.off) best = { column: from, columns: to - from + 1, off };
    }
  }
  return { column: best.column, columns: best.columns };
}
