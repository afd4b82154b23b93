import { type SheetGrid, valueAt } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { parseRowKey } from '../ownSheets/rowKey';
import type { SheetMark } from '../ownSheets/sheetModel';
import { isOfOtherProvince } from './otherProvince';

/**
 * A form that was not read. "newer": a later version of the add-in made it. "no-mark": it has the keys of rows, and A1
 * does not say whose it is. "lost-letters": a program wrote "?" or "_" for letters that it had not. "other-province": it says that
 * it is of another one.
 */
export interface UnreadSheet {
  file: string | null;
  sheet: string;
  why: 'newer' | 'no-mark' | 'lost-letters' | 'other-province';
}

/** As many keys of rows as stand on nobody's sheet by chance. */
const FEW_KEYS = 3;

/**
 * @param places that the workbook which collects names; none where it names none
 * @returns null for a form that can be read, and for what is none
 */
export function* whyUnread(
  grid: SheetGrid,
  mark: SheetMark | null,
  file: string | null,
  places: readonly string[],
): Task<UnreadSheet['why'] | null> {
  if (mark?.kind === 'newer') return 'newer';
  if (mark && mark.kind !== 'agency') return null;
  if (mark) {
    if (/[?_\uFFFD]/.test(mark.subject)) return 'lost-letters';
    return file !== null && (yield* isOfOtherProvince(grid, places)) ? 'other-province' : null;
  }
  // In the workbook itself whatever has no mark is the user's.
  if (file === null) return null;
  let keys = 0;
  for (let row = 0; row < grid.row + grid.values.length; row += 1) {
    if (isSliceEnd(row)) yield;
    const key = parseRowKey(String(valueAt(grid, row, 0)).trim());
    if (key.kind === 'subject' || key.kind === 'columns') keys += 1;
    if (keys === FEW_KEYS) return 'no-mark';
  }
  return null;
}
