import type { RunOptions } from '../app/workbookPort';
import type { CellValue, SheetGrid } from '../core/grid';
import { utf8Length } from './bytes';
import { isTooLarge } from './errors';
import { BATCH_BYTES, isExcelApiSupported, newContext } from './host';
import { mergedAreasOf, queueMergedAreas } from './mergedAreas';
import { emptyGrid, type SheetHead } from './sheetHead';

/** First guess at what a cell costs: what stands in it, and its number format. */
const FIRST_BYTES_A_CELL = 60;
const FEWEST_CELLS = 2000;

interface Piece {
  grid: SheetGrid;
  row: number;
  rows: number;
  columns: number;
}

interface Pending {
  grid: SheetGrid;
  /** Counted from the grid's first row. */
  nextRow: number;
  rows: number;
  columns: number;
}

/**
 * Reads sheets whose content does not fit one answer, in blocks of rows sized by what the last ones weighed; values
 * are still the formulas.
 * @returns null when it was cancelled
 */
export async function readInChunks(
  heads: SheetHead[],
  { onProgress, isCancelled }: RunOptions,
): Promise<SheetGrid[] | null> {
  const pending = await readSizes(heads);
  const grids = pending.map(({ grid }) => grid);
  let budget = Math.floor(BATCH_BYTES / FIRST_BYTES_A_CELL);
  let pieces = takePieces(pending, budget);
  const rows = pending.reduce((sum, sheet) => sum + sheet.rows, 0);
  while (pieces.length > 0) {
    if (isCancelled?.() === true) return null;
    try {
      // Each block is a round trip of its own because the answer to all of them is too large.
      const bytes = await readPieces(pieces);
      const cells = pieces.reduce((sum, piece) => sum + piece.rows * piece.columns, 0);
      const bytesACell = Math.max(12, (bytes / cells) * 1.25);
      budget = Math.max(FEWEST_CELLS, Math.floor(BATCH_BYTES / bytesACell));
    } catch (error) {
      if (!isTooLarge(error) || budget <= FEWEST_CELLS) throw error;
      giveBack(pending, pieces);
      budget = Math.max(FEWEST_CELLS, Math.floor(budget / 2));
    }
    pieces = takePieces(pending, budget);
    onProgress?.(
      grids.reduce((sum, { formulas }) => sum + formulas.length, 0),
      rows,
    );
  }
  for (const grid of grids) grid.values = [...grid.formulas];
  return grids;
}

async function readSizes(heads: SheetHead[]): Promise<Pending[]> {
  const context = newContext();
  const canAskForMerges = isExcelApiSupported('1.13');
  const parts = heads.map((head) => {
    const used = context.workbook.worksheets.getItem(head.name).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { head, used, merged: canAskForMerges ? queueMergedAreas(used) : null };
  });
  await context.sync();
  return parts.map(({ head, used, merged }) => {
    const grid = emptyGrid(head);
    if (used.isNullObject) return { grid, nextRow: 0, rows: 0, columns: 0 };
    grid.row = used.rowIndex;
    grid.column = used.columnIndex;
    grid.merges = merged === null ? [] : mergedAreasOf(merged);
    return { grid, nextRow: 0, rows: used.rowCount, columns: used.columnCount };
  });
}

/** Takes as many rows off the work as a budget of cells allows, at least one. */
function takePieces(pending: Pending[], budget: number): Piece[] {
  const pieces: Piece[] = [];
  let left = budget;
  for (const sheet of pending) {
    const remaining = sheet.rows - sheet.nextRow;
    if (remaining === 0) continue;
    const fitting = Math.floor(left / sheet.columns);
    if (fitting === 0 && pieces.length > 0) break;
    const rows = Math.min(remaining, Math.max(1, fitting));
    pieces.push({ grid: sheet.grid, row: sheet.nextRow, rows, columns: sheet.columns });
    sheet.nextRow += rows;
    left -= rows * sheet.columns;
    if (rows < remaining) break;
  }
  return pieces;
}

function giveBack(pending: Pending[], pieces: Piece[]): void {
  for (const piece of pieces) {
    const sheet = pending.find(({ grid }) => grid === piece.grid);
    if (sheet) sheet.nextRow = piece.row;
  }
}

/** @returns about how many bytes came back */
async function readPieces(pieces: Piece[]): Promise<number> {
  const context = newContext();
  const ranges = pieces.map(({ grid, row, rows, columns }) => {
    const sheet = context.workbook.worksheets.getItem(grid.sheet);
    const range = sheet.getRangeByIndexes(grid.row + row, grid.column, rows, columns);
    range.load('formulas,numberFormat');
    return { grid, range };
  });
  await context.sync();
  let bytes = 0;
  for (const { grid, range } of ranges) {
    const { formulas, numberFormat } = range;
    for (const row of formulas) grid.formulas.push(row);
    for (const row of numberFormat) grid.numberFormats.push(row);
    bytes += weigh(formulas) + weigh(numberFormat);
  }
  return bytes;
}

function weigh(rows: CellValue[][]): number {
  let bytes = 0;
  for (const row of rows) {
    for (const cell of row) bytes += 3 + (typeof cell === 'string' ? utf8Length(cell) : 12);
  }
  return bytes;
}
