import type { Appendix } from '../table/appendix';
import { contentAt, type SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { RowIdentities } from './plan';

/** What a table calls its rows and some of its columns (SPEC W9). @param written the columns that a plan writes */
export function* rowIdentitiesOf(
  grid: SheetGrid,
  { sheet, area, headerRows, columns }: Appendix,
  written: Iterable<number>,
): Task<RowIdentities> {
  const own = [columns.code, columns.name].filter((column) => column !== undefined);
  const keys = own.length > 0 ? own : [area.column];
  const contentsOf = (row: number) => keys.map((column) => contentAt(grid, row, column));
  const rows: RowIdentities['rows'] = [];
  for (let nth = 0; nth < area.rows; nth += 1) {
    if (isSliceEnd(nth)) yield;
    rows.push(contentsOf(area.row + nth));
  }
  const headings = [...written].map((column) => ({
    column,
    contents: Array.from({ length: headerRows }, (_, nth) =>
      contentAt(grid, area.row + nth, column),
    ),
  }));
  return { sheet, row: area.row, headerRows, columns: keys, rows, headings };
}
