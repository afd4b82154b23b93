import type { SheetGrid, WorkbookSnapshot } from '../core/base/grid';

/** @returns the snapshot with one range read again */
export function patchSnapshot(snapshot: WorkbookSnapshot, patch: SheetGrid): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((grid) =>
      grid.sheet === patch.sheet ? patched(grid, patch) : grid,
    ),
  };
}

/** A range that reaches beyond what was read makes the grid larger. */
function patched(grid: SheetGrid, patch: SheetGrid): SheetGrid {
  const isBlank = grid.values.length === 0;
  const row = isBlank ? patch.row : Math.min(grid.row, patch.row);
  const column = isBlank ? patch.column : Math.min(grid.column, patch.column);
  const bottom = Math.max(grid.row + grid.values.length, patch.row + patch.values.length);
  const right = Math.max(grid.column + widthOf(grid), patch.column + widthOf(patch));
  const lay = <T>(pick: (one: SheetGrid) => T[][], blank: T): T[][] =>
    Array.from({ length: bottom - row }, (_, line) => {
      const old = pick(grid)[row + line - grid.row];
      const now = pick(patch)[row + line - patch.row];
      const isWhole = old !== undefined && old.length === right - column && grid.column === column;
      if (!now && isWhole) return old;
      return Array.from({ length: right - column }, (__, at) => {
        const fresh = now?.[column + at - patch.column];
        return fresh ?? old?.[column + at - grid.column] ?? blank;
      });
    });
  return {
    ...grid,
    row,
    column,
    values: lay((one) => one.values, ''),
    formulas: lay((one) => one.formulas, ''),
    numberFormats: lay((one) => one.numberFormats, 'General'),
  };
}

function widthOf(grid: SheetGrid): number {
  return grid.values[0]?.length ?? 0;
}
