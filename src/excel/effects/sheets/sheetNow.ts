import type { CellValue } from '../../../core/base/grid';
import { isSameContent } from '../../../core/base/cellContent';
import { isSameRow, rowFingerprints } from '../../journal/fingerprints';
import type { RewrittenSheet } from '../../journal/record';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { fromFirstCell } from './currentSheet';

/** What stands now on a sheet that a write added or rewrote. */
export interface SheetNow {
  name: string;
  mark: CellValue;
  /** Some row is neither as written nor as before: somebody typed there. */
  isTypedIn: boolean;
  isBlank: boolean;
  /** From A1 on, formulas and values. */
  cells: CellValue[][];
}

/** Whether two readings of a sheet, from A1 on, hold the same. */
export function isSameSheet(one: readonly CellValue[][], other: readonly CellValue[][]): boolean {
  for (let row = 0; row < Math.max(one.length, other.length); row += 1) {
    const [a = [], b = []] = [one[row], other[row]];
    for (let column = 0; column < Math.max(a.length, b.length); column += 1) {
      if (!isSameContent(a[column] ?? '', b[column] ?? '')) return false;
    }
  }
  return true;
}

/** More than a row of an own sheet weighs in an answer. */
const ROW_BYTES = 1500;

/** @param written fingerprints of the sheet's rows as written, and as they were before */
export function readSheetNow(
  name: string,
  { rows: after, rowsBefore: before }: Pick<RewrittenSheet, 'rows' | 'rowsBefore'>,
  into: (now: SheetNow) => void,
): BatchRequest {
  return requestOf(
    OBJECT_BYTES + Math.max(after.length, before.length) * ROW_BYTES,
    (context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,formulas');
      return used;
    },
    (used) => {
      if (used.isNullObject)
        return into({ name, mark: '', isTypedIn: false, isBlank: true, cells: [] });
      const rows = fromFirstCell<CellValue>(used.formulas, used.rowIndex, used.columnIndex, '');
      const isTypedIn = rowFingerprints(rows).some(
        (row, nth) =>
          row !== '' && !isSameRow(after[nth] ?? '', row) && !isSameRow(before[nth] ?? '', row),
      );
      into({ name, mark: rows[0]?.[0] ?? '', isTypedIn, isBlank: false, cells: rows });
    },
  );
}
