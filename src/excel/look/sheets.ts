import type { CellValue } from '../../core/grid';
import type { SheetWrite } from '../../core/plan/plan';
import { askStep, type Step } from '../batch';
import { jsonBytes, OBJECT_BYTES } from '../bytes';

/** An existing own sheet that is to be brought up to date. */
export interface CurrentSheet {
  name: string;
  /** Formula or value of every cell, from A1. */
  formulas: CellValue[][];
  /** In A1 notation, without the sheet's name; null for none. */
  printArea: string | null;
}

/** A step that reads an existing sheet in full. */
export function lookAtSheet(
  name: string,
  write: SheetWrite,
  into: (current: CurrentSheet) => void,
): Step {
  return askStep(
    OBJECT_BYTES + jsonBytes(write.model.values),
    (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,formulas');
      const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
      printArea.load('address');
      return { sheet, used, printArea };
    },
    ({ sheet, used, printArea }) => {
      if (sheet.isNullObject) return;
      const formulas = used.isNullObject
        ? []
        : fromFirstCell(used.formulas, used.rowIndex, used.columnIndex);
      const address = printArea.isNullObject ? null : printArea.address.replace(/^.*!/s, '');
      into({ name: sheet.name, formulas, printArea: address });
    },
  );
}

/** Cells of a used range that begins at `row` and `column`, with the blank ones from A1 on. */
export function fromFirstCell(cells: CellValue[][], row: number, column: number): CellValue[][] {
  if (row === 0 && column === 0) return cells;
  const margin = new Array<CellValue>(column).fill('');
  const above = Array.from({ length: row }, (): CellValue[] => []);
  return [...above, ...cells.map((line) => [...margin, ...line])];
}
