import { UsersColumns } from '../ownSheets/usersColumns';
import type { Content } from '../ownSheets/sheetBuilder';
import { parseRowKey } from '../ownSheets/rowKey';
import { columnsOf, wordsIn } from '../ownSheets/sheetWords';
import { cellText } from '../base/cellText';
import { cellAddress, type CellValue, type SheetGrid, valueAt } from '../base/grid';
import type { ReplacedText } from '../plan/plan';
import { foldText, oneLine } from '../base/text';
import { agencyKey } from '../agencies/agencyKey';
import { columnOf, COLUMNS, FIELD_COLUMNS, headingsIn, NUMBER } from './directoryColumns';

const NAME = columnOf('name');
const COLLECTIVE = columnOf('isCollective');
const OWN_COLUMNS = Array.from({ length: COLUMNS - NUMBER }, (_, at) => NUMBER + at);
/** What an entry says of whether it is a collective; other words say nothing that is printed again. */
const ANSWER = /^(?:có|không|phiếu chung|x|yes|no|0|1|true|false|-)?$/;

/** What stands on a directory's sheet besides the directory: it goes with the names that it stands beside. */
export interface PreservedDirectory {
  /** Headings of the columns that somebody added. */
  headings: CellValue[];
  /** What stands in those columns, by the keys of names; formulas as they would stand in the first row. */
  beside: ReadonlyMap<string, Content[]>;
  /** Rows that name no agency, or one that has a row already. */
  rows: { own: CellValue[]; beside: Content[] }[];
  /** In rows above the headings, by row. */
  above: ReadonlyMap<number, Content[]>;
  /** What cannot be kept as it is. */
  replaced: ReplacedText[];
}

export const NOTHING_PRESERVED: PreservedDirectory = {
  headings: [],
  beside: new Map(),
  rows: [],
  above: new Map(),
  replaced: [],
};

/**
 * Reads what somebody put on a directory's sheet (SPEC S8), in columns and rows of their own, over its own words, and in
 * the hidden column.
 *
 * @param headerRow where the headings stand on a sheet that is made anew
 * @param heads what the sheet prints in its first columns above the names
 */
export function preservedDirectory(
  grid: SheetGrid,
  headerRow: number,
  heads: readonly string[],
): PreservedDirectory {
  const end = grid.row + grid.values.length;
  const header = headerOf(grid, end);
  const replaced: ReplacedText[] = [];
  // Rows above the headings stay where they are, but where others were put among them.
  const hasMoved = header !== headerRow;
  for (let row = headerRow; hasMoved && row < header; row += 1) {
    const words = wordsIn(grid, row, columnsOf(grid)).join('; ');
    if (words !== '') replaced.push({ about: cellAddress(row, NUMBER), before: words, after: '' });
  }
  if (header === end) return { ...NOTHING_PRESERVED, replaced };
  const own = ownColumns(grid, header);
  const columns = new UsersColumns(grid, header, own, COLUMNS, 1);
  const kept = { beside: new Map<string, Content[]>(), above: new Map<number, Content[]>() };
  const rows: PreservedDirectory['rows'] = [];
  const below = (text: string, column = NUMBER) => {
    const own = Array.from({ length: COLUMNS }, (_, at) => (at === column ? text : ''));
    rows.push({ own, beside: columns.headings.map(() => '') });
  };
  for (const text of wordsIn(grid, 0, columnsOf(grid))) below(text);
  for (let row = 1; row < end; row += 1) {
    const cells = columns.cellsIn(row);
    const beside = cells.map(({ content }) => content);
    const isBlank = beside.every((cell) => cell === '');
    const name = oneLine(textIn(grid, row, own.get(NAME)));
    for (const { flattened } of cells) if (flattened) replaced.push({ about: name, ...flattened });
    const hidden = cellText(grid, row, 0);
    // In the hidden column of keys somebody typed a text of their own.
    if (parseRowKey(hidden).kind === 'unknown') below(hidden);
    if (row <= header) {
      for (const text of typedInHead(grid, row, row < header ? null : own, heads)) below(text);
      if (row < Math.min(header, headerRow) && !isBlank) kept.above.set(row, beside);
      continue;
    }
    const key = agencyKey(name);
    if (name !== '' && !kept.beside.has(key)) {
      kept.beside.set(key, beside);
      const number = textIn(grid, row, own.get(NUMBER));
      if (!isNumber(number)) below(number);
      const answer = textIn(grid, row, own.get(COLLECTIVE));
      if (!ANSWER.test(foldText(answer))) below(answer, COLLECTIVE);
      continue;
    }
    const texts = ownTexts(grid, row, own);
    if (!isBlank || texts.some((text) => text !== '')) rows.push({ own: texts, beside });
  }
  return { ...kept, headings: columns.headings, rows, replaced };
}

/** @returns the end where the headings are gone */
function headerOf(grid: SheetGrid, end: number): number {
  let row = 1;
  while (row < end && !headingsIn(grid, row).has('name')) row += 1;
  return row;
}

/** Where the sheet's own columns stand, by where they belong. */
function ownColumns(grid: SheetGrid, header: number): Map<number, number> {
  const found = headingsIn(grid, header);
  const own = new Map<number, number>();
  const isNumber = (column: number) =>
    /^s?tt$/.test(foldText(String(valueAt(grid, header, column))));
  const number = columnsOf(grid).find(isNumber) ?? NUMBER;
  if (![...found.values()].includes(number)) own.set(NUMBER, number);
  for (const { field } of FIELD_COLUMNS) {
    const stands = found.get(field);
    if (stands !== undefined) own.set(columnOf(field), stands);
  }
  return own;
}

/** A row's own cells but its number, which is given anew. */
function ownTexts(grid: SheetGrid, row: number, own: ReadonlyMap<number, number>): CellValue[] {
  return Array.from({ length: COLUMNS }, (_, column) =>
    column < NUMBER ? '' : withoutNumber(column, textIn(grid, row, own.get(column))),
  );
}

function withoutNumber(column: number, text: string): string {
  return column === NUMBER && isNumber(text) ? '' : text;
}

function isNumber(text: string): boolean {
  return /^\d*$/.test(text);
}

/** What somebody typed over titles and headings, or beside them in the sheet's own columns. */
function typedInHead(
  grid: SheetGrid,
  row: number,
  own: ReadonlyMap<number, number> | null,
  heads: readonly string[],
): string[] {
  const columns = own ? [...own.values()] : OWN_COLUMNS;
  return wordsIn(grid, row, columns).filter((text) => !heads.includes(text));
}

function textIn(grid: SheetGrid, row: number, column: number | undefined): string {
  return column === undefined ? '' : cellText(grid, row, column);
}
