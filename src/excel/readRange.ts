import type { SheetGrid } from '../core/grid';
import { failure, success, type Outcome } from '../core/outcome';
import { isExcelApiSupported, newContext } from './host';
import { mergedAreasOf, queueMergedAreas } from './mergedAreas';
import { gridHead } from './sheetHead';
import { VISIBILITY } from './visibility';

/**
 * Reads one range again, in one sync.
 * @param address in A1 notation, without the sheet's name
 * @throws what Excel answers
 */
export async function readRange(sheetName: string, address: string): Promise<Outcome<SheetGrid>> {
  const context = newContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('name,visibility');
  const protection = sheet.protection;
  protection.load('protected');
  const range = sheet.getRange(address);
  range.load('rowIndex,columnIndex,values,formulas,numberFormat');
  const merged = isExcelApiSupported('1.13') ? queueMergedAreas(range) : null;
  await context.sync();
  if (sheet.isNullObject) return failure('sheet-gone', { sheet: sheetName });
  const head = gridHead({
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    isProtected: protection.protected,
  });
  return success({
    ...head,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    merges: merged === null ? [] : mergedAreasOf(merged),
  });
}
