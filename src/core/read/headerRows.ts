import { type CellValue, contains, type SheetGrid, valueAt } from '../base/grid';
import { foldText, oneLine } from '../base/text';
import { contentsOf, share } from './columnContents';
import { areCodes } from './columnRoles';
import { LONGEST_HEADING, readHeading, saysBoth, type Heading } from './headingWords';
import type { ColumnRole } from './rolePatterns';

/** Rows that head a table, by their words alone. */
export interface HeaderRows {
  /** First header row, from 0 on the sheet. */
  row: number;
  rows: number;
  firstColumn: number;
  lastColumn: number;
  headings: ReadonlyMap<number, Heading>;
}

export const MOST_HEADER_ROWS = 4;
/** So many columns must have a meaning. */
const LEAST_COLUMNS = 3;

/**
 * Looks for the header of a scoring table in one row and those under it (SPEC R2), by words alone.
 * @returns null where the row is no header
 */
export function readHeaderRows(grid: SheetGrid, row: number): HeaderRows | null {
  if (!mayBeHeader(grid.values[row - grid.row] ?? [])) return null;
  let found: HeaderRows | null = null;
  for (let rows = 1; rows <= MOST_HEADER_ROWS; rows += 1) {
    if (rows > 1 && !isSubHeader(grid, row, row + rows - 1)) break;
    found = headerOf(grid, row, rows) ?? found;
  }
  return found;
}

/** A header is words and years; one figure in it, and it is none. Cheap, and asked of every row. */
function mayBeHeader(cells: readonly CellValue[]): boolean {
  let words = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    if (typeof cell === 'number') {
      if (!isYear(cell)) return false;
      words += 1;
    } else if (typeof cell === 'string' && cell.length <= LONGEST_HEADING) {
      if (FIGURE.test(cell) && !isYear(cell)) return false;
      if (/^[\d+\-–<>≥≤,.]/.test(cell) && !isYear(cell)) continue;
      words += 1;
    }
  }
  return words >= 2;
}

/** Figures other than years stand in no header, whatever its words. */
export function hasFigures(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => typeof cell === 'number' && !isYear(cell));
}

/** As text, too. */
const FIGURE = /^[+-]?\d+(?:[.,]\d+)?%?$/;

function isYear(value: CellValue): boolean {
  return /^20\d\d$/.test(String(value).trim());
}

function headerOf(grid: SheetGrid, row: number, rows: number): HeaderRows | null {
  const header = rowsAsHeader(grid, row, rows);
  if (header === null) return null;
  const { headings } = header;
  const all = [...headings.values()];
  const isOf = (...roles: Parameters<Heading['evidence']['has']>[0][]) =>
    all.some(({ evidence }) => roles.some((role) => evidence.has(role)));
  const meant = all.filter(({ evidence }) => evidence.size > 0).length;
  if (meant < LEAST_COLUMNS) return null;
  if (!isOf('max', 'score', 'target', 'percentIndex')) return null;
  return isOf('name', 'code') || beginsWithCodes(grid, header) ? header : null;
}

/** Codes and names stand under whatever words: known by what they hold. */
function beginsWithCodes(grid: SheetGrid, { row, rows, headings }: HeaderRows): boolean {
  const [code, name] = [...headings.keys()];
  if (code === undefined || name === undefined) return false;
  const below = row + rows;
  return (
    areCodes(contentsOf(grid, code, below)) &&
    share(contentsOf(grid, name, below), 'words') >= MOST_ARE_WORDS
  );
}

const MOST_ARE_WORDS = 0.5;

