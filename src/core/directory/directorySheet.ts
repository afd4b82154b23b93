import { officialPage } from '../ownSheets/officialPage';
import { freeSheetName } from '../ownSheets/freeSheetName';
import { printRowKey } from '../ownSheets/rowKey';
import type { Content } from '../ownSheets/sheetBuilder';
import { inRow } from '../ownSheets/rowFormula';
import { valueAt, type CellValue, type WorkbookSnapshot } from '../base/grid';
import { emptyPlan, type Plan } from '../plan/plan';
import { hasSameKeys, readSheetMark, sheetMark, type SheetModel } from '../ownSheets/sheetModel';
import { textHeight } from '../ownSheets/textHeight';
import type { Agency, AgencyDirectory } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import { type Day, sayDay } from '../base/day';
import { besideAgency, lostBeside } from './besideAgency';
import { columnOf, COLUMNS, FIELD_COLUMNS, NUMBER } from './directoryColumns';
import {
  NOTHING_PRESERVED,
  preservedDirectory,
  type PreservedDirectory,
} from './preservedDirectory';
import { OR, SHARES_SHEET } from './readDirectory';

/** Where the workbook keeps its directory; the user edits it there. */
export const DIRECTORY_SHEET = 'Danh bạ cơ quan';

const TITLE = 'DANH BẠ CƠ QUAN';
const NOTE =
  'Sửa trực tiếp trên bảng này: mỗi dòng một cơ quan; các tên gọi khác và các thành viên cách nhau bởi dấu chấm phẩy. ' +
  'Dòng ghi “Có” là tập thể, không có phiếu riêng; tập thể không ghi thành viên là tập thể chưa xác định. ' +
  'Dòng ghi “Phiếu chung”: các thành viên có chung một phiếu và mỗi nơi một tệp. Ngày ghi dạng 01/3/2025.';
const HEADINGS = ['TT', ...FIELD_COLUMNS.map(({ heading }) => heading)];
const WIDTHS = [0, 6, ...FIELD_COLUMNS.map(({ width }) => width)];
const USERS_WIDTH = 16;
const HEADER_ROW = 3;
const HEADINGS_KEY = printRowKey({ kind: 'columns', layout: '', tables: [] });
const COLLECTIVE = 'Có';
const LEAST_HEIGHT = 20;
/** Rows left to write new agencies into, drawn like the others. */
const SPARE_ROWS = 10;

/**
 * The directory as a sheet that people edit, and readDirectory reads back.
 *
 * @param kept what somebody put beside the names and below them
 */
export function directorySheet(
  { agencies }: AgencyDirectory,
  name = DIRECTORY_SHEET,
  kept: PreservedDirectory = NOTHING_PRESERVED,
): SheetModel {
  const formulas: SheetModel['formulas'] = [];
  const { values, rows } = directoryRows(agencies, kept, formulas);
  const width = COLUMNS + kept.headings.length;
  const body = { row: HEADER_ROW + 1, rows: values.length - HEADER_ROW - 1 };
  const last = values.length - HEADER_ROW;
  return {
    name,
    visibility: 'visible',
    tabColor: '#7F7F7F',
    values,
    formulas,
    links: [],
    columnWidths: [...WIDTHS, ...kept.headings.map(() => USERS_WIDTH)],
    rowHeights: [
      { row: 0, height: 6 },
      { row: 1, height: 24 },
      { row: 2, height: 50 },
      { row: HEADER_ROW, height: 34 },
      ...rows.map((row, index) => ({ row: HEADER_ROW + 1 + index, height: heightOf(row) })),
    ],
    merges: [1, 2].map((row) => ({ row, column: 1, rows: 1, columns: COLUMNS - 1 })),
    styles: [
      {
        area: { row: 0, column: 0, rows: values.length, columns: width },
        style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'center', wrap: true },
      },
      {
        area: { row: 1, column: 1, rows: 1, columns: COLUMNS - 1 },
        style: { bold: true, fontSize: 14, horizontal: 'center' },
      },
      {
        area: { row: 2, column: 1, rows: 1, columns: COLUMNS - 1 },
        style: { italic: true, fontSize: 11, horizontal: 'center' },
      },
      {
        area: { row: HEADER_ROW, column: 1, rows: last, columns: width - 1 },
        style: { border: true },
      },
      {
        area: { row: HEADER_ROW, column: 1, rows: 1, columns: width - 1 },
        style: { bold: true, horizontal: 'center', fill: '#DDEBF7' },
      },
      {
        area: { ...body, column: columnOf('name'), columns: FIELD_COLUMNS.length },
        // Names are text whatever they begin with.
        style: { numberFormat: '@' },
      },
      ...[NUMBER, columnOf('isCollective'), columnOf('from'), columnOf('until')].map((column) => ({
        area: { ...body, column, columns: 1 },
        style: { horizontal: 'center' as const },
      })),
    ],
    inputs: [{ ...body, column: columnOf('name'), columns: width - columnOf('name') }],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    showGridlines: false,
    pageSetup: officialPage(
      { row: 1, column: 1, rows: values.length - 1, columns: width - 1 },
      { first: HEADER_ROW, last: HEADER_ROW },
    ),
  };
}

