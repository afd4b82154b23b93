import { valueAt, type CellValue, type SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { ROWS_SAMPLED } from './columnContents';
import type { TableHeader } from './header';
import { yearsIn } from './headingWords';

/** Rows that print every criterion once for each of several years (SPEC R8): which are which. */
export interface LinesOfYears {
  /** Where each row says its year. */
  column: number;
  /** In the order in which they follow each other, again and again. */
  years: readonly number[];
  /** The newest of which no row says that it is aimed at. */
  newest: number;
}

type Header = Pick<TableHeader, 'row' | 'rows' | 'headings' | 'columns'>;

/** Looks for a column that nothing is read from, in which the same years follow each other in every row. */
export function linesOfYears(grid: SheetGrid, header: Header): LinesOfYears | null {
  const read = new Set(Object.values(header.columns));
  for (const column of header.headings.keys()) {
    if (read.has(column)) continue;
    const found = linesIn(cellsBelow(grid, header, column));
    if (found) return { column, ...found };
  }
  return null;
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

function linesIn(cells: readonly CellValue[]): Omit<LinesOfYears, 'column'> | null {
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
  { column, years }: LinesOfYears,
  year: number,
): SheetGrid {
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