/** Rows as the header of a table, whatever they say; null where they are blank. */
export function rowsAsHeader(grid: SheetGrid, row: number, rows: number): HeaderRows | null {
  const headings = headingsOf(grid, row, rows);
  const columns = [...headings.keys()];
  if (columns.length === 0) return null;
  return {
    ...{ row, rows, headings },
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** The words above each column: those of the cell, or of the merged or unmerged heading that spans it. */
function headingsOf(grid: SheetGrid, row: number, rows: number): Map<number, Heading> {
  const found = new Map<number, { above: string; heading: Heading }>();
  const width = grid.values[row - grid.row]?.length ?? 0;
  for (let column = grid.column; column < grid.column + width; column += 1) {
    const parts: string[] = [];
    for (let at = row; at < row + rows; at += 1) {
      const text = foldText(String(spanningText(grid, at, column, row + rows - 1)));
      if (text !== '' && text !== parts.at(-1)) parts.push(text);
    }
    const own = parts.at(-1);
    if (own === undefined) continue;
    const above = parts.slice(0, -1).join(' ');
    const meant = parts.filter((part, nth) => nth === parts.length - 1 || !saysBoth(part));
    const heading = readHeading(parts.join(' '), own, meant.join(' '));
    found.set(column, { above, heading });
  }
  const all = [...found.values()];
  return new Map(
    [...found].map(([column, { above, heading }]) => {
      const beside = above === '' ? [] : all.filter((one) => one.above === above);
      return [column, withoutOthers(heading, beside)];
    }),
  );
}

/**
 * What a heading above several columns says of one of them is not said of the others, where these say something
 * themselves: under "Thang điểm, kết quả" stand "Điểm tối đa" and "Năm 2024", under "Chỉ số năm 2025" scores and no
 * names. Only parts of a maximum ("Thẩm định", "Điều tra") stay maxima.
 *
 * @param beside the columns under the same heading
 */
function withoutOthers(heading: Heading, beside: readonly { heading: Heading }[]): Heading {
  const { evidence, says, source } = heading;
  if (beside.length === 0 || says.size === 0) return heading;
  const isOthers = (role: ColumnRole) =>
    !says.has(role) &&
    (role === 'name' || role === 'code' || beside.some((one) => one.heading.says.has(role))) &&
    (role !== 'max' || source === null);
  return { ...heading, evidence: new Map([...evidence].filter(([role]) => !isOthers(role))) };
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

/**
 * A row under a heading that names columns further: words or years, none where the code and the name stand, of which at
 * least one has a meaning or stands under a heading that spans columns of figures.
 */
function isSubHeader(grid: SheetGrid, headerRow: number, row: number): boolean {
  const cells = grid.values[row - grid.row] ?? [];
  const texts = cells.flatMap((value, index) =>
    value === '' ? [] : [{ value, column: grid.column + index }],
  );
  if (texts.length === 0) return spansBelow(grid, headerRow, row);
  let isKnown = false;
  const areUnder = texts.every(({ value, column }) => {
    if (typeof value === 'number' && !isYear(value)) return false;
    const above = grid.merges.find((area) => contains(area, row - 1, column));
    // A heading that spans rows ends with its merge; years may stand right below it.
    if (above && above.rows > 1 && above.columns === 1 && !isYear(value)) return false;
    const words = foldText(String(value));
    const isSpanned = above !== undefined && above.columns > 1;
    const says = readHeading(words, words).evidence;
    isKnown ||= says.size > 0 || (isSpanned && !namesRows(grid, headerRow, row, column));
    if (isUnderSpan(grid, row, column, above?.columns ?? 1)) return true;
    // "2025" alone under "Mục tiêu", beside years under a heading that spans them.
    return (isYear(value) || says.size > 0) && !namesRows(grid, headerRow, row, column);
  });
  return areUnder && isKnown;
}

/** Whether the code or the name of rows stands in a column, by the words above it. */
function namesRows(grid: SheetGrid, headerRow: number, row: number, column: number): boolean {
  for (let at = row - 1; at >= headerRow; at -= 1) {
    const words = foldText(String(spanningText(grid, at, column, at)));
    if (words === '') continue;
    const { evidence } = readHeading(words, words);
    return evidence.has('code') || evidence.has('name');
  }
  return true;
}

function isUnderSpan(grid: SheetGrid, row: number, column: number, span: number): boolean {
  const above = cell(grid, row - 1, column);
  if (above === '' || span > 1) return true;
  return cell(grid, row - 1, column + 1) === '' && cell(grid, row, column + 1) !== '';
}

function spansBelow(grid: SheetGrid, headerRow: number, row: number): boolean {
  return grid.merges.some((area) => area.row === headerRow && area.row + area.rows > row);
}

function cell(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? '';
}

/** A column's heading as printed, on one line. */
export function printedHeading(grid: SheetGrid, { row, rows }: HeaderRows, column: number): string {
  for (let at = row + rows - 1; at >= row; at -= 1) {
    const text = oneLine(String(valueAt(grid, at, column)));
    if (text !== '') return text;
  }
  return '';
}
