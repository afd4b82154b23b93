import type { SheetGrid, WorkbookSnapshot } from '../core/base/grid';
import { patchGrid } from '../core/base/patchGrid';

/** @returns the snapshot with one range read again */
export function patchSnapshot(snapshot: WorkbookSnapshot, patch: SheetGrid): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((grid) =>
      grid.sheet === patch.sheet ? patchGrid(grid, patch) : grid,
    ),
  };
}
