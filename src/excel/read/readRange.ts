import type { SheetGrid } from '../../core/base/grid';
import { failure, success, type Outcome } from '../../core/base/outcome';
import { requestOf, send } from '../requests/batch';
import { BATCH_BYTES, isExcelApiSupported } from '../requests/host';
import { mergedAreasOf, queueMergedAreas } from './mergedAreas';
import { gridHead, VISIBILITY } from './sheetHead';

interface AskedRange {
  sheet: Excel.Worksheet;
  range: Excel.Range;
  merged: Excel.RangeAreas | null;
}

/**
 * Reads one range again, in one sync.
 * @param address in A1 notation, without the sheet's name
 * @throws what Excel answers
 */
export async function readRange(sheetName: string, address: string): Promise<Outcome<SheetGrid>> {
  let found: Outcome<SheetGrid> = failure('sheet-gone', { sheet: sheetName });
  await send([
    requestOf(
      BATCH_BYTES,
      (context) => askRange(context, sheetName, address),
      (asked) => {
        if (asked.sheet.isNullObject) return;
        // Of whole rows and columns Excel gives no contents, whatever the types say.
        const isBounded = Array.isArray(asked.range.values);
        found = isBounded ? success(gridOf(asked)) : failure('too-large');
      },
    ),
  ]);
  return found;
}

function askRange(context: Excel.RequestContext, sheetName: string, address: string): AskedRange {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  const range = sheet.getRange(address);
  range.load('rowIndex,columnIndex,values,formulas,numberFormat');
  return { sheet, range, merged: isExcelApiSupported('1.13') ? queueMergedAreas(range) : null };
}

function gridOf({ sheet, range, merged }: AskedRange): SheetGrid {
  const head = {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    isProtected: sheet.protection.protected,
  };
  return {
    ...gridHead(head),
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    merges: merged === null ? [] : mergedAreasOf(merged),
    excelTables: [],
  };
}
