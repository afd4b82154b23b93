import type { SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { ChosenRows } from './chosenRows';
import type { TableHeader } from './header';
import { RowReader } from './rowReader';
import type { TableRow } from './tableRow';

/**
 * Gives every row under a header its role (SPEC R4–R8); ends at the notes, at another table or with the sheet.
 *
 * @param chosen what a person said of rows
 * @param onRow gets each row with the one below it: rows are not kept, because a table may have very many
 * @returns the first row after the table, from 0: where another table may begin
 */
export function* sortRows(
  grid: SheetGrid,
  header: TableHeader,
  chosen: ChosenRows,
  onRow: (row: TableRow, below: TableRow | null) => void,
): Task<number> {
  const reader = new RowReader(grid, header, chosen, onRow);
  const lastRow = grid.row + grid.values.length;
  let row = header.row + header.rows;
  while (row < lastRow && reader.take(row)) {
    if (isSliceEnd(row)) yield;
    row = reader.next;
  }
  reader.finish();
  return row;
}
