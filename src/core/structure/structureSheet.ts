import { officialPage } from '../ownSheets/officialPage';
import { freeSheetName } from '../ownSheets/freeSheetName';
import { withTyped } from '../ownSheets/withTyped';
import type { CellValue, SheetGrid, WorkbookSnapshot } from '../base/grid';
import {
  emptyPlan,
  type EntryChange,
  type MovedText,
  type Plan,
  type SheetWrite,
} from '../plan/plan';
import { sheetMark, type SheetModel } from '../ownSheets/sheetModel';
import { textHeight } from '../ownSheets/textHeight';
import type { Choices, KeptChoice } from '../table/choice';
import { parseChoice, printChoice } from './choiceText';
import { readChoices, structureSheetOf } from './readChoices';
import { choiceLine } from './choiceLine';

/** Where the workbook keeps what people decided about the structure of its tables. */
export const STRUCTURE_SHEET = 'Cách đọc bảng';

const TITLE = 'CÁCH ĐỌC BẢNG DO NGƯỜI DÙNG CHỌN';
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
  const kept = readChoices(snapshot);
  const { model, moved } = structureModel(choices, kept, name, existing);
  const entries = entryChanges(kept, choices);
  const write: SheetWrite = existing
    ? { model, entries, replaces: existing.sheet, asRead: existing, moved }
    : { model, entries };
  return { ...emptyPlan('structure'), sheets: [write] };
}

const namesOf = ({ sheets }: WorkbookSnapshot): string[] => sheets.map(({ sheet }) => sheet);

function entryChanges(kept: Choices, wanted: Choices): EntryChange[] {
  const has = (all: Choices, one: KeptChoice) =>
    all.some((other) => printChoice(other) === printChoice(one));
  const named = (change: EntryChange['change']) => (one: KeptChoice) => {
    const { about, is } = choiceLine(one.choice);
    return { change, name: `${about}: ${is}` };
  };
  return [
    ...kept.filter((one) => !has(wanted, one)).map(named('removed')),
    ...wanted.filter((one) => !has(kept, one)).map(named('added')),
  ];
}

function rowsOf(choices: Choices): CellValue[][] {
  const line = (...cells: CellValue[]): CellValue[] =>
    Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? '');
  return [
    line(sheetMark('structure')),
    line('', TITLE),
    line('', NOTE),
    line('', ...HEADINGS),
    ...choices.map((one, index) => {
      const { about, is } = choiceLine(one.choice);
      return line(printChoice(one), index + 1, one.heading, about, is);
    }),
  ];
}

/** @param kept choices that the existing sheet says */
function structureModel(
  choices: Choices,
  kept: Choices,
  name: string,
  existing: SheetGrid | undefined,
): { model: SheetModel; moved: MovedText[] } {
  const own = rowsOf(choices);
  const printed = rowsOf(kept);
  const { values, width, moved } = withTyped({ own, printed, existing, keysOf });
  const body = { row: HEADER_ROW, rows: choices.length + 1 };
  const model: SheetModel = {
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
  return { model, moved };
}

/** Titles and headings are known by their words, choices by their keys. */
function keysOf(rows: readonly CellValue[][]): (string | null)[] {
  return rows.map(([first = '', second = '']) => {
    const key = String(first);
    if (key === sheetMark('structure') || parseChoice(key) !== null) return key;
    const isHead = key === '' && [TITLE, NOTE, HEADINGS[0]].includes(String(second));
    return isHead ? String(second) : null;
  });
}
