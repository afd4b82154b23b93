import type { Area } from '../../core/base/grid';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function containsArea(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** What is left of an area without a part of it: up to four rectangles. */
export function subtract(area: Area, part: Area): Area[] {
  const hole = intersection(area, part);
  if (hole === null) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const holeBottom = hole.row + hole.rows;
  const holeRight = hole.column + hole.columns;
  const { column, columns } = area;
  return [
    { row: area.row, column, rows: hole.row - area.row, columns },
    { row: holeBottom, column, rows: bottom - holeBottom, columns },
    { row: hole.row, column, rows: hole.rows, columns: hole.column - column },
    { row: hole.row, column: holeRight, rows: hole.rows, columns: right - holeRight },
  ].filter(({ rows, columns: wide }) => rows > 0 && wide > 0);
}

/** The smallest area around both. */
export function union(a: Area | null, b: Area): Area {
  if (a === null) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The first row and column of several areas: as for its corner, Excel keeps a conditional format's formula. */
export function cornerOf(areas: readonly Area[]): Pick<Area, 'row' | 'column'> {
  return {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
}

/** Where an area is after rows went (negative) or came at a row; null when all of it went. */
export function shiftRows(area: Area, at: number, count: number): Area | null {
  const move = (edge: number): number =>
    edge <= at ? edge : count < 0 ? Math.max(at, edge + count) : edge + count;
  const row = area.row < at ? area.row : move(area.row);
  const end = move(area.row + area.rows);
  return end > row ? { ...area, row, rows: Math.min(end, ROWS) - row } : null;
}

/** @param text "B2", "$A$1:$C$3", "2:5", "C:C"; the sheet's name is passed over. null for anything else */
export function parseArea(text: string): Area | null {
  const [first = '', last = first] = text.replace(/^.*!/s, '').replaceAll('$', '').split(':');
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null) return null;
  const isOpen = from.row === null || from.column === null;
  if (isOpen && !text.includes(':')) return null;
  const [top, bottom] = inOrder(from.row ?? 0, to.row ?? ROWS - 1);
  const [left, right] = inOrder(from.column ?? 0, to.column ?? COLUMNS - 1);
  if (bottom >= ROWS || right >= COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function parseCorner(corner: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{0,3})([1-9]\d*)?$/i.exec(corner);
  if (match === null || corner === '') return null;
  const [, letters = '', digits] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === '' ? null : column - 1,
  };
}
