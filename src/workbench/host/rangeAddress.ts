import { areaAddress, columnLetters, type Area } from '../../core/base/grid';
import { COLUMNS, ROWS } from '../engine/areas';

/** An area in A1 notation; whole rows and columns as "3:5" and "C:C". */
export function rangeAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  if (columns >= COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows >= ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  return areaAddress(area);
}

/** With the sheet's name, in apostrophes where Excel puts them. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedName(sheet)}!${rangeAddress(area)}`;
}

function quotedName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
