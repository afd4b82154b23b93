import { answered } from '../requests/answered';
import type { Area, CellValue, SheetGrid } from '../../core/base/grid';
import { isTooLarge } from '../requests/errors';
import { BATCH_BYTES, isExcelApiSupported, newContext } from '../requests/host';
import { areaOfRange } from '../requests/ranges';
import { mergedAreasOf, queueMergedAreas } from './mergedAreas';
import { type Extent, extentsOf, isVast } from './extents';
import { emptyGrid, type SheetHead } from './sheetHead';
import { tableAreas } from './tableAreas';

/** Merged areas that need not be asked for, by sheet. */
type KnownMerges = ReadonlyMap<string, readonly Area[]>;

/** A sheet whose first rows are read, and how much of it there is. */
export interface BegunGrid {
  grid: SheetGrid;
  /** How many of its rows are read. */
  done: number;
  rows: number;
  columns: number;
  /** Formulas on it may spill. */
  maySpill: boolean;
  /** There may be arrays of Ctrl+Shift+Enter on it. */
  mayHaveArrays: boolean;
}

/** What a cell costs in an answer, value and number format, before any was weighed. */
export const FIRST_BYTES_A_CELL = 60;
/** More than a scoring table has, notes beside it included. */
const USUAL_COLUMNS = 16;
/** Of no more columns the first rows are asked for: of whole rows Excel gives no contents (office-js #4792). */
const COLUMNS = 256;

/**
 * Reads how large sheets are, their merged areas where they are not known, and as many of their first rows as are likely to fit one answer:
 * a usual workbook is read whole in this one sync, and a large one is known to be large before it is asked for.
 * @throws what Excel answers
 */
export async function readTops(
  heads: readonly SheetHead[],
  merges: KnownMerges,
): Promise<BegunGrid[]> {
  const rows = Math.floor(BATCH_BYTES / FIRST_BYTES_A_CELL / USUAL_COLUMNS / heads.length);
  try {
    return await readBegun(heads, rows, merges);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return await readBegun(heads, 0, merges);
  }
}

async function readBegun(
  heads: readonly SheetHead[],
  rows: number,
  merges: KnownMerges,
): Promise<BegunGrid[]> {
  const context = newContext();
  const canAskForMerges = isExcelApiSupported('1.13');
  const canAskForSpills = isExcelApiSupported('1.12');
  const parts = heads.map((head) => {
    const sheet = context.workbook.worksheets.getItem(head.name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    if (canAskForSpills) used.load('hasSpill,savedAsArray');
    const isAsked = canAskForMerges && !merges.has(head.name);
    const merged = isAsked ? queueMergedAreas(used) : null;
    return { head, used, merged, top: rows > 0 ? queueTop(sheet, used, rows) : null };
  });
  await answered(context.sync());
  const extents = await vastExtents(parts);
  const tables = await tableAreas(heads);
  return parts.map(({ head, used, merged, top }, nth) => {
    const grid = emptyGrid(head);
    const none = { maySpill: false, mayHaveArrays: false };
    if (used.isNullObject) return { grid, done: 0, rows: 0, columns: 0, ...none };
    const { area, far } = extents.get(head.name) ?? { area: areaOfRange(used), far: null };
    grid.row = area.row;
    grid.column = area.column;
    if (far) grid.far = far;
    grid.merges = merged === null ? [...(merges.get(head.name) ?? [])] : mergedAreasOf(merged);
    grid.excelTables = tables[nth] ?? [];
    if (top !== null && !top.isNullObject && hasCells(top)) {
      const { formulas, numberFormat } = top;
      const cut = <T>(cells: T[][]) =>
        cells.slice(0, area.rows).map((row) => row.slice(0, area.columns));
      // Of rows that are wider than what was asked for nothing is taken.
      if ((formulas[0]?.length ?? 0) >= area.columns) {
        grid.formulas = cut(formulas);
        grid.numberFormats = cut(numberFormat);
      }
    }
    return {
      grid,
      done: grid.formulas.length,
      rows: area.rows,
      columns: area.columns,
      // Null where some cells have and others have not.
      maySpill: canAskForSpills && used.hasSpill !== false,
      mayHaveArrays: canAskForSpills && used.savedAsArray !== false,
    };
  });
}

interface AskedTop {
  head: SheetHead;
  used: Excel.Range;
}

async function vastExtents(parts: readonly AskedTop[]): Promise<Map<string, Extent>> {
  const vast = new Map<string, Area>();
  for (const { head, used } of parts) {
    if (!used.isNullObject && isVast(areaOfRange(used))) vast.set(head.name, areaOfRange(used));
  }
  return vast.size === 0 ? new Map() : await extentsOf(vast);
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
