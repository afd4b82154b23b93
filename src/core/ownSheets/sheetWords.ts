import { cellText } from '../base/cellText';
import type { SheetGrid } from '../base/grid';
import { KEY } from './formColumns';

/** All columns but that of the keys. */
export function columnsOf(grid: SheetGrid): number[] {
  const last = grid.column + (grid.values[0]?.length ?? 0);
  return Array.from({ length: Math.max(0, last - KEY - 1) }, (_, at) => KEY + 1 + at);
}

/** What stands in a row's columns, those without anything left out. */
export function wordsIn(grid: SheetGrid, row: number, columns: readonly number[]): string[] {
  return columns.map((column) => cellText(grid, row, column)).filter((text) => text !== '');
}
