import type { SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { contentsOf, share } from './columnContents';
import { judgeColumn, type Column } from './columnRoles';
import type { HeaderRows } from './headerRows';
import type { Heading } from './headingWords';

/**
 * Where further tables begin in rows that head several, side by side (SPEC R19): behind a name and figures, at codes
 * and a name of their own, at the same heading of names again, or behind a blank column at names or what is ranked;
 * figures stand right of each.
 *
 * @returns sheet columns, from left to right; none where the rows head one table
 */
export function tablesBeside(grid: SheetGrid, { row, rows, headings }: HeaderRows): number[] {
  if (!mayBeSeveral([...headings])) return [];
  const judged = [...headings].map(([column, heading]) =>
    judgeColumn(column, heading, contentsOf(grid, column, row + rows)),
  );
  const starts: number[] = [];
  let from = 0;
  for (const nth of judged.keys()) {
    const before = judged.slice(from, nth);
    if (before.some(namesRows) && before.some(isFigure) && beginsRows(judged, nth, before)) {
      starts.push(judged[nth]?.column ?? 0);
      from = nth;
    }
  }
  return starts;
}

/** By words alone, which most headers are done with: something that names rows stands right of figures. */
function mayBeSeveral(headings: readonly [column: number, heading: Heading][]): boolean {
  const figure = headings.findIndex(
    ([, { evidence }]) => evidence.has('max') || evidence.has('score'),
  );
  return headings.some(([column, { evidence }], nth) => {
    if (figure < 0 || nth <= figure) return false;
    const isApart = column > (headings[nth - 1]?.[0] ?? column) + 1;
    return isApart || evidence.has('code') || evidence.has('name');
  });
}

function beginsRows(all: readonly Column[], nth: number, before: readonly Column[]): boolean {
  const [one, next] = [all[nth], all[nth + 1]];
  const beside = all.slice(nth + 1);
  if (!one || !beside.some(isFigure)) return false;
  const areCodes = one.role === 'code' && share(one.contents, 'codes') >= MOST_CELLS;
  if (areCodes) return next?.role === 'name';
  const isApart = one.column > (before.at(-1)?.column ?? one.column) + 1;
  if (one.role === 'name') {
    return isApart || before.some(({ role, own }) => role === 'name' && own === one.own);
  }
  return isApart && one.contents.agencies > 0 && beside.some(({ role }) => role === 'rank');
}

function namesRows({ role, contents }: Column): boolean {
  return role === 'name' || share(contents, 'agencies') >= MOST_CELLS;
}

const MOST_CELLS = 0.5;

function isFigure({ role, contents }: Column): boolean {
  return (role === 'max' || role === 'score' || role === 'target') && contents.figures > 0;
}

/** What stands in some columns of a sheet, as a sheet of its own: rows, columns and merges keep their places. */
export function* columnsOf(grid: SheetGrid, from: number, before: number): Task<SheetGrid> {
  const [start, end] = [from - grid.column, before - grid.column];
  const values: SheetGrid['values'] = [];
  const formulas: SheetGrid['formulas'] = [];
  const numberFormats: SheetGrid['numberFormats'] = [];
  for (const [nth, line] of grid.values.entries()) {
    if (isSliceEnd(nth)) yield;
    values.push(line.slice(start, end));
    formulas.push((grid.formulas[nth] ?? []).slice(start, end));
    numberFormats.push((grid.numberFormats[nth] ?? []).slice(start, end));
  }
  const merges = grid.merges.filter(({ column }) => column >= from && column < before);
  return { ...grid, column: from, values, formulas, numberFormats, merges };
}

/** So many cells of a row may be a table's. */
const LEAST_CELLS = 3;

/** Columns left and right of a table in which rows beside it may be another one's. @returns [from, before) */
export function columnsBeside(
  grid: SheetGrid,
  { row, firstColumn, lastColumn }: Pick<HeaderRows, 'row' | 'firstColumn' | 'lastColumn'>,
  end: number,
): [number, number][] {
  const after = grid.column + (grid.values[0]?.length ?? 0);
  const sides: [number, number][] = [
    [grid.column, firstColumn],
    [lastColumn + 1, after],
  ];
  const wide = sides.filter(([from, before]) => before - from >= LEAST_CELLS);
  if (wide.length === 0) return [];
  const lines = grid.values.slice(row - grid.row, end - grid.row);
  return wide.filter(([from, before]) =>
    lines.some((line) => {
      const cells = line.slice(from - grid.column, before - grid.column);
      return cells.filter((cell) => cell !== '').length >= LEAST_CELLS;
    }),
  );
}
