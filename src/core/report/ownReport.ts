import { type Day, readDay } from '../base/day';
import { type SheetGrid, valueAt, type WorkbookSnapshot } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';

/** @returns the report for the leader that the workbook has already; null: none */
export function ownReport({ sheets }: WorkbookSnapshot): SheetGrid | null {
  return sheets.find((grid) => readSheetMark(valueAt(grid, 0, 0))?.kind === 'report') ?? null;
}

const AS_OF = /^\(Số liệu đến (ngày \d{1,2}\/\d{1,2}\/\d{4})/;

/** @returns the day whose figures a report has, as its heading says; null where somebody wrote something else there */
export function dayOfReport({ formulas }: SheetGrid): Day | null {
  for (const row of formulas) {
    for (const content of row) {
      const said = typeof content === 'string' ? AS_OF.exec(content)?.[1] : undefined;
      if (said !== undefined) return readDay(said);
    }
  }
  return null;
}
