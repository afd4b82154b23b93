import type { Area, CellValue } from './grid';

/** A whole sheet as data: what stands in it and how it looks, written in a handful of blocks, or as a file. */
export interface SheetModel {
  name: string;
  visibility: 'visible' | 'veryHidden';
  tabColor?: string;
  /** Rectangular, from A1; '' is blank. Text that begins with "=" is text: formulas stand in `formulas`. */
  values: CellValue[][];
  /** Formulas by cell, in US-English notation; they win over `values`. */
  formulas: { row: number; column: number; formula: string }[];
  /** Width of each column in characters of the default font; 0 hides it. */
  columnWidths: number[];
  /**
   * Heights in points. A row that fits grows with what is in it, also when somebody types: its height is what it takes
   * now, for programs that do not find that themselves. Merged cells forbid it, and gaps do not want it.
   */
  rowHeights: { row: number; height: number; fits?: true }[];
  merges: Area[];
  /** Applied in order; later ones win. */
  styles: { area: Area; style: CellStyle }[];
  /** Links inside the workbook. */
  links: { row: number; column: number; text: string; sheet: string; address: string }[];
  /** Where people type. Kept when the sheet is made again, matched by the key in the hidden first column. */
  inputs: Area[];
  /** What may be typed where. */
  validations?: Validation[];
  /** Drawn from cells of the sheet. */
  charts?: ChartModel[];
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  pageSetup: PageSetup | null;
}

/** A chart of bars over figures of its own sheet. */
export interface ChartModel {
  /** By which it is found again; of another look it is another one. */
  name: string;
  /** "bars" lie, each with its name before it; "columns" stand; "stacked" ones of either follow each other. */
  kind: 'bars' | 'columns' | 'stacked' | 'stackedBars';
  title: string;
  /** The cells that it covers. */
  place: Area;
  /** What the bars are called: a column, as long as those of the figures. */
  categories: Area;
  series: { name: string; values: Area; color: string }[];
}

/** What may be typed into cells, and what Excel says of it. */
export interface Validation {
  area: Area;
  rule: ValidationRule;
  /** Shown while such a cell is chosen. */
  prompt: { title: string; text: string };
  /** Shown where something else is typed, which is refused; null: anything may be typed. */
  refusal: { title: string; text: string } | null;
}

/** Whether two cells of a column can share a validation: they allow the same and say the same of it. */
export function isSameValidation(
  one: Omit<Validation, 'area'>,
  other: Omit<Validation, 'area'>,
): boolean {
  const isSaidAlike = one.prompt.text === other.prompt.text;
  return isSaidAlike && JSON.stringify(one.rule) === JSON.stringify(other.rule);
}

export type ValidationRule =
  /** A number within bounds, both included. */
  | { kind: 'number'; from: number; to: number }
  /** One of these words, offered as a list. None of them has a comma. */
  | { kind: 'list'; words: readonly string[] }
  /** Anything: there is only something to say. */
  | { kind: 'any' };

export interface PageSetup {
  orientation: 'landscape' | 'portrait';
  /** A4 where absent. */
  paper?: 'A3';
  /** Rows repeated on every page, from 0, inclusive. */
  titleRows: { first: number; last: number } | null;
  /** Columns repeated on every page right of them, from 0, inclusive; absent: none. */
  titleColumns?: { first: number; last: number };
  area: Area;
  /** Parts of the area, each of which begins a new page, and the size; absent: one page wide, and as many as it takes. */
  pages?: { areas: Area[]; percent?: number };
  /** Page margins in points. */
  margins: { top: number; right: number; bottom: number; left: number; header?: number };
  /** At the top of every page but the first, centred; "&P" is the page's number, from 1 on. */
  header: string;
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right' | 'justify';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  numberFormat?: string;
  /** Thin lines on all sides of every cell. */
  border?: boolean;
  indent?: number;
}
