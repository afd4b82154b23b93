import { valueAt, type CellValue, type SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { ROWS_SAMPLED } from './columnContents';
import type { TableHeader } from './header';
import { yearsIn } from './headingWords';

/** Rows that print every criterion once for each of several years (SPEC R8): which are which. */
export interface LinesOfYears {
  /** Where each row says its year. */
  column: number;
  /** Whether each criterion has its own row, and under it rows that are called as the years are. */
  areNamed: boolean;
  /** In the order in which they follow each other, again and again. */
  years: readonly number[];
  /** The newest of which no row says that it is aimed at. */
  newest: number;
}

type Header = Pick<TableHeader, 'row' | 'rows' | 'headings' | 'columns'>;

/**
 * Looks for a column that nothing is read from, in which the same years follow each other in every row, or for rows
 * without codes under criteria that are called as the years are.
 */
export function linesOfYears(grid: SheetGrid, header: Header): LinesOfYears | null {
  const read = new Set(Object.values(header.columns));
  for (const column of header.headings.keys()) {
    if (read.has(column)) continue;
    const found = linesIn(cellsBelow(grid, header, column));
    if (found) return { column, areNamed: false, ...found };
  }
  return linesNamed(grid, header);
}

function cellsBelow(grid: SheetGrid, { row, rows }: Header, column: number): CellValue[] {
  const cells: CellValue[] = [];
  const end = Math.min(grid.row + grid.values.length, row + rows + ROWS_SAMPLED);
  let last = 0;
  for (let at = row + rows; at < end; at += 1) {
    const cell = valueAt(grid, at, column);
    cells.push(cell);
    if (yearOf(cell) !== null) last = cells.length;
  }
  return cells.slice(0, last);
}

/** Under criteria without scores of their own stand the same years each time. */
function linesNamed(grid: SheetGrid, header: Header): LinesOfYears | null {
  const { name, code } = header.columns;
  if (name === undefined) return null;
  const from = header.row + header.rows;
  const end = Math.min(grid.row + grid.values.length, from + ROWS_SAMPLED);
  const isLine = (row: number) =>
    row >= from &&
    namedYear(valueAt(grid, row, name)) !== null &&
    (code === undefined || valueAt(grid, row, code) === '');
  const groups: CellValue[][] = [];
  for (let row = from; row < end; row += 1) {
    if (!isLine(row)) continue;
    if (isLine(row - 1)) groups.at(-1)?.push(valueAt(grid, row, name));
    else if (row === from || isScored(grid, header, row - 1)) return null;
    else groups.push([valueAt(grid, row, name)]);
  }
  // What was sampled may end between a criterion's lines.
  if (end < grid.row + grid.values.length && isLine(end)) groups.pop();
  const [first] = groups;
  const found = first && groups.length > 1 ? linesIn(groups.flat()) : null;
  if (!found || groups.some((group) => group.length !== found.years.length)) return null;
  return { column: name, areNamed: true, ...found };
}

function isScored(grid: SheetGrid, { columns }: Header, row: number): boolean {
  const scores = [columns.base, columns.target].flatMap((column) => column ?? []);
  return scores.some((column) => valueAt(grid, row, column) !== '');
}

/** "Năm 2024", "Kết quả năm 2024": a name that says a year, and no criterion. */
function namedYear(cell: CellValue): number | null {
  return NAMED_YEAR.test(foldText(String(cell))) ? yearOf(cell) : null;
}

const NAMED_YEAR =
  /^[-–+•]? ?(?:(?:điểm|kết quả|thực hiện|đạt|mục tiêu|chỉ tiêu|kế hoạch|phấn đấu|dự kiến) )*(?:năm )?20\d\d ?:?$/;

function linesIn(cells: readonly CellValue[]): Pick<LinesOfYears, 'years' | 'newest'> | null {
  const all = cells.map(yearOf);
  const years = [...new Set(all)];
  const isCycle =
    years.length > 1 &&
    all.length >= 2 * years.length &&
    all.every((year, nth) => year !== null && year === years[nth % years.length]);
  if (!isCycle) return null;
  const known = years.flatMap((year) => year ?? []);
  const past = known.filter((_, nth) => !AIMED.test(foldText(String(cells[nth]))));
  return { years: known, newest: Math.max(...(past.length > 0 ? past : known)) };
}

const AIMED = /mục tiêu|chỉ tiêu|kế hoạch|phấn đấu|dự kiến/;

function yearOf(cell: CellValue): number | null {
  const [year, ...others] = yearsIn(foldText(String(cell)));
  return year === undefined || others.length > 0 ? null : year;
}

/** The table as it is for one of its years: that year's lines, with the code, the name and who answers for it. */
export function withLinesOf(
  grid: SheetGrid,
  header: Header,
  lines: LinesOfYears,
  year: number,
): SheetGrid {
  if (lines.areNamed) return withNamedLinesOf(grid, header, lines, year);
  const { column, years } = lines;
  const from = header.row + header.rows - grid.row;
  const { code, name, leads, supports } = header.columns;
  const said = [code, name, leads, supports].flatMap((one) =>
    one === undefined ? [] : [one - grid.column],
  );
  const values = grid.values.map((cells, line) => {
    const own = line < from ? null : yearOf(cells[column - grid.column] ?? '');
    if (own === null) return cells;
    if (own !== year) return cells.map(() => '');
    const first = grid.values[line - years.indexOf(year)] ?? cells;
    return cells.map((cell, at) => (cell === '' && said.includes(at) ? (first[at] ?? '') : cell));
  });
  return { ...grid, values };
}

/** Each criterion's figures are in its line of the year; what that leaves blank, and what names it, in its own row. */
function withNamedLinesOf(
  grid: SheetGrid,
  { row, rows, columns: { code } }: Header,
  { column, years }: LinesOfYears,
  year: number,
): SheetGrid {
  const from = row + rows - grid.row;
  const at = column - grid.column;
  const lineOf = (line: number) => {
    const cells = grid.values[line] ?? [];
    const isCoded = code !== undefined && cells[code - grid.column] !== '';
    return line < from || isCoded ? null : namedYear(cells[at] ?? '');
  };
  const values = grid.values.map((cells, line) => {
    const own = lineOf(line);
    if (own === null) return lineOf(line + 1) === null ? cells : cells.map(() => '');
    if (own !== year) return cells.map(() => '');
    const criterion = grid.values[line - 1 - years.indexOf(year)] ?? cells;
    return cells.map((cell, nth) => (cell === '' || nth === at ? (criterion[nth] ?? '') : cell));
  });
  return { ...grid, values };
}
