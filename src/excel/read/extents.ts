import { answered } from '../requests/answered';
import { MOST_COLUMNS, MOST_ROWS } from '../../core/base/address';
import { isFar } from '../../core/base/far';
import type { Area } from '../../core/base/grid';
import { newContext } from '../requests/host';
import { areaOfRange } from '../requests/ranges';

/** How much of a sheet is read, and the last cell of what is not. */
export interface Extent {
  area: Area;
  /** Cells so far from all others that they are said and not read reach to this one. */
  far: { row: number; column: number } | null;
}

/** Where a sheet is asked what it holds above and left of: what comes beyond a wide gap is far. */
const ROW_BOUNDS = powers(10, MOST_ROWS);
const COLUMN_BOUNDS = powers(6, MOST_COLUMNS);

/** Smaller than this a sheet is read as it is: no gap in it matters. */
const PLAIN: Pick<Area, 'rows' | 'columns'> = { rows: 4096, columns: 256 };

/** Whether the used area of a sheet is so large that it has to be asked for gaps. */
export function isVast({ rows, columns }: Area): boolean {
  return rows > PLAIN.rows || columns > PLAIN.columns;
}

/**
 * What of vast sheets is to be read, in one sync.
 * @param sheets by their names, with their used areas
 * @throws what Excel answers
 */
export async function extentsOf(sheets: ReadonlyMap<string, Area>): Promise<Map<string, Extent>> {
  const context = newContext();
  const asked = [...sheets].map(([name, used]) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const usedIn = (area: Area) => {
      const { row, column, rows, columns } = area;
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      const found = range.getUsedRangeOrNullObject(true);
      found.load('rowIndex,columnIndex,rowCount,columnCount');
      return found;
    };
    const bottom = used.row + used.rows;
    const right = used.column + used.columns;
    const rows = ROW_BOUNDS.filter((bound) => bound < bottom).map((bound) => ({
      bound,
      before: usedIn({ ...SHEET, rows: bound }),
      beyond: usedIn({ ...SHEET, row: bound, rows: SHEET.rows - bound }),
    }));
    const columns = COLUMN_BOUNDS.filter((bound) => bound < right).map((bound) => ({
      bound,
      before: usedIn({ ...SHEET, columns: bound }),
      beyond: usedIn({ ...SHEET, column: bound, columns: SHEET.columns - bound }),
    }));
    return { name, used, bottom, right, rows, columns };
  });
  await answered(context.sync());
  return new Map(
    asked.map(({ name, used, bottom, right, rows, columns }) => {
      const below = gapIn(rows, 'rows');
      const beside = gapIn(columns, 'columns');
      const area = {
        ...used,
        rows: (below?.end ?? bottom) - used.row,
        columns: Math.min((beside?.end ?? right) - used.column, MOST_COLUMNS - 1),
      };
      return [name, { area, far: below?.last ?? beside?.last ?? null }];
    }),
  );
}

const SHEET: Area = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

interface Part {
  bound: number;
  before: Excel.Range;
  beyond: Excel.Range;
}

/** The first gap that parts what belongs together from the rest: where the one ends, and the last cell of the other. */
function gapIn(
  parts: readonly Part[],
  along: 'rows' | 'columns',
): { end: number; last: NonNullable<Extent['far']> } | null {
  for (const { bound, before, beyond } of parts) {
    if (before.isNullObject || beyond.isNullObject) continue;
    const near = areaOfRange(before);
    const end = along === 'rows' ? near.row + near.rows : near.column + near.columns;
    if (!isFar(end, bound, along)) continue;
    const { row, column, rows, columns } = areaOfRange(beyond);
    return { end, last: { row: row + rows - 1, column: column + columns - 1 } };
  }
  return null;
}

function powers(first: number, last: number): number[] {
  const all: number[] = [];
  for (let bound = 2 ** first; bound < last; bound *= 2) all.push(bound);
  return all;
}
