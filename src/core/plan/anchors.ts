import type { Appendix } from '../appendix';
import { contentAt, type SheetGrid } from '../grid';
import type { CellAnchor } from './plan';

/**
 * The cells by which a table is known to stand where it was read (SPEC W8): the headings of its columns, and the
 * codes (or names) of its rows. Rows or columns put in between move them.
 */
export function* anchorsOf(
  grid: SheetGrid,
  { sheet, area, columns }: Appendix,
): Generator<CellAnchor, void> {
  const anchor = (row: number, column: number) => ({
    ...{ sheet, row, column, content: contentAt(grid, row, column) },
  });
  for (const column of Object.values(columns)) yield anchor(area.row, column);
  const key = columns.code ?? columns.name ?? area.column;
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) yield anchor(row, key);
}
