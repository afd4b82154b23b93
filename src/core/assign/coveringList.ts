import type { CellValue } from '../base/grid';
import { officialPage } from '../ownSheets/officialPage';
import { SIZES, widthLeft } from '../ownSheets/officialPaper';
import { FONT } from '../ownSheets/rowStyles';
import type { SheetModel } from '../ownSheets/sheetModel';
import { textHeight } from '../ownSheets/textHeight';
import type { ReportForm } from './reportForms';

export const COVERING_LIST = 'Danh sách phiếu';
const HEADINGS = ['TT', 'Cơ quan, đơn vị', 'Tệp', 'Số tiêu chí', 'Số nhiệm vụ', 'Thời hạn báo cáo'];
/** A file's name is one word, and is cut anywhere where it does not fit. */
const WIDTHS = [5, 25, 42, 9, 9];
const TITLES = 1;

/** What goes along with the forms: to whom which file goes, and by when it is to come back. */
export function coveringList(forms: readonly ReportForm[], year: number | null): SheetModel {
  const title = `DANH SÁCH PHIẾU GỬI CÁC CƠ QUAN, ĐƠN VỊ${year === null ? '' : ` NĂM ${year}`}`;
  const columns = HEADINGS.length;
  const line = (cells: readonly CellValue[]) =>
    Array.from({ length: columns }, (_, at) => cells[at] ?? '');
  const values = [
    line([title]),
    line(HEADINGS),
    ...forms.map(({ agency, file, criteria, tasks, due }, nth) =>
      line([nth + 1, agency, file, criteria, tasks, due]),
    ),
  ];
  const rows = values.length;
  const widths = [...WIDTHS, widthLeft(WIDTHS, 35)];
  const heights = values.slice(TITLES).map((cells, nth) => ({
    row: TITLES + nth,
    height: Math.max(
      ...cells.map((text, at) => textHeight(String(text), widths[at] ?? 0, SIZES.cell)),
    ),
    fits: true as const,
  }));
  const all = { row: 0, column: 0, rows, columns };
  const table = { ...all, row: TITLES, rows: rows - TITLES };
  return {
    name: COVERING_LIST,
    visibility: 'visible',
    values,
    formulas: [],
    columnWidths: widths,
    rowHeights: [{ row: 0, height: 26 }, ...heights],
    merges: [{ row: 0, column: 0, rows: 1, columns }],
    styles: [
      {
        area: all,
        style: { fontName: FONT, fontSize: SIZES.cell, wrap: true, vertical: 'center' },
      },
      { area: { ...all, rows: 1 }, style: { bold: true, fontSize: SIZES.title } },
      { area: table, style: { border: true } },
      { area: { ...all, rows: TITLES + 1 }, style: { horizontal: 'center', bold: true } },
      { area: { ...table, columns: 1 }, style: { horizontal: 'center' } },
      { area: { ...table, column: 3, columns: 2 }, style: { horizontal: 'center' } },
    ],
    links: [],
    inputs: [],
    frozenRows: TITLES + 1,
    frozenColumns: 0,
    showGridlines: false,
    pageSetup: officialPage(all, { first: TITLES, last: TITLES }),
  };
}
