import { blocksOfColumns, NAMES } from './blocksOfColumns';
import type { CellValue } from '../base/grid';
import type { Task } from '../base/task';
import { officialPage } from '../ownSheets/officialPage';
import { SIZES, widthLeft } from '../ownSheets/officialPaper';
import { PrintedRecord } from '../ownSheets/printedCells';
import { clip, type Content } from '../ownSheets/rowContent';
import { inRow } from '../ownSheets/rowFormula';
import { printRowKey } from '../ownSheets/rowKey';
import { FONT } from '../ownSheets/rowStyles';
import type { SheetModel } from '../ownSheets/sheetModel';
import { textHeight } from '../ownSheets/textHeight';

/** A column of a register. */
export interface RegisterColumn {
  heading: string;
  /** In characters; absent: what is left of the page. At most one of a register's. */
  width?: number;
  /** People write there, and the add-in may have: it is theirs. */
  isTyped?: true;
  isCentred?: true;
  /** Scores, or places in an order, which are numbers; everything else is text, whatever it looks like. */
  isFigure?: true | 'place';
}

/** A plain table on a sheet of the add-in's, which people read and go on writing in. Its columns stand from B on. */
export interface RegisterForm {
  mark: string;
  title: string;
  note: string;
  columns: readonly RegisterColumn[];
  tabColor: string;
  /** For what is wide, and part of no document. A4 where absent. */
  paper?: 'A3';
  /** Printed in blocks of columns where it is wider than a page, with the first column beside each. */
  inBlocks?: true;
}

/** A row of a register. */
export interface RegisterRow {
  /** By which it is found again; '' for one that somebody put in. */
  key: string;
  /** Over the whole width: a heading among the rows. */
  isSection?: true;
  cells: readonly CellValue[];
  /** What stands in columns that somebody added; formulas as they would stand in the first row. */
  beside?: readonly Content[];
}

/** A heading among the rows. */
export function sectionRow(title: string): RegisterRow {
  return { key: printRowKey({ kind: 'section', title }), isSection: true, cells: [title] };
}

/** What is around the rows. */
export interface RegisterFrame {
  /** Headings of the columns that somebody added. */
  headings: readonly CellValue[];
  /** What somebody made of title and note; absent: as they are. */
  title?: string;
  note?: string;
}

export const HEADER_ROW = 3;
const LEAST_HEIGHT = 20;
const USERS_WIDTH = 16;
const MOST_WIDTH = 70;
/** Another layout is laid out anew, where rows and headings are the same: what is printed in blocks was on A3. */
const headerKey = ({ inBlocks }: RegisterForm) =>
  printRowKey({ kind: 'columns', layout: inBlocks ? 'blocks' : '', tables: [] });
/** The decimals of forms, so that scores stand below each other in print. */
const SCORE_FORMAT = '0.00##';
/** Rows that are left to write in. */
const TYPED_FILL = '#FFF2CC';

/**
 * A register as a sheet.
 *
 * @param spare rows that are left blank to write in
 */
