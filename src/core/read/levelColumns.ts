import { valueAt, type CellValue, type SheetGrid } from '../base/grid';
import { ROWS_SAMPLED, share } from './columnContents';
import { areCodes, type Column } from './columnRoles';
import { holdsSeveral } from './severalInACell';

/** Columns that hold the codes and the names of one level each ("Lĩnh vực | Tiêu chí | Tiêu chí thành phần"). */
export interface LevelColumns {
  codes: readonly number[];
  names: readonly number[];
}

/**
 * Codes and names that a table prints in a column for each level, of which every row fills one (SPEC R3).
 * @param from the first row under the header
 */
export function levelColumns(
  grid: SheetGrid,
  from: number,
  judged: readonly Column[],
  { code, name }: { code?: number | undefined; name?: number | undefined },
): LevelColumns {
  const isCode = ({ role, contents }: Column) =>
    (role === null || role === 'code') && areCodes(contents);
  const isName = ({ role, contents }: Column) =>
    role === 'name' && share(contents, 'words') >= MOST_CELLS;
  const apartFrom = (chosen: number | undefined, isOfLevel: (one: Column) => boolean) => {
    if (chosen === undefined) return [];
    const found = [chosen];
    for (const one of judged) {
      if (one.column === chosen || !isOfLevel(one)) continue;
      if (areApart(grid, from, [...found, one.column])) found.push(one.column);
    }
    return found.sort((a, b) => a - b);
  };
  return { codes: apartFrom(code, isCode), names: apartFrom(name, isName) };
}

const MOST_CELLS = 0.5;

/** Whether no row fills two of the columns. */
function areApart(grid: SheetGrid, from: number, columns: readonly number[]): boolean {
  const end = Math.min(grid.row + grid.values.length, from + ROWS_SAMPLED);
  for (let row = from; row < end; row += 1) {
    if (columns.filter((column) => valueAt(grid, row, column) !== '').length > 1) return false;
  }
  return true;
}

/** The first cell of a row that is filled, of places from 0 in the grid's lines. */
export function firstFilled(cells: readonly CellValue[], places: readonly number[]): CellValue {
  for (const at of places) {
    const cell = cells[at] ?? '';
    if (cell !== '') return cell;
  }
  return '';
}

/**
 * The code of a row, where several criteria were typed into it: the first of them. "3.3⏎1" beside one figure is one code.
 * @param scores where figures stand in the row
 */
export function codeOfRow(
  code: CellValue,
  cells: readonly CellValue[],
  scores: readonly number[],
): CellValue {
  if (typeof code !== 'string' || !code.includes('\n')) return code;
  const isOfSeveral = scores.some((at) => holdsSeveral(String(cells[at] ?? '')));
  return isOfSeveral ? (code.trim().split('\n')[0] ?? code) : code;
}
