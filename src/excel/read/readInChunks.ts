import { answered } from '../requests/answered';
import type { RunOptions } from '../../app/workbookPort';
import type { CellValue, SheetGrid } from '../../core/base/grid';
import type { Task } from '../../core/base/task';
import { utf8Length } from '../requests/bytes';
import { isTooLarge } from '../requests/errors';
import { BATCH_BYTES, newContext } from '../requests/host';
import { inSlices } from '../requests/inSlices';
import { FIRST_BYTES_A_CELL, type BegunGrid } from './readTops';

const FEWEST_CELLS = 2000;
/** Office.js takes small cells apart no faster than large ones. */
const MOST_CELLS = 25_000;

interface Piece {
  begun: BegunGrid;
  row: number;
  rows: number;
}

/**
 * Reads what is left of sheets, in blocks of rows sized by what the last ones weighed.
 * @returns false when it was cancelled
 * @throws what Excel answers
 */
export async function readInChunks(
  begun: readonly BegunGrid[],
  { onProgress, isCancelled }: RunOptions,
): Promise<boolean> {
  const rows = begun.reduce((sum, sheet) => sum + sheet.rows, 0);
  let budget = Math.min(MOST_CELLS, Math.floor(BATCH_BYTES / FIRST_BYTES_A_CELL));
  let pieces = takePieces(begun, budget);
  while (pieces.length > 0) {
    if (isCancelled?.() === true) return false;
    try {
      // Each block is a round trip of its own because the answer to all of them is too large.
      const bytes = await readPieces(pieces);
      const cells = pieces.reduce((sum, piece) => sum + piece.rows * piece.begun.columns, 0);
      const fitting = Math.floor((BATCH_BYTES * cells) / (bytes * 1.25));
      budget = Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, fitting));
    } catch (error) {
      if (!isTooLarge(error) || budget <= FEWEST_CELLS) throw error;
      for (const piece of pieces) piece.begun.done = piece.row;
      budget = Math.max(FEWEST_CELLS, Math.floor(budget / 2));
    }
    onProgress?.(
      begun.reduce((sum, { done }) => sum + done, 0),
      rows,
    );
    pieces = takePieces(begun, budget);
  }
  return true;
}

/** Takes as many rows off the work as a budget of cells allows, at least one. */
function takePieces(begun: readonly BegunGrid[], budget: number): Piece[] {
  const pieces: Piece[] = [];
  let left = budget;
  for (const sheet of begun) {
    const remaining = sheet.rows - sheet.done;
    if (remaining === 0) continue;
    const fitting = Math.floor(left / sheet.columns);
    if (fitting === 0 && pieces.length > 0) break;
    const rows = Math.min(remaining, Math.max(1, fitting));
    pieces.push({ begun: sheet, row: sheet.done, rows });
    sheet.done += rows;
    left -= rows * sheet.columns;
    if (rows < remaining) break;
  }
  return pieces;
}

/** @returns about how many bytes came back */
async function readPieces(pieces: Piece[]): Promise<number> {
  const context = newContext();
  const ranges = pieces.map(({ begun: { grid, columns }, row, rows }) => {
    const sheet = context.workbook.worksheets.getItem(grid.sheet);
    const range = sheet.getRangeByIndexes(grid.row + row, grid.column, rows, columns);
    range.load('formulas,numberFormat');
    return { grid, range };
  });
  await answered(context.sync());
  return await inSlices(takeAll(ranges));
}

interface AskedRows {
  grid: SheetGrid;
  range: Excel.Range;
}

function* takeAll(ranges: readonly AskedRows[]): Task<number> {
  let bytes = 0;
  for (const { grid, range } of ranges) {
    const { formulas, numberFormat } = range;
    yield;
    bytes +=
      (yield* take(grid.formulas, formulas)) + (yield* take(grid.numberFormats, numberFormat));
  }
  return bytes;
}

/** Each text is weighed letter by letter: few rows hold many of them. */
const ROWS_A_SLICE = 50;

/** @returns about how many bytes the rows were */
function* take<Cell extends CellValue>(taken: Cell[][], rows: readonly Cell[][]): Task<number> {
  let bytes = 0;
  for (const [nth, row] of rows.entries()) {
    if (nth % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    taken.push(row);
    for (const cell of row) bytes += 3 + (typeof cell === 'string' ? utf8Length(cell) : 12);
  }
  return bytes;
}
