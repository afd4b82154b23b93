import type { SheetGrid } from './grid';

/** Cells of one rectangle, as they were read again. */
export type GridPatch = Pick<SheetGrid, 'row' | 'column' | 'values' | 'formulas' | 'numberFormats'>;

/**
 * A grid with one rectangle of it read again; one that reaches beyond what was read makes it larger, as far as anything
 * stands there.
 *
 * @returns the grid that was given where everything is the same
 */
export function patchGrid(grid: SheetGrid, given: GridPatch): SheetGrid {
  const patch = withoutBlankEdge(grid, given);
  if (saysTheSame(grid, patch)) return grid;
  const isBlank = grid.values.length === 0;
  const row = isBlank ? patch.row : Math.min(grid.row, patch.row);
  const column = isBlank ? patch.column : Math.min(grid.column, patch.column);
  const bottom = Math.max(grid.row + grid.values.length, patch.row + patch.values.length);
  const right = Math.max(grid.column + widthOf(grid), patch.column + widthOf(patch));
  const lay = <T>(pick: (one: GridPatch) => T[][], blank: T): T[][] => {
    const lineOf = (line: number): T[] => {
      const old = pick(grid)[row + line - grid.row];
      const now = pick(patch)[row + line - patch.row];
      const isWhole = old !== undefined && old.length === right - column && grid.column === column;
      if (!now && isWhole) return old;
      return Array.from({ length: right - column }, (__, at) => {
        const fresh = now?.[column + at - patch.column];
        return fresh ?? old?.[column + at - grid.column] ?? blank;
      });
    };
    const isWithin = pick(grid).length === bottom - row && widthOf(grid) === right - column;
    if (!isWithin) return Array.from({ length: bottom - row }, (_, line) => lineOf(line));
    // Of tens of thousands of rows all but those read again are as they were.
    const lines = [...pick(grid)];
    for (let nth = 0; nth < patch.values.length; nth += 1) {
      lines[patch.row + nth - row] = lineOf(patch.row + nth - row);
    }
    return lines;
  };
  return {
    ...grid,
    row,
    column,
    values: lay((one) => one.values, ''),
    formulas: lay((one) => one.formulas, ''),
    numberFormats: lay((one) => one.numberFormats, 'General'),
  };
}

/** Blank rows and columns below and right of everything add nothing to a grid. */
function withoutBlankEdge(grid: SheetGrid, patch: GridPatch): GridPatch {
  const isIn = (line: number, at: number) =>
    patch.row + line < grid.row + grid.values.length &&
    patch.column + at < grid.column + widthOf(grid);
  let [rows, columns] = [0, 0];
  for (const [line, cells] of patch.formulas.entries()) {
    for (const [at, content] of cells.entries()) {
      if (content === '' && !isIn(line, at)) continue;
      rows = Math.max(rows, line + 1);
      columns = Math.max(columns, at + 1);
    }
  }
  const cut = <T>(cells: T[][]): T[][] => cells.slice(0, rows).map((row) => row.slice(0, columns));
  return {
    ...patch,
    values: cut(patch.values),
    formulas: cut(patch.formulas),
    numberFormats: cut(patch.numberFormats),
  };
}

function saysTheSame(grid: SheetGrid, patch: GridPatch): boolean {
  const isSame = <T>(pick: (one: GridPatch) => T[][], blank: T): boolean =>
    pick(patch).every((cells, line) => {
      const old = pick(grid)[patch.row + line - grid.row];
      return cells.every((cell, at) => cell === (old?.[patch.column + at - grid.column] ?? blank));
    });
  return (
    isSame((one) => one.formulas, '') &&
    isSame((one) => one.values, '') &&
    isSame((one) => one.numberFormats, 'General')
  );
}

function widthOf(grid: GridPatch): number {
  return grid.values[0]?.length ?? 0;
}
