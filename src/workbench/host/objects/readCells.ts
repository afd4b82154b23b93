import type { CellValue, SheetCells } from '../../engine/engine';
import { isWholeColumns, isWholeRows } from '../../engine/sheetCore';
import type { RangeTarget } from './range';

/** Beyond so many cells Excel on the web leaves out what was asked, without an error. */
const MOST_CELLS = 5_000_000;

/** A block of what stands in a range's cells; null for whole rows and columns, as in Excel. */
export function readCells<T>(
  { sheet, area }: RangeTarget,
  read: (cells: SheetCells, row: number, column: number) => T,
): T[][] | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_each, column) =>
      read(sheet.cells, area.row + row, area.column + column),
    ),
  );
}

export function valueTypeOf(cells: SheetCells, row: number, column: number): string {
  const value: CellValue = cells.value(row, column);
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return cells.isError(row, column) ? 'Error' : 'String';
}
