import type { Area } from './grid';

/** Excel's own limits of a sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** @returns a column's number from 0; beyond a sheet's columns where the letters are. @example columnOf('AB') === 27 */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** @param address "B2", "$B$2", in either case; null for what is no cell of a sheet */
export function parseCell(address: string): { row: number; column: number } | null {
  const { row = null, column = null } = parseCorner(address) ?? {};
  return row === null || column === null ? null : { row, column };
}

/**
 * @param address as Excel gives it: "B2", "$A$1:$C$3", "2:5", "C:C", with or without a sheet
 * @returns null for anything else ("#REF!"), and for what lies beyond a sheet
 */
export function parseAddress(address: string): Area | null {
  const [first = '', last = first] = withoutSheet(address).split(':');
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null) return null;
  const isOpen = from.row === null || from.column === null;
  if (isOpen && !address.includes(':')) return null;
  const [top, bottom] = inOrder(from.row ?? 0, to.row ?? MOST_ROWS - 1);
  const [left, right] = inOrder(from.column ?? 0, to.column ?? MOST_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** @returns an address as Excel gives it, without the sheet before it */
export function withoutSheet(address: string): string {
  return address.replace(/^.*!/s, '');
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

interface Corner {
  row: number | null;
  column: number | null;
}

const CORNER = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/i;

function parseCorner(corner: string): Corner | null {
  const match = corner === '' ? null : CORNER.exec(corner);
  if (match === null) return null;
  const [, letters, digits] = match;
  const row = digits === undefined ? null : Number(digits) - 1;
  const column = letters === undefined ? null : columnOf(letters);
  return (row ?? 0) < MOST_ROWS && (column ?? 0) < MOST_COLUMNS ? { row, column } : null;
}
