import type { CellValue, SheetGrid } from '../../core/base/grid';
import { isTooLarge } from '../requests/errors';
import { BATCH_BYTES, isExcelApiSupported, newContext } from '../requests/host';
import { mergedAreasOf, queueMergedAreas } from './mergedAreas';
import { emptyGrid, type SheetHead } from './sheetHead';
import { tableAreas } from './tableAreas';

/** A sheet whose first rows are read, and how much of it there is. */
export interface BegunGrid {
  grid: SheetGrid;
  /** How many of its rows are read. */
  done: number;
  rows: number;
  columns: number;
}

/** What a cell costs in an answer, value and number format, before any was weighed. */
export const FIRST_BYTES_A_CELL = 60;
/** More than a scoring table has, notes beside it included. */
const USUAL_COLUMNS = 16;
const COLUMNS = 16_384;

/**
 * Reads how large sheets are, their merged areas, and as many of their first rows as are likely to fit one answer:
 * a usual workbook is read whole in this one sync, and a large one is known to be large before it is asked for.
 * @throws what Excel answers
 */
export async function readTops(heads: readonly SheetHead[]): Promise<BegunGrid[]> {
  const rows = Math.floor(BATCH_BYTES / FIRST_BYTES_A_CELL / USUAL_COLUMNS / heads.length);
  try {
    return await readBegun(heads, rows);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return await readBegun(heads, 0);
  }
}

async function readBegun(heads: readonly SheetHead[], rows: number): Promise<BegunGrid[]> {
  const context = newContext();
  const canAskForMerges = isExcelApiSupported('1.13');
  const parts = heads.map((head) => {
    const sheet = context.workbook.worksheets.getItem(head.name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const merged = canAskForMerges ? queueMergedAreas(used) : null;
    return { head, used, merged, top: rows > 0 ? queueTop(sheet, used, rows) : null };
  });
  await context.sync();
  const tables = await tableAreas(heads);
  return parts.map(({ head, used, merged, top }, nth) => {
    const grid = emptyGrid(head);
    if (used.isNullObject) return { grid, done: 0, rows: 0, columns: 0 };
    grid.row = used.rowIndex;
    grid.column = used.columnIndex;
    grid.merges = merged === null ? [] : mergedAreasOf(merged);
    grid.excelTables = tables[nth] ?? [];
    if (top !== null && !top.isNullObject && hasCells(top)) {
      grid.formulas = top.formulas;
      grid.numberFormats = top.numberFormat;
    }
    return {
      grid,
      done: grid.formulas.length,
      rows: used.rowCount,
      columns: used.columnCount,
    };
  });
}

function queueTop(sheet: Excel.Worksheet, used: Excel.Range, rows: number): Excel.Range {
  const top = used.getIntersectionOrNullObject(sheet.getRangeByIndexes(0, 0, rows, COLUMNS));
  top.load('formulas,numberFormat');
  return top;
}

/** Excel leaves out cells without a word where there are more than five million. */
function hasCells(range: Excel.Range): boolean {
  const formulas: CellValue[][] | null = range.formulas;
  return Array.isArray(formulas);
}
