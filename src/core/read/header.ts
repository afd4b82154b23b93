import { type CellValue, contains, type SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { chooseColumns, headerMeaning, type ChosenColumns, type HeaderMeaning } from './columns';

/** The header of a scoring table: where it stands and what its columns hold. */
export interface TableHeader extends ChosenColumns {
  /** First header row, from 0 on the sheet. */
  row: number;
  rows: number;
  /** First and last sheet column of the table. */
  firstColumn: number;
  lastColumn: number;
  /** The folded words above each column: what a repeated header repeats, what tells points from percent. */
  words: ReadonlyMap<number, string>;
}

const LONGEST_HEADER_TEXT = 120;
const MOST_HEADER_ROWS = 3;

/**
 * Looks for the header of a scoring table in one row and those under it (SPEC R2).
 * @returns null where the row is no header
 */
export function readHeader(grid: SheetGrid, row: number): TableHeader | null {
  if (!mayBeHeader(grid.values[row - grid.row] ?? [])) return null;
  let found: TableHeader | null = null;
  for (let rows = 1; rows <= MOST_HEADER_ROWS; rows += 1) {
    if (rows > 1 && !isSubHeader(grid, row, row + rows - 1)) break;
    found = headerOf(grid, row, rows) ?? found;
  }
  return found;
}

/** A row of scores has few cells that begin with a letter; a header has nothing else. Cheap, and asked of every row. */
function mayBeHeader(cells: readonly CellValue[]): boolean {
  let words = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_HEADER_TEXT) continue;
    if (!/^[\d+\-–<>≥≤,.]/.test(cell) || /^20\d\d$/.test(cell)) words += 1;
  }
  return words >= 2;
}

function headerOf(grid: SheetGrid, row: number, rows: number): TableHeader | null {
  const words = headerWords(grid, row, rows);
  const meanings = new Map<number, HeaderMeaning>();
  for (const [column, text] of words) {
    const meaning = headerMeaning(text);
    if (meaning) meanings.set(column, meaning);
  }
  const chosen = chooseColumns(meanings);
  const { name, max, base, target, code } = chosen.columns;
  const hasScores = max !== undefined || base !== undefined || target !== undefined;
  if (name === undefined || !hasScores || meanings.size < 3) return null;
  if (code === undefined && meanings.size < 4 && target === undefined) return null;
  const columns = [...words.keys()];
  return {
    ...chosen,
    row,
    rows,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    words,
  };
}

/** The words above each column: those of the cell, or of the merged or unmerged heading that spans it. */
function headerWords(grid: SheetGrid, row: number, rows: number): Map<number, string> {
  const words = new Map<number, string>();
  const width = grid.values[row - grid.row]?.length ?? 0;
  for (let column = grid.column; column < grid.column + width; column += 1) {
    const parts: string[] = [];
    for (let at = row; at < row + rows; at += 1) {
      const text = foldText(String(spanningText(grid, at, column, row + rows - 1)));
      if (text !== '' && text !== parts.at(-1)) parts.push(text);
    }
    if (parts.length > 0) words.set(column, parts.join(' '));
  }
  return words;
}

function spanningText(grid: SheetGrid, row: number, column: number, lastRow: number): CellValue {
  const own = cell(grid, row, column);
  if (own !== '') return own;
  const merge = grid.merges.find((area) => contains(area, row, column));
  if (merge) return cell(grid, merge.row, merge.column);
  const hasSubHeading = row < lastRow && cell(grid, row + 1, column) !== '';
  const leftHasSub = row < lastRow && cell(grid, row + 1, column - 1) !== '';
  return hasSubHeading && leftHasSub && column > grid.column
    ? spanningText(grid, row, column - 1, lastRow)
    : '';
}

/** A row under a heading that names columns further: words in some columns, and none where the code and the name stand. */
function isSubHeader(grid: SheetGrid, headerRow: number, row: number): boolean {
  const cells = grid.values[row - grid.row] ?? [];
  const texts = cells.flatMap((value, index) =>
    value === '' ? [] : [{ value, column: grid.column + index }],
  );
  if (texts.length === 0) return spansBelow(grid, headerRow, row);
  return texts.every(({ value, column }) => {
    const above = cell(grid, row - 1, column);
    const spanned =
      above === '' ||
      grid.merges.some((area) => contains(area, row - 1, column) && area.columns > 1);
    const isFirstOfSpan =
      above !== '' && cell(grid, row - 1, column + 1) === '' && cell(grid, row, column + 1) !== '';
    return (spanned || isFirstOfSpan) && headerMeaning(foldText(String(value))) !== null;
  });
}

function spansBelow(grid: SheetGrid, headerRow: number, row: number): boolean {
  return grid.merges.some((area) => area.row === headerRow && area.row + area.rows > row);
}

function cell(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? '';
}
