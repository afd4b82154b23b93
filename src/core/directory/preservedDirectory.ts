import { UsersColumns } from '../ownSheets/usersColumns';
import type { Content } from '../ownSheets/sheetBuilder';
import { columnsOf, wordsIn } from '../ownSheets/sheetWords';
import { cellText } from '../base/cellText';
import { cellAddress, type CellValue, type SheetGrid, valueAt } from '../base/grid';
import type { ReplacedText } from '../plan/plan';
import { foldText, oneLine } from '../base/text';
import { agencyKey } from '../agencies/agencyKey';
import { columnOf, COLUMNS, FIELD_COLUMNS, headingsIn, NUMBER } from './directoryColumns';

const NAME = columnOf('name');

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
 * Reads what somebody put on a directory's sheet (SPEC S8), in columns and rows of their own.
 *
 * @param headerRow where the headings stand on a sheet that is made anew
 */
export function preservedDirectory(grid: SheetGrid, headerRow: number): PreservedDirectory {
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
  for (let row = 1; row < end; row += 1) {
    const cells = columns.cellsIn(row);
    const beside = cells.map(({ content }) => content);
    const isBlank = beside.every((cell) => cell === '');
    const name = oneLine(textIn(grid, row, own.get(NAME)));
    for (const { flattened } of cells) if (flattened) replaced.push({ about: name, ...flattened });
    if (row <= header) {
      if (row < Math.min(header, headerRow) && !isBlank) kept.above.set(row, beside);
      continue;
    }
    const key = agencyKey(name);
    if (name !== '' && !kept.beside.has(key)) {
      kept.beside.set(key, beside);
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
    column <= NUMBER ? '' : textIn(grid, row, own.get(column)),
  );
}

function textIn(grid: SheetGrid, row: number, column: number | undefined): string {
  return column === undefined ? '' : cellText(grid, row, column);
}
