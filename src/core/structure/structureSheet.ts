import { officialPage } from '../ownSheets/officialPage';
import { freeSheetName } from '../ownSheets/freeSheetName';
import { type CellValue, type SheetGrid, type WorkbookSnapshot, valueAt } from '../base/grid';
import { emptyPlan, type EntryChange, type Plan, type SheetWrite } from '../plan/plan';
import { sheetMark, type SheetModel } from '../ownSheets/sheetModel';
import { textHeight } from '../ownSheets/textHeight';
import type { Choices, KeptChoice } from '../table/choice';
import { parseChoice, printChoice } from './choiceText';
import { readChoices, structureSheetOf } from './readChoices';
import { choiceWords } from './choiceWords';

/** Where the workbook keeps what people decided about the structure of its tables. */
export const STRUCTURE_SHEET = 'Cấu trúc bảng';

const TITLE = 'CẤU TRÚC BẢNG DO NGƯỜI DÙNG CHỌN';
const NOTE =
  'Mỗi dòng là một lựa chọn trong ngăn Điểm CCHC. Bảng năm sau có cùng tiêu đề (không kể năm) được đọc theo các lựa chọn này. ' +
  'Xóa cả dòng để bỏ một lựa chọn.';
const HEADINGS = ['TT', 'Bảng có tiêu đề', 'Nội dung', 'Được hiểu là'] as const;
const WIDTHS = [0, 6, 70, 44, 34];
const COLUMNS = WIDTHS.length;
const HEADER_ROW = 3;
const LEAST_HEIGHT = 20;

/** Keeps exactly these choices in the workbook. What somebody put below them or beside them stays. */
export function structurePlan(snapshot: WorkbookSnapshot, choices: Choices): Plan {
  const existing = structureSheetOf(snapshot);
  const name = existing?.sheet ?? freeSheetName(STRUCTURE_SHEET, namesOf(snapshot));
  const model = structureModel(choices, name, existing);
  const entries = entryChanges(readChoices(snapshot), choices);
  const write: SheetWrite = existing
    ? { model, entries, replaces: existing.sheet, asRead: existing }
    : { model, entries };
  return { ...emptyPlan('structure'), sheets: [write] };
}

const namesOf = ({ sheets }: WorkbookSnapshot): string[] => sheets.map(({ sheet }) => sheet);

function entryChanges(kept: Choices, wanted: Choices): EntryChange[] {
  const has = (all: Choices, one: KeptChoice) =>
    all.some((other) => printChoice(other) === printChoice(one));
  const named = (change: EntryChange['change']) => (one: KeptChoice) => {
    const { about, is } = choiceWords(one.choice);
    return { change, name: `${about}: ${is}` };
  };
  return [
    ...kept.filter((one) => !has(wanted, one)).map(named('removed')),
    ...wanted.filter((one) => !has(kept, one)).map(named('added')),
  ];
}

function structureModel(
  choices: Choices,
  name: string,
  existing: SheetGrid | undefined,
): SheetModel {
  const line = (...cells: CellValue[]): CellValue[] =>
    Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? '');
  const own = [
    line(sheetMark('structure')),
    line('', TITLE),
    line('', NOTE),
    line('', ...HEADINGS),
    ...choices.map((one, index) => {
      const { about, is } = choiceWords(one.choice);
      return line(printChoice(one), index + 1, one.heading, about, is);
    }),
  ];
  const { values, width } = withOthers(own, existing);
  const body = { row: HEADER_ROW, rows: choices.length + 1 };
  return {
    ...{ name, visibility: 'visible', tabColor: '#7F7F7F', values, formulas: [], links: [] },
    columnWidths: Array.from({ length: width }, (_, column) => WIDTHS[column] ?? WIDTHS[1] ?? 6),
    rowHeights: [
      ...[6, 24, 34, 24].map((height, row) => ({ row, height })),
      ...own.slice(HEADER_ROW + 1).map((cells, index) => ({
        row: HEADER_ROW + 1 + index,
        height: Math.max(
          LEAST_HEIGHT,
          ...cells.slice(1).map((cell, at) => textHeight(String(cell), WIDTHS[at + 1] ?? 0)),
        ),
      })),
    ],
    merges: [1, 2].map((row) => ({ row, column: 1, rows: 1, columns: COLUMNS - 1 })),
    styles: [
      {
        area: { row: 0, column: 0, rows: values.length, columns: COLUMNS },
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
      { area: { ...body, column: 1, columns: COLUMNS - 1 }, style: { border: true } },
      {
        area: { row: HEADER_ROW, column: 1, rows: 1, columns: COLUMNS - 1 },
        style: { bold: true, horizontal: 'center', fill: '#DDEBF7' },
      },
      // Headings and words are text, whatever they look like.
      { area: { ...body, column: 2, columns: COLUMNS - 2 }, style: { numberFormat: '@' } },
      { area: { ...body, column: 1, columns: 1 }, style: { horizontal: 'center' } },
    ],
    inputs: [],
    ...{ frozenRows: HEADER_ROW + 1, frozenColumns: 0, showGridlines: false },
    pageSetup: officialPage(
      { row: 1, column: 1, rows: values.length - 1, columns: COLUMNS - 1 },
      { first: HEADER_ROW, last: HEADER_ROW },
    ),
  };
}

/** What somebody wrote on the sheet: right of a choice it stays with it, elsewhere it goes below all of them. */
function withOthers(
  own: readonly CellValue[][],
  existing: SheetGrid | undefined,
): { values: CellValue[][]; width: number } {
  const width = Math.max(
    COLUMNS,
    existing ? existing.column + (existing.values[0]?.length ?? 0) : 0,
  );
  const values = own.map((cells) => padded(cells, width));
  const rowOf = new Map(own.map(([key], row): [string, number] => [String(key), row]));
  const end = existing ? existing.row + existing.values.length : 0;
  for (let row = 1; existing && row < end; row += 1) {
    const cells = Array.from({ length: width }, (_, column) => valueAt(existing, row, column));
    const key = String(cells[0]);
    const isOwn = row <= HEADER_ROW || parseChoice(key) !== null;
    const others = isOwn ? cells.map((cell, at) => (at < COLUMNS ? '' : cell)) : cells;
    if (others.every((cell) => cell === '')) continue;
    const stays = row <= HEADER_ROW ? row : isOwn ? rowOf.get(key) : undefined;
    if (stays === undefined) values.push(others.map((cell, at) => (at === 0 ? '' : cell)));
    else
      values[stays] = padded(own[stays] ?? [], width).map((cell, at) =>
        at < COLUMNS ? cell : (others[at] ?? ''),
      );
  }
  return { values, width };
}

function padded(cells: readonly CellValue[], width: number): CellValue[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}
