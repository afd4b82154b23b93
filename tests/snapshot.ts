import type { Area, CellValue, SheetGrid, WorkbookSnapshot } from '../src/core/base/grid';

export interface GridOptions {
  /** Where the first cell stands, from 0. */
  row?: number;
  column?: number;
  merges?: Area[];
  /** Number formats by column of the rows given. */
  formats?: string[];
  /** Number formats of single cells, by address as formulas. */
  cellFormats?: Record<string, string>;
  /** Excel's own tables. */
  excelTables?: Area[];
  /** Formulas by address within the rows given, "row,column" from 0. */
  formulas?: Record<string, string>;
}

/** A sheet as the add-in reads it, from rows of values; short rows are filled with blanks. */
export function sheetOf(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  {
    row = 0,
    column = 0,
    merges = [],
    excelTables = [],
    formats = [],
    cellFormats = {},
    formulas = {},
  }: GridOptions = {},
): SheetGrid {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  return {
    sheet,
    visibility: 'visible',
    isProtected: false,
    row,
    column,
    values,
    formulas: values.map((cells, line) =>
      cells.map((value, at) => formulas[`${line},${at}`] ?? value),
    ),
    numberFormats: values.map((cells, line) =>
      cells.map((_, at) => cellFormats[`${line},${at}`] ?? formats[at] ?? 'General'),
    ),
    merges,
    excelTables,
  };
}

export function workbookOf(...sheets: SheetGrid[]): WorkbookSnapshot {
  return { sheets, isStructureProtected: false };
}
