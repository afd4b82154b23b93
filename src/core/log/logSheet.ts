import type { CellValue, WorkbookSnapshot } from '../base/grid';
import { plainContent, type CellContent } from '../base/cellContent';
import { freeSheetName } from '../ownSheets/freeSheetName';
import type { SheetModel } from '../ownSheets/sheetModel';
import { officialPage } from '../ownSheets/officialPage';
import { FONT } from '../ownSheets/rowStyles';
import { emptyPlan, type Plan } from '../plan/plan';

export const LOG_SHEET = 'Nhật ký ghi';

/** A write, as a row of the sheet says it. */
export interface LogRow {
  /** Day and time. */
  at: string;
  what: string;
  cells: number;
  sheets: number;
  names: string;
}

/** A cell that a write changed. */
export interface LogCell {
  at: string;
  what: string;
  /** "Sheet!A1", as it was then. */
  place: string;
  before: CellContent;
  after: CellContent;
}

const TITLE = 'NHẬT KÝ GHI';
const HEADINGS = ['TT', 'Thời điểm', 'Việc đã ghi', 'Số ô', 'Số trang tính', 'Ở trang tính'];
const CELLS_TITLE = 'NỘI DUNG CÁC Ô TRONG NHỮNG LẦN GHI GẦN NHẤT';
/** More would be a sheet that nobody reads. */
const MOST_CELLS = 5000;
const CELL_HEADINGS = ['TT', 'Thời điểm', 'Việc đã ghi', 'Ô', 'Trước khi ghi', 'Sau khi ghi'];
const WIDTHS = [6, 18, 34, 22, 24, 60];

/**
 * The log as a new sheet, which is the user's from then on: it bears no mark, and is never made again. What stood in
 * cells stands there as text, formulas too.
 */
export function logPlan(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  writes: readonly LogRow[],
  cells: readonly LogCell[],
): Plan {
  const name = freeSheetName(
    LOG_SHEET,
    sheets.map(({ sheet }) => sheet),
  );
  return { ...emptyPlan('log'), sheets: [{ model: logSheet(name, writes, cells) }] };
}

function logSheet(name: string, writes: readonly LogRow[], cells: readonly LogCell[]): SheetModel {
  const values: CellValue[][] = [
    row(TITLE),
    HEADINGS,
    ...writes.map(({ at, what, cells: count, sheets, names }, nth) => [
      ...[nth + 1, at, what, count, sheets, names],
    ]),
  ];
  const bold = [0, 1];
  if (cells.length > 0) {
    bold.push(values.length + 1, values.length + 2);
    const rest = cells.length - MOST_CELLS;
    const title = rest > 0 ? `${CELLS_TITLE} (${MOST_CELLS} Ô ĐẦU, CÒN ${rest} Ô)` : CELLS_TITLE;
    values.push(row(''), row(title), CELL_HEADINGS);
    for (const [nth, { at, what, place, before, after }] of cells.slice(0, MOST_CELLS).entries()) {
      values.push([nth + 1, at, what, place, said(before), said(after)]);
    }
  }
  const rows = values.length;
  const columns = WIDTHS.length;
  const whole = { row: 0, column: 0, rows, columns };
  const counts = { row: 2, column: 3, rows: writes.length, columns: 2 };
  return {
    name,
    visibility: 'visible',
    values,
    formulas: [],
    columnWidths: WIDTHS,
    rowHeights: [],
    merges: [],
    styles: [
      // Whatever stood in a cell is text here: no day is made of "1/2", and no formula of what looks like one.
      { area: whole, style: { fontName: FONT, vertical: 'top', wrap: true, numberFormat: '@' } },
      ...(writes.length > 0 ? [{ area: counts, style: { numberFormat: '0' } }] : []),
      ...bold.map((at) => ({
        area: { row: at, column: 0, rows: 1, columns },
        style: { bold: true },
      })),
    ],
    links: [],
    inputs: [],
    frozenRows: 2,
    frozenColumns: 0,
    showGridlines: true,
    pageSetup: officialPage(whole, null),
  };
}

function row(first: string): CellValue[] {
  return [first, ...Array.from({ length: WIDTHS.length - 1 }, () => '')];
}

/** As text: a number would be shown as the sheet's format has it. */
function said(content: CellContent): string {
  return String(plainContent(content));
}
