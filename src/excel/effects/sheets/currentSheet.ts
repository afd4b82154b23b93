import { withoutSheet } from '../../../core/base/address';
import type { CellValue } from '../../../core/base/grid';
import type { SheetModel } from '../../../core/ownSheets/sheetModel';
import type { PageBefore } from '../../journal/pageBefore';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { jsonBytes, OBJECT_BYTES } from '../../requests/bytes';
import { askPage, pageOf } from './pageNow';

/** An existing own sheet that is to be brought up to date. */
export interface CurrentSheet {
  name: string;
  /** Formula or value of every cell, from A1. */
  formulas: CellValue[][];
  /** The same for number formats; '' where none was asked for. */
  numberFormats: string[][];
  /** In A1 notation, without the sheet's name; null for none. */
  printArea: string | null;
  page: PageBefore;
}

/** A request that reads an existing sheet in full. @param model what it is to become, and so about how large it is */
export function readSheet(
  name: string,
  model: SheetModel,
  into: (current: CurrentSheet) => void,
): BatchRequest {
  return requestOf(
    OBJECT_BYTES + 2 * jsonBytes(model.values),
    (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,formulas,numberFormat');
      const { pageLayout } = sheet;
      const printArea = pageLayout.getPrintAreaOrNullObject();
      printArea.load('address');
      return { sheet, used, printArea, page: askPage(pageLayout) };
    },
    ({ sheet, used, printArea, page }) => {
      if (sheet.isNullObject) return;
      const fromA1 = <T extends CellValue>(cells: T[][], blank: T): T[][] =>
        fromFirstCell(cells, used.rowIndex, used.columnIndex, blank);
      const formulas = used.isNullObject ? [] : fromA1<CellValue>(used.formulas, '');
      const numberFormats = used.isNullObject ? [] : fromA1<string>(used.numberFormat, '');
      const address = printArea.isNullObject ? null : withoutSheets(printArea.address);
      into({ name: sheet.name, formulas, numberFormats, printArea: address, page: pageOf(page) });
    },
  );
}

/** Of several areas, too. */
function withoutSheets(address: string): string {
  return address.replace(/'(?:[^']|'')*'![^,]*|[^,]+/g, withoutSheet);
}

/** Cells of a used range that begins at `row` and `column`, with the blank ones from A1 on. */
export function fromFirstCell<T>(cells: T[][], row: number, column: number, blank: T): T[][] {
  if (row === 0 && column === 0) return cells;
  const margin = new Array<T>(column).fill(blank);
  const above = Array.from({ length: row }, (): T[] => []);
  return [...above, ...cells.map((line) => [...margin, ...line])];
}
