/** A cell's value as Excel gives it; '' is a blank cell. Error values are strings such as "#REF!". */
export type CellValue = string | number | boolean;

/** A cell of a workbook; row and column count from 0. */
export interface CellRef {
  sheet: string;
  row: number;
  column: number;
}

/** A rectangle of cells; rows and columns count from 0, as Excel's own API counts them. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** What was read of one sheet: the used range, as rectangular arrays of one size. */
export interface SheetGrid {
  sheet: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  /** Where the arrays' first cell stands on the sheet, from 0. */
  row: number;
  column: number;
  values: CellValue[][];
  /** The formula, beginning with "=", where a cell has one; else the value. US-English notation. */
  formulas: CellValue[][];
  numberFormats: string[][];
  /** Merged areas in sheet coordinates; only the first cell of each holds a value. */
  merges: Area[];
  /**
   * Where arrays of several cells stand: what spills from a dynamic one, with the cell of the formula as their first, and
   * those of Ctrl+Shift+Enter; absent where there are none.
   */
  spills?: Area[];
  /** Excel's own tables (Ctrl+T). It puts a formula that is written into one of their columns into all of it. */
  excelTables: Area[];
  /** Cells that stand far from all others, which are not read, reach to this one; absent where there are none. */
  far?: { row: number; column: number };
  /** What cells of a file hold beside their values; a workbook that is open in Excel is not asked for it. */
  extras?: readonly CellExtras[];
}

/** What a cell of a file holds beside its value, or why its value is not what the cell says. */
export interface CellExtras {
  /** Sheet coordinates, from 0. */
  row: number;
  column: number;
  /** The address that it links to. */
  link?: string;
  /** What people wrote beside it, without the names of those who did. */
  note?: string;
  /** It is a picture, or one stands on it. Its value is '' where the cell itself is one. */
  hasPicture?: true;
  /**
   * What it comes to is not known: "no-result": a formula whose result the file does not hold, or that must be worked
   * out anew; its value is '' or that old result. "no-number": a number that is none ("1,5", "NaN"); its value is that
   * text.
   */
  unknown?: 'no-result' | 'no-number';
}

/** A workbook as it was read at one moment. */
export interface WorkbookSnapshot {
  sheets: SheetGrid[];
  /** Workbook structure protected: sheets cannot be added, removed or renamed. */
  isStructureProtected: boolean;
  /** Whether what formulas come to is what they should; absent for a file, which says that of its cells. */
  calculation?: Calculation;
}

/** How an open workbook calculates. */
export interface Calculation {
  /** Only when the user asks for it (F9). */
  isManual: boolean;
  /** Nothing was changed since that formulas do not know of. */
  isDone: boolean;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** @returns the value at sheet coordinates, '' outside of what was read */
export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? '';
}

/** @example columnLetters(0) === 'A'; columnLetters(27) === 'AB' */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** @example cellAddress(120, 5) === 'F121' */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @example areaAddress({row: 4, column: 0, rows: 150, columns: 7}) === 'A5:G154' */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** @returns the formula at sheet coordinates, or the value where there is none, as Excel says it */
export function contentAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.formulas[row - grid.row]?.[column - grid.column] ?? '';
}
