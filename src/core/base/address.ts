import type { Area } from './grid';

/** @param address as events give it: "B2", "A1:C3", "2:5", "C:C", with or without a sheet; null for anything else */
export function parseAddress(address: string): Area | null {
  const [first = '', last = first] = address.replace(/^.*!/, '').replaceAll('$', '').split(':');
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null) return null;
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  return {
    row,
    column,
    rows: (to.row ?? LAST_ROW) - row + 1,
    columns: (to.column ?? LAST_COLUMN) - column + 1,
  };
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

function parseCorner(corner: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{0,3})(\d*)$/i.exec(corner);
  if (match === null || corner === '') return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : column - 1,
  };
}
