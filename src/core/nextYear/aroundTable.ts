import { type Area, type CellValue, type SheetGrid, valueAt } from '../base/grid';
import type { Appendix } from '../table/appendix';
import { isBaseNote } from './baseNotes';
import { namesYear, titleForward, yearsForward, type YearStep } from './yearsForward';

/** A row of words above or under a table, from its first column on. */
export interface WordsRow {
  cells: CellValue[];
  /** Of its merged cells that begin in it. */
  merges: Area[];
}

/** A text that says another year than last year's, or one that keeps its year and has to be looked at. */
export interface YearText {
  before: string;
  after: string;
}

/** What stands around the criteria, a year on. */
export interface AroundTable {
  titles: WordsRow[];
  header: WordsRow[];
  notes: WordsRow[];
  changed: YearText[];
  /** Texts that name a year which follows elsewhere, and stay as they are. */
  kept: string[];
}

/** So many rows above a table are its title where other tables stand on its sheet. */
const TITLE_ROWS = 5;

/**
 * Titles, headings and notes of a table for the next year (SPEC N1): years follow in titles and headings; notes stay.
 *
 * @param others whether other tables stand on the sheet: then what is next to the table alone is its own
 */
export function aroundTable(
  grid: SheetGrid,
  { area, headerRows, baseYear, targetYear }: Appendix,
  year: number,
  others: boolean,
): AroundTable {
  const by = year - (targetYear ?? year - 1);
  const plansYear: YearStep = (one) =>
    one === baseYear ? targetYear : one === targetYear ? year : null;
  const anyYear: YearStep = (one) => plansYear(one) ?? one + by;
  const changed: YearText[] = [];
  const kept: string[] = [];
  const put = (cell: CellValue, after: string | number): CellValue => {
    if (after === cell) return cell;
    changed.push({ before: String(cell), after: String(after) });
    return after;
  };
  const title = (cell: CellValue): CellValue =>
    typeof cell === 'string' ? put(cell, titleForward(cell, plansYear)) : cell;
  const heading = (cell: CellValue): CellValue => {
    if (typeof cell === 'string') return put(cell, yearsForward(cell, anyYear));
    const isYear = typeof cell === 'number' && cell >= 2000 && cell < 2100;
    return isYear ? put(cell, anyYear(cell) ?? cell) : cell;
  };
  const note = (cell: CellValue): CellValue => {
    if (typeof cell === 'string' && isBaseNote(cell)) return '';
    if (typeof cell === 'string' && namesYear(cell, plansYear)) kept.push(cell);
    return cell;
  };
  const rows = (from: number, to: number, made: (cell: CellValue) => CellValue): WordsRow[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) =>
      wordsRow(grid, area, from + at, made),
    );
  const { first, last } = reach(grid, area, others);
  return {
    titles: rows(first, area.row, title),
    header: rows(area.row, area.row + headerRows, heading),
    notes: withoutBlankEnd(rows(area.row + area.rows, last, note)),
    ...{ changed, kept },
  };
}

/** Lines that said something of last year's bases leave nothing behind. */
function withoutBlankEnd(rows: readonly WordsRow[]): WordsRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.cells.every((cell) => cell === '') === true) end -= 1;
  return rows.slice(0, end);
}

function wordsRow(
  grid: SheetGrid,
  area: Area,
  row: number,
  made: (cell: CellValue) => CellValue,
): WordsRow {
  const cells: CellValue[] = Array.from({ length: area.columns }, () => '');
  const width = grid.values[0]?.length ?? 0;
  for (let column = grid.column; column < grid.column + width; column += 1) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    // What stands beside the table goes to its nearest column that is free.
    let at = Math.min(Math.max(0, column - area.column), area.columns - 1);
    while (at < area.columns && cells[at] !== '') at += 1;
    cells[at] = made(value);
  }
  const merges = grid.merges
    .filter((merge) => merge.row === row)
    .flatMap((merge): Area[] => {
      const column = Math.max(0, merge.column - area.column);
      const end = Math.min(area.columns, merge.column + merge.columns - area.column);
      return end - column < 1 ? [] : [{ row: 0, column, rows: merge.rows, columns: end - column }];
    });
  return { cells, merges };
}

/** The rows that are a table's own, from its title to its last note. */
function reach(grid: SheetGrid, area: Area, others: boolean): { first: number; last: number } {
  const end = grid.row + grid.values.length;
  const isBlank = (row: number) =>
    (grid.values[row - grid.row] ?? []).every((value) => value === '');
  let first = others ? area.row : grid.row;
  while (others && first > grid.row && area.row - first < TITLE_ROWS && !isBlank(first - 1)) {
    first -= 1;
  }
  let last = others ? area.row + area.rows : end;
  while (others && last < end && !isBlank(last)) last += 1;
  return { first, last };
}
