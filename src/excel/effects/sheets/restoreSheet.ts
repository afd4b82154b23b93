import type { CellValue } from '../../../core/base/grid';
import { addBackup, markBackup } from '../../journal/backup';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { fromFirstCell } from './currentSheet';
import { restorePage } from './pageNow';
import { isSameSheet } from './sheetNow';
import type { RestoredSheet } from './sheetsToUndo';

/**
 * A request that gives a rewritten sheet back what its backup holds: in place, so that formulas elsewhere that
 * point to the sheet go on pointing to it. What stands there is copied before, in the same batch.
 *
 * @param copyTo a backup sheet that is not there yet; null where nothing needs to be copied
 * @param expected what stood there when that was decided, from A1 on
 * @param typed called where it holds something else at that moment
 */
export function restoreSheet(
  { sheet, nameNow, copyAs }: RestoredSheet,
  copyTo: string | null,
  expected: readonly CellValue[][],
  typed: () => void,
): BatchRequest {
  return requestOf(
    OBJECT_BYTES * 3 + bytesOf(expected),
    (context) => {
      const { worksheets } = context.workbook;
      const target =
        nameNow === null ? worksheets.add(sheet.nameBefore) : worksheets.getItem(nameNow);
      if (copyAs !== null) keepCopy(target, copyAs);
      const all = target.getRange();
      const stood = copyTo === null ? null : setCopyAside(context, all, copyTo);
      all.unmerge();
      all.clear('All');
      all.copyFrom(worksheets.getItem(sheet.backupSheet).getRange(), 'All');
      target.getRangeByIndexes(0, 0, 1, 1).values = [[sheet.markBefore]];
      if (sheet.pageBefore !== undefined) restorePage(target.pageLayout, sheet.pageBefore);
      if (sheet.printAreaBefore !== null) target.pageLayout.setPrintArea(sheet.printAreaBefore);
      if (nameNow !== null && nameNow !== sheet.nameBefore) target.name = sheet.nameBefore;
      return stood;
    },
    (stood) => {
      if (stood !== null && !isSameSheet(cellsOf(stood), expected)) typed();
    },
  );
}

/** A request that takes an added sheet out of sight: it goes for good once nobody is known to have typed on it. */
export function hideSheet(
  name: string,
  expected: readonly CellValue[][],
  typed: () => void,
): BatchRequest {
  return requestOf(
    OBJECT_BYTES + bytesOf(expected),
    ({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,formulas');
      sheet.visibility = 'VeryHidden';
      return used;
    },
    (used) => {
      if (!isSameSheet(cellsOf(used), expected)) typed();
    },
  );
}

/** A request that lets people see a sheet (again): without the mark it is theirs, and no sheet of the add-in's. */
export function showSheet(name: string, as: string | null = null): BatchRequest {
  return {
    bytes: OBJECT_BYTES,
    queue: ({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem(name);
      if (as !== null) {
        sheet.name = as;
        sheet.getRangeByIndexes(0, 0, 1, 1).values = [['']];
      }
      sheet.visibility = 'Visible';
    },
  };
}

function setCopyAside(
  context: Excel.RequestContext,
  all: Excel.Range,
  copyTo: string,
): Excel.Range {
  const copy = addBackup(context, copyTo);
  copy.getRange().copyFrom(all, 'All');
  const used = copy.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,formulas');
  markBackup(copy);
  return used;
}

function cellsOf(used: Excel.Range): CellValue[][] {
  if (used.isNullObject) return [];
  return fromFirstCell<CellValue>(used.formulas, used.rowIndex, used.columnIndex, '');
}

/** About what a reading of a sheet takes. */
function bytesOf(cells: readonly CellValue[][]): number {
  const characters = cells.flat().reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
  return 2 * characters;
}

/** Keeps a copy for the user: without the mark it is no sheet of the add-in's any more. */
function keepCopy(sheet: Excel.Worksheet, name: string): void {
  const copy = sheet.copy('After', sheet);
  copy.name = name;
  copy.getRangeByIndexes(0, 0, 1, 1).values = [['']];
}
