import { agencyKey } from '../agencies/agencyKey';
import { cellText } from '../base/cellText';
import { type SheetGrid, valueAt } from '../base/grid';
import { foldText } from '../base/text';
import { parseRowKey } from '../ownSheets/rowKey';

export type Field =
  | 'name'
  | 'aliases'
  | 'isCollective'
  | 'members'
  | 'from'
  | 'until'
  | 'successor';

/** A column of the directory's sheet, as it is written and found again. */
interface DirectoryColumn {
  field: Field;
  heading: string;
  /** What a heading has that is this one's, whoever wrote it. */
  words: RegExp;
  width: number;
}

/** The sheet's own columns, right of the numbers, in their order. */
export const FIELD_COLUMNS: readonly DirectoryColumn[] = [
  { field: 'name', heading: 'Tên chính thức', words: /tên chính thức/, width: 40 },
  { field: 'aliases', heading: 'Tên gọi khác', words: /tên gọi khác/, width: 50 },
  { field: 'isCollective', heading: 'Là tập thể', words: /tập thể/, width: 11 },
  { field: 'members', heading: 'Gồm những cơ quan', words: /^gồm/, width: 56 },
  { field: 'from', heading: 'Từ ngày', words: /^từ ngày/, width: 13 },
  // The decrees' words: "kết thúc hoạt động từ 01/7/2025"; "đến ngày" would leave open whether that day counts.
  {
    field: 'until',
    heading: 'Không còn từ ngày',
    words: /^(?:không còn|kết thúc).* từ/,
    width: 13,
  },
  { field: 'successor', heading: 'Nay là', words: /^nay là/, width: 34 },
];

/** The hidden first column holds the keys of rows. */
export const NUMBER = 1;
const FIRST_FIELD = NUMBER + 1;
export const COLUMNS = FIRST_FIELD + FIELD_COLUMNS.length;

/** Where a field belongs on a sheet that is made anew. */
export function columnOf(field: Field): number {
  return FIRST_FIELD + FIELD_COLUMNS.findIndex((column) => column.field === field);
}

/**
 * Somebody may have typed over the heading of names: in the row that was made for headings it is the column that has the
 * names of the keys.
 *
 * @returns where a row has the headings of the directory; without "name" it is not the row of headings
 */
export function headingsIn(grid: SheetGrid, row: number): Map<Field, number> {
  const headings = printedHeadings(grid, row);
  const key = parseRowKey(String(valueAt(grid, row, 0)));
  const name = headings.has('name') || key.kind !== 'columns' ? null : columnOfNames(grid, row);
  if (name !== null) headings.set('name', name);
  return headings;
}

function columnOfNames(grid: SheetGrid, header: number): number | null {
  const columns = grid.values[0]?.map((_, index) => grid.column + index) ?? [];
  const end = grid.row + grid.values.length;
  for (let row = header + 1; row < end; row += 1) {
    const key = parseRowKey(String(valueAt(grid, row, 0)));
    if (key.kind !== 'agency') continue;
    const names = columns.find((column) => agencyKey(cellText(grid, row, column)) === key.agency);
    if (names !== undefined) return names;
  }
  return null;
}

function printedHeadings(grid: SheetGrid, row: number): Map<Field, number> {
  const headings = new Map<Field, number>();
  const values = grid.values[row - grid.row] ?? [];
  for (const [index, value] of values.entries()) {
    const text = foldText(String(value));
    const field = FIELD_COLUMNS.find(({ words }) => words.test(text))?.field;
    if (field && !headings.has(field)) headings.set(field, grid.column + index);
  }
  return headings;
}
