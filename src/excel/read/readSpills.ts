import { looksLikeFormula } from '../../core/base/cellContent';
import type { SheetGrid } from '../../core/base/grid';
import { isSliceEnd, type Task } from '../../core/base/task';
import { requestOf, send, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { inSlices } from '../requests/inSlices';
import { type FormulaCell, fixedArrays } from './fixedArrays';
import { areaOfRange, rangeOf, sheetInBatch } from '../requests/ranges';

/**
 * Fills in where arrays stand, on sheets that have some: of each formula Excel is asked where it spills to, or whether it is
 * one of Ctrl+Shift+Enter. Needs ExcelApi 1.12.
 *
 * @param grids changed in place
 * @throws what Excel answers
 */
export async function readSpills(grids: readonly SheetGrid[]): Promise<void> {
  if (grids.length === 0) return;
  const fixed = new Map<SheetGrid, FormulaCell[]>();
  const requests = await inSlices(spillRequests(grids, fixed));
  if (requests) await send(requests);
  for (const [grid, cells] of fixed) {
    const arrays = fixedArrays(cells);
    if (arrays.length > 0) grid.spills = [...(grid.spills ?? []), ...arrays];
  }
}

function* spillRequests(
  grids: readonly SheetGrid[],
  fixed: Map<SheetGrid, FormulaCell[]>,
): Task<BatchRequest[]> {
  const requests: BatchRequest[] = [];
  for (const grid of grids) {
    yield;
    const found: FormulaCell[] = [];
    fixed.set(grid, found);
    for (const [line, cells] of grid.formulas.entries()) {
      if (isSliceEnd(line)) yield;
      for (const [at, content] of cells.entries()) {
        if (!looksLikeFormula(content)) continue;
        const cell = { row: grid.row + line, column: grid.column + at, formula: content };
        requests.push(spillRequest(grid, cell, found));
      }
    }
  }
  return requests;
}

function spillRequest(grid: SheetGrid, asked: FormulaCell, fixed: FormulaCell[]): BatchRequest {
  const { row, column } = asked;
  return requestOf(
    OBJECT_BYTES,
    (context) => {
      const cell = rangeOf(sheetInBatch(context, grid.sheet), { row, column, rows: 1, columns: 1 });
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount');
      cell.load('savedAsArray');
      return { cell, spill };
    },
    ({ cell, spill }) => {
      if (!spill.isNullObject) grid.spills = [...(grid.spills ?? []), areaOfRange(spill)];
      else if (cell.savedAsArray) fixed.push(asked);
    },
  );
}
