import { dayText, isDateFormat, isTimeFormat, timeText } from './day';
import { type SheetGrid, valueAt } from './grid';

/** What a cell says to a reader: Excel makes days and times of what people type as deadlines. */
export function cellText(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'number') return String(value).trim();
  const format = formatAt(grid, row, column);
  if (isDateFormat(format)) return dayText(value);
  return isTimeFormat(format) ? timeText(value) : String(value);
}

/** @returns the number format at sheet coordinates, in US notation */
export function formatAt(grid: SheetGrid, row: number, column: number): string {
  return grid.numberFormats[row - grid.row]?.[column - grid.column] ?? 'General';
}
