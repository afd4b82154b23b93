import type { Area, SheetGrid } from './grid';

/** So much blank beyond what stands on a sheet parts it from stray cells, as Solver leaves one in the last row. */
const LEAST_GAP = { rows: 4096, columns: 64 };
const TIMES = 4;

/**
 * Whether cells stand so far beyond everything else that they belong to no table of a sheet. They are said and not read:
 * a sheet is kept as a rectangle, and one stray cell in the last row would make it a million rows long.
 *
 * @param end how many rows (or columns) there are up to the last that holds something
 * @param from where the cells begin
 */
export function isFar(end: number, from: number, along: 'rows' | 'columns'): boolean {
  return from >= TIMES * end + LEAST_GAP[along];
}

/** Whether an area lies far from all that was read of a sheet. */
export function isFarFrom(grid: SheetGrid, area: Area): boolean {
  const bottom = grid.row + grid.values.length;
  const right = grid.column + (grid.values[0]?.length ?? 0);
  return isFar(bottom, area.row, 'rows') || isFar(right, area.column, 'columns');
}
