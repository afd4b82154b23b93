import { looksLikeFormula } from '../../core/base/cellContent';
import type { Area, SheetGrid } from '../../core/base/grid';
import { isSliceEnd, type Task } from '../../core/base/task';
import { groupIntoRuns, type Placed } from '../requests/runs';

/** A rectangle is asked for as one where at least one in so many of its cells is a formula. */
const SPARSEST = 4;

/** Where formulas stand, by the array of rows that holds them: it stays the same as long as nothing in it changed. */
const known = new WeakMap<SheetGrid['formulas'], readonly Area[]>();

/** A few areas that hold every formula of a sheet, and little else. */
export function* formulaAreas(grid: SheetGrid): Task<readonly Area[]> {
  const found = known.get(grid.formulas) ?? (yield* findAreas(grid));
  known.set(grid.formulas, found);
  return found;
}

function* findAreas(grid: SheetGrid): Task<Area[]> {
  const cells: Placed<true>[] = [];
  const { sheet, formulas } = grid;
  for (let line = 0; line < formulas.length; line += 1) {
    if (isSliceEnd(line)) yield;
    const row = formulas[line] ?? [];
    // Cells are hundreds of thousands, and this is done after each edit: no objects are made of those without a formula.
    for (let at = 0; at < row.length; at += 1) {
      if (!looksLikeFormula(row[at])) continue;
      cells.push({ sheet, row: grid.row + line, column: grid.column + at, item: true });
    }
  }
  if (cells.length === 0) return [];
  const around = areaAround(cells);
  if (around.rows * around.columns <= SPARSEST * cells.length) return [around];
  const runs = yield* groupIntoRuns(cells);
  return runs.map(({ row, column, items }) => ({ row, column, rows: items.length, columns: 1 }));
}

function areaAround(cells: readonly Placed<true>[]): Area {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