/** All rows of the sheet, and those of them that name the agencies. */
function directoryRows(
  agencies: readonly Agency[],
  { headings, beside, rows: others, above }: PreservedDirectory,
  formulas: SheetModel['formulas'],
): { values: CellValue[][]; rows: CellValue[][] } {
  const values: CellValue[][] = [];
  const blank = (): CellValue[] => Array.from({ length: COLUMNS }, () => '');
  const add = (own: readonly CellValue[], added: readonly Content[] = headings.map(() => '')) => {
    const row = values.length;
    const cells = added.map((content, at): CellValue => {
      if (typeof content !== 'object') return content;
      formulas.push({ row, column: COLUMNS + at, formula: inRow(content.formula, row) });
      return '';
    });
    values.push([...own, ...cells]);
  };
  const line = (column: number, text: string) =>
    blank().map((value, at) => (at === column ? text : value));
  add(line(0, sheetMark('directory')));
  add(line(NUMBER, TITLE), above.get(1));
  add(line(NUMBER, NOTE), above.get(2));
  add([HEADINGS_KEY, ...HEADINGS], headings);
  const rows = agencies.map((agency, index): CellValue[] => [
    printRowKey({ kind: 'agency', agency: agencyKey(agency.name) }),
    index + 1,
    agency.name,
    agency.aliases.join('; '),
    agency.sharesSheet ? SHARES_SHEET : agency.isCollective ? COLLECTIVE : '',
    [...new Set([...agency.members, ...(agency.unmatched ?? [])])].join('; '),
    daySaid(agency.from, agency.unreadDays?.from),
    daySaid(agency.until, agency.unreadDays?.until),
    successorSaid(agency),
  ]);
  for (const [nth, row] of rows.entries()) {
    const agency = agencies[nth];
    add(row, agency && besideAgency(agency, beside));
  }
  for (let nth = 0; nth < SPARE_ROWS; nth += 1) add(blank());
  for (const other of others) add(other.own, other.beside);
  return { values, rows };
}

/** Where nothing tells which of two it is, both stand there. */
function successorSaid({ successor = '', otherwise }: Agency): string {
  return otherwise === undefined ? successor : `${successor}${OR}${otherwise}`;
}

/** @param unread what somebody wrote there that is no day */
function daySaid(day: Day | undefined, unread = ''): string {
  return day === undefined ? unread : sayDay(day);
}

function heightOf(row: readonly CellValue[]): number {
  const heights = row.map((value, column) => textHeight(String(value), WIDTHS[column] ?? 0));
  return Math.max(LEAST_HEIGHT, ...heights.slice(1));
}

/** The plan that keeps a directory in the workbook: on the sheet that has one already, or on a new one. */
export function directoryPlan(snapshot: WorkbookSnapshot, directory: AgencyDirectory): Plan {
  const own = snapshot.sheets.find(
    (grid) => readSheetMark(valueAt(grid, 0, 0))?.kind === 'directory',
  );
  const taken = snapshot.sheets.map(({ sheet }) => sheet);
  const name = own?.sheet ?? freeSheetName(DIRECTORY_SHEET, taken);
  if (!own)
    return { ...emptyPlan('directory'), sheets: [{ model: directorySheet(directory, name) }] };
  const kept = preservedDirectory(own, HEADER_ROW, [TITLE, NOTE, ...HEADINGS]);
  const model = directorySheet(directory, name, kept);
  const replaced = [
    ...(hasSameKeys(model, own) ? [] : kept.replaced),
    ...lostBeside(directory.agencies, kept.beside),
  ];
  return {
    ...emptyPlan('directory'),
    sheets: [{ model, replaces: own.sheet, asRead: own, replaced }],
  };
}
