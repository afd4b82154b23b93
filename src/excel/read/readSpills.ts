import { looksLikeFormula } from '../../core/base/cellContent';
import type { SheetGrid } from '../../core/base/grid';
import { isSliceEnd, type Task } from '../../core/base/task';
import { requestOf, send, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { inSlices } from '../requests/inSlices';
import { areaOfRange, rangeOf, sheetInBatch } from '../requests/ranges';

/**
 * Fills in where dynamic arrays stand, on sheets on which something spilled: of each formula Excel is asked where it spills
 * to. Needs ExcelApi 1.12.
 *
 * @param grids changed in place
 * @throws what Excel answers
 */
export async function readSpills(grids: readonly SheetGrid[]): Promise<void> {
  if (grids.length === 0) return;
  const requests = await inSlices(spillRequests(grids));
  if (requests) await send(requests);
}

function* spillRequests(grids: readonly SheetGrid[]): Task<BatchRequest[]> {
  const requests: BatchRequest[] = [];
  for (const grid of grids) {
    yield;
    for (const [line, cells] of grid.formulas.entries()) {
      if (isSliceEnd(line)) yield;
      for (const [at, content] of cells.entries()) {
        if (!looksLikeFormula(content)) continue;
        requests.push(spillRequest(grid, grid.row + line, grid.column + at));
      }
    }
  }
  return requests;
}

function spillRequest(grid: SheetGrid, row: number, column: number): BatchRequest {
  return requestOf(
    OBJECT_BYTES,
    (context) => {
      const cell = rangeOf(sheetInBatch(context, grid.sheet), { row, column, rows: 1, columns: 1 });
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount');
      return spill;
    },
    (spill) => {
      if (spill.isNullObject) return;
      grid.spills = [...(grid.spills ?? []), areaOfRange(spill)];
    },
  );
}
