import type { Cell, Font, Row, Workbook, Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import type { Area } from '../../core/base/grid';
import { COLUMNS, ROWS } from './areas';
import type { EngineChange } from './engine';

/** What the parts of a sheet share: the library's worksheet, and the way to say what was changed. */
export interface SheetCore {
  readonly worksheet: Worksheet;
  readonly book: Book;
  /** Tells of a change, and makes formulas be calculated again where contents changed. */
  note(what: EngineChange['what'], area: Area | null, more?: Partial<EngineChange>): void;
  /** Does what was put off, before rows move. */
  settle(): void;
}

/** What the parts of a workbook share. */
export interface Book {
  readonly workbook: Workbook;
  readonly defaultFont: Partial<Font>;
  /** Colours of its theme, in the order of theme indices. */
  readonly theme: readonly string[];
  locale(): string;
  /** Goes up with every change. */
  revision(): number;
  /** Calculates formulas where anything changed since. */
  calculate(): void;
}

export function findCell(worksheet: Worksheet, row: number, column: number): Cell | undefined {
  return worksheet.findRow(row + 1)?.findCell(column + 1);
}

/** Makes the cell where there is none. */
export function cellAt(worksheet: Worksheet, row: number, column: number): Cell {
  // The library spells and parses an address for each cell that it is asked for by its numbers.
  return findCell(worksheet, row, column) ?? worksheet.getCell(row + 1, column + 1);
}

/** Calls back for the cells there are in an area; an area may reach over the whole sheet. */
export function eachCell(
  worksheet: Worksheet,
  area: Area,
  callback: (cell: Cell, row: number, column: number) => void,
): void {
  eachRow(worksheet, area, (row, index) => {
    const last = Math.min(area.column + area.columns, row.cellCount);
    for (let column = area.column; column < last; column += 1) {
      const cell = row.findCell(column + 1);
      if (cell !== undefined) callback(cell, index, column);
    }
  });
}

/** Calls back for the rows there are in an area. */
export function eachRow(
  worksheet: Worksheet,
  area: Area,
  callback: (row: Row, index: number) => void,
): void {
  const last = Math.min(area.row + area.rows, worksheet.rowCount);
  if (last - area.row > MOST_LOOKED_THROUGH) {
    for (const index of rowsThere(worksheet)) {
      const row = index >= area.row && index < last ? worksheet.findRow(index + 1) : undefined;
      if (row !== undefined) callback(row, index);
    }
    return;
  }
  for (let index = area.row; index < last; index += 1) {
    const row = worksheet.findRow(index + 1);
    if (row !== undefined) callback(row, index);
  }
}

/** Of a longer area only the rows that there are: a stray cell in the last row has a million before it that are not. */
const MOST_LOOKED_THROUGH = 20_000;

/** Their indices from 0, upwards. The library keeps a list with holes, and whatever it offers walks through these. */
function rowsThere(worksheet: Worksheet): number[] {
  return Object.keys(worksheet['_rows'] as Row[]).map(Number);
}

/** Calls back for every cell of an area, making those that are not there. */
export function everyCell(
  worksheet: Worksheet,
  area: Area,
  callback: (cell: Cell, row: number, column: number) => void,
): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      callback(cellAt(worksheet, row, column), row, column);
    }
  }
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows >= ROWS;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns >= COLUMNS;
}

/** How a sheet is shown. Files made by programs may not say, whatever the library's types promise. */
export function viewOf(worksheet: Worksheet): Partial<WorksheetView> | undefined {
  return (worksheet.views as Worksheet['views'] | undefined)?.[0];
}
