import { type Area, contains } from '../../../core/base/grid';
import { sheetKey } from '../../journal/sheetNames';
import { mergedAreasOf, queueMergedAreas } from '../../read/mergedAreas';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { isExcelApiSupported } from '../../requests/host';
import { rangeOf, sheetOrNullInBatch } from '../../requests/ranges';
import type { ColumnRun } from '../../requests/runs';

/** By sheetKey, what is merged above and left of the cells that are to be written, and among them. */
export type MergedNow = Map<string, Area[]>;

/** An answer tells some four numbers of each merged area; appendices have some dozens. */
const MERGES_BYTES = 10_000;

/**
 * Requests that ask what is merged right before a write: no event tells of it, and it was read when the pane opened. Asking
 * empties the user's undo on desktops (office-js #5918), which the write does anyway.
 */
export function readMergedNow(
  runs: readonly ColumnRun<unknown>[],
  into: MergedNow,
): BatchRequest[] {
  if (!isExcelApiSupported('1.13')) return [];
  const corners = new Map<string, Area>();
  for (const { sheet, row, column, items } of runs) {
    const { rows = 0, columns = 0 } = corners.get(sheet) ?? {};
    corners.set(sheet, {
      ...{ row: 0, column: 0 },
      rows: Math.max(rows, row + items.length),
      columns: Math.max(columns, column + 1),
    });
  }
  return [...corners].map(([sheet, area]) =>
    requestOf(
      OBJECT_BYTES + MERGES_BYTES,
      (context) => queueMergedAreas(rangeOf(sheetOrNullInBatch(context, sheet), area)),
      (merged) => into.set(sheetKey(sheet), mergedAreasOf(merged)),
    ),
  );
}

/** Whether a merge hides a cell: what is written there Excel lets go of. */
export function isHiddenByMerge(
  merged: MergedNow,
  { sheet, row, column }: { sheet: string; row: number; column: number },
): boolean {
  return (merged.get(sheetKey(sheet)) ?? []).some(
    (area) => contains(area, row, column) && (row > area.row || column > area.column),
  );
}
