import type { Appendix } from '../table/appendix';
import { contentAt, type SheetGrid } from '../base/grid';
import type { RowIdentities } from './plan';

/** What a table calls its rows and some of its columns (SPEC W9). @param written the columns that a plan writes */
export function rowIdentitiesOf(
  grid: SheetGrid,
  { sheet, area, headerRows, columns }: Appendix,
  written: Iterable<number>,
): RowIdentities {
  const own = [columns.code, columns.name].filter((column) => column !== undefined);
  const keys = own.length > 0 ? own : [area.column];
  const rowsFrom = (count: number): number[] =>
    Array.from({ length: count }, (_, nth) => area.row + nth);
  return {
    ...{ sheet, row: area.row, headerRows, columns: keys },
    rows: rowsFrom(area.rows).map((row) => keys.map((column) => contentAt(grid, row, column))),
    headings: [...written].map((column) => ({
      column,
      contents: rowsFrom(headerRows).map((row) => contentAt(grid, row, column)),
    })),
  };
}
