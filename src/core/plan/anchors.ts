import type { Appendix } from '../appendix';
import { contentAt, type SheetGrid } from '../grid';
import type { CellAnchor } from './plan';

/**
 * The cells by which a table is known to stand where it was read (SPEC W8): the headings of its columns, and the
 * codes (or names) of its rows. Rows or columns put in between move them.
 */
export function anchorsOf(grid: SheetGrid, { sheet, area, columns }: Appendix): CellAnchor[] {
  const anchor = (row: number, column: number) => ({
    ...{ sheet, row, column, content: contentAt(grid, row, column) },
  });
  const headings = Object.values(columns).map((column) => anchor(area.row, column));
  const key = columns.code ?? columns.name ?? area.column;
  const rows = Array.from({ length: area.rows - 1 }, (_, at) => anchor(area.row + 1 + at, key));
  return [...headings, ...rows];
}
