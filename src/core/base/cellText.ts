import { dayText, isDateFormat } from './day';
import { type SheetGrid, valueAt } from './grid';

/** What a cell says to a reader: Excel makes days of what people type as deadlines. */
export function cellText(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  const isDay = typeof value === 'number' && isDateFormat(formatAt(grid, row, column));
  return isDay ? dayText(value) : String(value).trim();
}

/** @returns the number format at sheet coordinates, in US notation */
export function formatAt(grid: SheetGrid, row: number, column: number): string {
  return grid.numberFormats[row - grid.row]?.[column - grid.column] ?? 'General';
}