export function* registerSheet(
  form: RegisterForm,
  name: string,
  rows: readonly RegisterRow[],
  frame: RegisterFrame = { headings: [] },
  spare = 0,
): Task<SheetModel> {
  const own = form.columns.length;
  const last = own + frame.headings.length;
  const widths = widthsOf(form, frame.headings.length);
  const record = new PrintedRecord();
  const formulas: SheetModel['formulas'] = [];
  const values: CellValue[][] = [];
  const line = (key: string, cells: readonly Content[], typed: (column: number) => boolean) => {
    const row = values.length;
    values.push([
      clip(key),
      ...Array.from({ length: last }, (_, at): CellValue => {
        const content = cells[at] ?? '';
        if (typeof content === 'object') {
          formulas.push({ row, column: at + 1, formula: inRow(content.formula, row) });
          return '';
        }
        if (at < own && !typed(at)) record.add(key, at + 1, clip(content));
        return clip(content);
      }),
    ]);
  };
  const isTyped = (at: number) => form.columns[at]?.isTyped === true;
  line(form.mark, [], () => true);
  line(printRowKey({ kind: 'heading', line: 'title' }), [frame.title ?? form.title], () => true);
  line(printRowKey({ kind: 'heading', line: 'note' }), [frame.note ?? form.note], () => true);
  const headings = [...form.columns.map(({ heading }) => heading), ...frame.headings];
  line(headerKey(form), headings, () => false);
  const sections: number[] = [];
  for (const [nth, { key, isSection, cells, beside = [] }] of rows.entries()) {
    if (isRegisterSliceEnd(nth)) yield;
    if (isSection) sections.push(values.length);
    const padded = Array.from({ length: own }, (_, at) => cells[at] ?? '');
    line(key, [...padded, ...beside], isTyped);
  }
  for (let nth = 0; nth < spare; nth += 1) line('', [], isTyped);
  const end = values.length;
  yield;
  for (const key of record.keys()) values.push([key, ...Array.from({ length: last }, () => '')]);
  yield;
  const heights: SheetModel['rowHeights'] = [];
  for (const [nth, cells] of values.slice(HEADER_ROW, end).entries()) {
    if (isRegisterSliceEnd(nth)) yield;
    const row = HEADER_ROW + nth;
    // A heading among the rows stands over all columns.
    if (sections.includes(row)) heights.push({ row, height: LEAST_HEIGHT });
    else heights.push({ row, height: heightOf(cells.slice(1), widths.slice(1)), fits: true });
  }
  const body = { row: HEADER_ROW + 1, column: 1, rows: end - HEADER_ROW - 1, columns: last };
  const at = (row: number, rows = 1) => ({ row, column: 1, rows, columns: last });
  const columnStyles = form.columns.flatMap(({ isTyped: typed, isCentred, isFigure }, column) => [
    ...(isCentred
      ? [
          {
            area: { ...body, column: column + 1, columns: 1 },
            style: { horizontal: 'center' },
          } as const,
        ]
      : []),
    ...(isFigure
      ? [
          {
            area: { ...body, column: column + 1, columns: 1 },
            style: { numberFormat: isFigure === 'place' ? 'General' : SCORE_FORMAT },
          },
        ]
      : []),
    ...(typed
      ? [{ area: { ...body, column: column + 1, columns: 1 }, style: { fill: TYPED_FILL } }]
      : []),
  ]);
  const area = { row: 1, column: 1, rows: end - 1, columns: last };
  const [firstBlock = area, ...otherBlocks] = form.inBlocks ? blocksOfColumns(area, widths) : [];
  // The title stands above the first: in the names' column of the others it would be cut.
  const below = { row: HEADER_ROW, rows: end - HEADER_ROW };
  const areas = [firstBlock, ...otherBlocks.map((one) => ({ ...one, ...below }))];
  // What is printed in several blocks has its title above the first.
  const titled = Math.min(own, firstBlock.columns);
  return {
    name,
    visibility: 'visible',
    tabColor: form.tabColor,
    values,
    formulas,
    columnWidths: widths,
    rowHeights: [
      { row: 0, height: 6 },
      { row: 1, height: 24 },
      { row: 2, height: heightOf([frame.note ?? form.note], [MOST_WIDTH * 1.5]) },
      ...heights,
    ],
    merges: [1, 2, ...sections].map((row) => ({ row, column: 1, rows: 1, columns: titled })),
    styles: [
      {
        area: { row: 0, column: 0, rows: values.length, columns: last + 1 },
        style: { fontName: FONT, fontSize: SIZES.cell, vertical: 'center', wrap: true },
      },
      { area: at(1), style: { bold: true, fontSize: SIZES.title, horizontal: 'center' } },
      { area: at(2), style: { italic: true, horizontal: 'center' } },
      // Numbers of documents and days are what somebody wrote, whatever they look like.
      { area: body, style: { numberFormat: '@' } },
      { area: at(HEADER_ROW, end - HEADER_ROW), style: { border: true } },
      ...columnStyles,
      {
        area: at(HEADER_ROW),
        style: { bold: true, horizontal: 'center', fill: '#DDEBF7' },
      },
      ...sections.map((row) => ({
        area: at(row),
        style: { bold: true, horizontal: 'left' as const, fill: '#D9E2F3' },
      })),
    ],
    links: [],
    inputs: form.columns.flatMap(({ isTyped: typed }, column) =>
      typed && body.rows > 0 ? [{ ...body, column: column + 1, columns: 1 }] : [],
    ),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    showGridlines: false,
    pageSetup: {
      ...officialPage(area, { first: HEADER_ROW, last: HEADER_ROW }),
      ...(areas.length > 1 && {
        titleColumns: { first: NAMES, last: NAMES },
        pages: { areas, percent: 100 },
      }),
      ...(form.paper === undefined ? {} : { paper: form.paper }),
    },
  };
}

/** A row of a register is a dozen texts, each of which is measured and remembered. */
function isRegisterSliceEnd(nth: number): boolean {
  return nth % ROWS_IN_SLICE === ROWS_IN_SLICE - 1;
}

const ROWS_IN_SLICE = 64;

/** The hidden column of keys, the form's own, and those that somebody added. */
function widthsOf({ columns }: RegisterForm, added: number): number[] {
  const given = columns.flatMap(({ width }) => width ?? []);
  const rest = widthLeft(given, MOST_WIDTH);
  const users = Array.from({ length: added }, () => USERS_WIDTH);
  return [0, ...columns.map(({ width }) => width ?? rest), ...users];
}

function heightOf(cells: readonly CellValue[], widths: readonly number[]): number {
  const heights = cells.map((value, at) => textHeight(String(value), widths[at] ?? 0, SIZES.cell));
  return Math.max(LEAST_HEIGHT, ...heights);
}
