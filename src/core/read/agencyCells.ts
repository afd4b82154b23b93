import type { SheetGrid } from '../grid';
import { normaliseText } from '../text';

/** The text that an agency column holds for each row of a table, and whether a ditto mark stood for it. */
export interface AgencyCell {
  text: string;
  /** The row of the cell that holds the text: another one under a merge or a ditto mark. */
  row: number;
  isDitto: boolean;
}

/**
 * Reads a column of agencies: a merged cell speaks for every row that it covers, a ditto mark for the row
 * above (SPEC R10).
 */
export function agencyCells(grid: SheetGrid, column: number): (row: number) => AgencyCell {
  const mergedInto = new Map<number, number>();
  for (const merge of grid.merges) {
    const covers = column >= merge.column && column < merge.column + merge.columns;
    if (!covers || merge.columns > 1 || merge.rows === 1) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row += 1)
      mergedInto.set(row, merge.row);
  }
  const at = column - grid.column;
  const cells: AgencyCell[] = [];
  for (const [index, values] of grid.values.entries()) {
    const row = grid.row + index;
    const first = mergedInto.get(row) ?? row;
    const text = String((first === row ? values : grid.values[first - grid.row])?.[at] ?? '');
    const above = cells[first - grid.row - 1];
    const isMarked = above !== undefined && text.length < LONGEST_DITTO && isDitto(text);
    cells.push(isMarked ? { ...above, isDitto: true } : { text, row: first, isDitto: false });
  }
  return (row) => cells[row - grid.row] ?? NOTHING;
}

const NOTHING: AgencyCell = { text: '', row: 0, isDitto: false };
const LONGEST_DITTO = 12;

function isDitto(text: string): boolean {
  return /^(?:["”“'’]{1,2}|-?\s?nt\s?-?|như trên|-?["”“]-?)$/i.test(normaliseText(text));
}
