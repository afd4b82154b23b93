import { type SheetGrid, valueAt, type WorkbookSnapshot } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';

/** @returns the report for the leader that the workbook has already; null: none */
export function ownReport({ sheets }: WorkbookSnapshot): SheetGrid | null {
  return sheets.find((grid) => readSheetMark(valueAt(grid, 0, 0))?.kind === 'report') ?? null;
}
