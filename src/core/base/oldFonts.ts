import type { CellRef, SheetGrid } from './grid';

/**
 * Fonts of the time before Unicode (.VnTime for TCVN3, VNI-Times) draw Vietnamese letters in the places of others. Read
 * without them, "Báo cáo" is "B¸o c¸o" (TCVN3: signs within words) or "Baùo caùo" (VNI: accents behind their letters).
 */
const OLD = [
  /[a-z][µ¸¶·¹¨¾¼½©ª¬][a-z]|(?:^|\s)®[µ¸¶·¹¨¾¼½©ª¬a-z]/i,
  /[aeo][ùøûï]|aõ|aâ|ö[ùøûõï]|ñ[aeiouyö]/i,
];

/** Whether a text was typed in such a font. */
export function isOfOldFont(text: string): boolean {
  return OLD.some((letters) => letters.test(text));
}

/** Headings and names of the first rows tell: whole tables are typed in one font. */
const ROWS_TRIED = 50;
/** A single cell may hold a foreign word. */
const LEAST_CELLS = 2;

/** @returns the first cell of a sheet whose words were typed in such a font; null where one at most was */
export function oldFontCell(grid: SheetGrid): CellRef | null {
  let found = 0;
  let first: CellRef | null = null;
  for (const [nth, line] of grid.values.slice(0, ROWS_TRIED).entries()) {
    for (const [at, value] of line.entries()) {
      if (typeof value !== 'string' || !isOfOldFont(value)) continue;
      first ??= { sheet: grid.sheet, row: grid.row + nth, column: grid.column + at };
      found += 1;
      if (found === LEAST_CELLS) return first;
    }
  }
  return null;
}
