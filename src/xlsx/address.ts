import type { Area } from '../core/base/grid';
import { MOST_COLUMNS, MOST_ROWS } from './limits';

/** @returns null for what is no cell of a sheet; letters of either case are read */
export function placeOf(address: string): { row: number; column: number } | null {
  const match = /^\s*\$?([A-Z]{1,3})\$?(\d{1,7})\s*$/i.exec(address);
  if (!match) return null;
  const letters = [...(match[1] ?? '').toUpperCase()];
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row >= 0 && row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : null;
}

/** @returns null for what is no area of a sheet ("#REF!") */
export function areaOf(address: string): Area | null {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  if (!from || !to) return null;
  const [top, left] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
  return {
    row: top,
    column: left,
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}
