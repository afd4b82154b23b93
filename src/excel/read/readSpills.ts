import type { SheetGrid } from '../../core/base/grid';
import { requestOf, send, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { areaOfRange, rangeOf, sheetInBatch } from '../requests/ranges';
import { cellsOfRun, type ColumnRun, type Placed } from '../requests/runs';

/** Of no more formulas each is asked at once; of more it is asked first in which part of their runs some spill. */
const MOST_ASKED = 200;
const ROWS_A_PART = 50;

/**
 * Fills in where formulas spill to. Needs ExcelApi 1.12.
 *
 * @param runs of formulas, in each of which some spill; their grids are changed
 * @throws what Excel answers
 */
export async function readSpills(runs: readonly ColumnRun<SheetGrid>[]): Promise<void> {
  let formulas = runs.flatMap(cellsOfRun);
  if (formulas.length > MOST_ASKED) formulas = (await spillingParts(runs)).flatMap(cellsOfRun);
  if (formulas.length > 0) await send(formulas.map(spillRequest));
}

async function spillingParts(
  runs: readonly ColumnRun<SheetGrid>[],
): Promise<ColumnRun<SheetGrid>[]> {
  const found: ColumnRun<SheetGrid>[] = [];
  await send(runs.flatMap(partsOf).map((part) => partRequest(part, found)));
  return found;
}

function partsOf(run: ColumnRun<SheetGrid>): ColumnRun<SheetGrid>[] {
  const parts: ColumnRun<SheetGrid>[] = [];
  for (let first = 0; first < run.items.length; first += ROWS_A_PART) {
    const items = run.items.slice(first, first + ROWS_A_PART);
    if (items.some((item) => item !== null)) parts.push({ ...run, row: run.row + first, items });
  }
  return parts;
}

function partRequest(part: ColumnRun<SheetGrid>, found: ColumnRun<SheetGrid>[]): BatchRequest {
  const { sheet, row, column, items } = part;
  return requestOf(
    OBJECT_BYTES,
    (context) => {
      const area = { row, column, rows: items.length, columns: 1 };
      const range = rangeOf(sheetInBatch(context, sheet), area);
      range.load('hasSpill');
      return range;
    },
    ({ hasSpill }: { hasSpill: boolean | null }) => {
      if (hasSpill !== false) found.push(part);
    },
  );
}

function spillRequest({ sheet, row, column, item: grid }: Placed<SheetGrid>): BatchRequest {
  return requestOf(
    OBJECT_BYTES,
    (context) => {
      const cell = rangeOf(sheetInBatch(context, sheet), { row, column, rows: 1, columns: 1 });
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount');
      return spill;
    },
    (spill) => {
      if (!spill.isNullObject) grid.spills = [...(grid.spills ?? []), areaOfRange(spill)];
    },
  );
}
