import type { WorkbookSnapshot } from '../core/base/grid';
import { isSliceEnd, type Task } from '../core/base/task';

/**
 * Fonts of the time before Unicode (.VnTime for TCVN3, VNI-Times) draw Vietnamese letters in the places of others. Read
 * without them, "Báo cáo" is "B¸o c¸o" (TCVN3: signs within words) or "Baùo caùo" (VNI: accents behind their letters).
 */
const OLD = [
  /[a-z][µ¸¶·¹¨¾¼½©ª¬][a-z]|(?:^|\s)®[µ¸¶·¹¨¾¼½©ª¬a-z]/i,
  /[aeo][ùøûï]|aõ|aâ|ö[ùøûõï]|ñ[aeiouyö]/i,
];

/** @returns whether texts in the workbook were typed in such a font */
export function* hasOldFonts({ sheets }: WorkbookSnapshot): Task<boolean> {
  for (const { values } of sheets) {
    for (const [nth, row] of values.entries()) {
      if (isSliceEnd(nth)) yield;
      for (const value of row) {
        if (typeof value === 'string' && OLD.some((letters) => letters.test(value))) return true;
      }
    }
  }
  return false;
}
