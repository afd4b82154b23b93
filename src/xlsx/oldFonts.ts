import type { WorkbookSnapshot } from '../core/base/grid';
import { isOfOldFont } from '../core/base/oldFonts';
import { isSliceEnd, type Task } from '../core/base/task';

/** @returns whether texts in the workbook were typed in a font of old (TCVN3, VNI) */
export function* hasOldFonts({ sheets }: WorkbookSnapshot): Task<boolean> {
  for (const { values } of sheets) {
    for (const [nth, row] of values.entries()) {
      if (isSliceEnd(nth)) yield;
      for (const value of row) {
        if (typeof value === 'string' && isOfOldFont(value)) return true;
      }
    }
  }
  return false;
}
