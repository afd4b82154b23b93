import type { Appendix } from '../table/appendix';
import { contentAt, type SheetGrid } from '../base/grid';
import type { CellPrecondition } from './plan';

/**
 * The cells by which a table is known to stand where it was read (SPEC W8): the headings of its columns, and the
 * codes (or names) of its rows. Rows or columns put in between move them.
 */
export function* preconditionsOf(
  grid: SheetGrid,
  { sheet, area, columns }: Appendix,
): Generator<CellPrecondition, void> {
  const anchor = (row: number, column: number) => ({
    ...{ sheet, row, column, content: contentAt(grid, row, column) },
  });
  for (const column of new Set(Object.values(columns))) yield anchor(area.row, column);
  const key = keyColumn({ area, columns });
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) yield anchor(row, key);
}

/** @returns whether a cell is, or stands in line with, an anchor of one of the tables */
export function preconditionPlaces(
  appendices: readonly Appendix[],
): (cell: { sheet: string; row: number; column: number }) => boolean {
  const lines = new Map<string, { rows: Set<number>; columns: Set<number> }>();
  for (const appendix of appendices) {
    const its = lines.get(appendix.sheet) ?? { rows: new Set(), columns: new Set() };
    its.rows.add(appendix.area.row);
    its.columns.add(keyColumn(appendix));
    lines.set(appendix.sheet, its);
  }
  return ({ sheet, row, column }) => {
    const its = lines.get(sheet);
    return its !== undefined && (its.rows.has(row) || its.columns.has(column));
  };
}

function keyColumn({ area, columns }: Pick<Appendix, 'area' | 'columns'>): number {
  return columns.code ?? columns.name ?? area.column;
}
