import { MOST_COLUMNS as COLUMNS, MOST_ROWS as ROWS } from '../../core/base/address';
import type { Area } from '../../core/base/grid';

export { COLUMNS, ROWS };

/** A whole sheet. */
export const EVERYWHERE: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

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

/** The same of columns. */
export function shiftColumns(area: Area, at: number, count: number): Area | null {
  const turned = turn(area);
  const moved = shiftRows(turned, at, count);
  return moved && turn({ ...moved, rows: Math.min(moved.row + moved.rows, COLUMNS) - moved.row });
}

function turn({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

/** Where an area is after rows went (negative) or came at a row; null when all of it went. */
export function shiftRows(area: Area, at: number, count: number): Area | null {
  const move = (edge: number): number =>
    edge <= at ? edge : count < 0 ? Math.max(at, edge + count) : edge + count;
  const isPushed = count > 0 && area.row >= at;
  const row = area.row < at ? area.row : isPushed ? area.row + count : move(area.row);
  const end = move(area.row + area.rows);
  return end > row ? { ...area, row, rows: Math.min(end, ROWS) - row } : null;
}
