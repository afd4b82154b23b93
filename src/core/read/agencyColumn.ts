import { valueAt, type SheetGrid } from '../base/grid';
import { normaliseText } from '../base/text';

/** An agency column as its rows understand it. */
export interface AgencyColumn {
  /** The row whose cell speaks for a row: another one under a merge or a ditto mark. */
  sourceOf: (row: number) => number;
  /** Rows that hold a ditto mark. */
  dittos: ReadonlySet<number>;
}

/**
 * Reads a column of agencies: a merged cell speaks for every row that it covers, a ditto mark for the row
 * above (SPEC R10).
 */
export function agencyColumn(grid: SheetGrid, column: number): AgencyColumn {
  const sources = new Map<number, number>();
  const dittos = new Set<number>();
  for (const merge of grid.merges) {
    const covers = column >= merge.column && column < merge.column + merge.columns;
    if (!covers || merge.columns > 1 || merge.rows === 1) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) sources.set(row, merge.row);
  }
  // Nearly every table is without either.
  const sourceOf = (row: number) => (sources.size === 0 ? row : (sources.get(row) ?? row));
  let newest = '';
  for (let row = grid.row + 1; row < grid.row + grid.values.length; row += 1) {
    const text = sourceOf(row) === row ? valueAt(grid, row, column) : '';
    if (typeof text !== 'string' || text.length === 0 || text.length > LONGEST_DITTO) continue;
    // The same text stands in many rows, one below the other.
    if (text === newest) continue;
    if (!isDitto(text)) {
      newest = text;
      continue;
    }
    dittos.add(row);
    sources.set(row, sourceOf(row - 1));
  }
  return { sourceOf, dittos };
}

const LONGEST_DITTO = 12;

/** Cheap, and asked of every cell. */
const MAY_BE_DITTO = /["”“'’]|^[\s-]*n/i;
const DITTO = /^(?:["”“'’]{1,2}|-?\s?nt\s?-?|như trên|-?["”“]-?)$/i;

function isDitto(text: string): boolean {
  return MAY_BE_DITTO.test(text) && DITTO.test(normaliseText(text));
}
