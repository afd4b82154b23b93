import type { CellContent } from '../../core/base/cellContent';
import type { Area, CellValue } from '../../core/base/grid';
import type {
  CellLink,
  PageSetup,
  SheetCharts,
  SheetConditionalFormats,
  SheetValidations,
} from './sheetExtras';

export type { Area, CellValue };
export type * from './sheetExtras';

/**
 * The spreadsheet behind the workbench: a workbook in memory with formulas, read from and written to
 * .xlsx files. The stand-in host answers Office.js from it, and the workbench's page draws it.
 * Rows and columns count from 0; widths and heights are in points; colours are "#RRGGBB".
 */
export interface Engine {
  /** Replaces the workbook by an .xlsx file. @throws what cannot be read */
  load(bytes: Uint8Array): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** In the order of their tabs. */
  readonly sheets: readonly EngineSheet[];
  readonly activeSheet: EngineSheet;
  readonly selection: Area;
  /** Sheets cannot be added, removed, renamed, moved, shown or hidden. The host enforces it. */
  isStructureProtected: boolean;
  /** Formulas wait until `calculate`. */
  isCalculationManual: boolean;
  /** Whether formulas wait. */
  readonly isStale: boolean;
  /** Gives formulas that wait their results, as F9 does. */
  calculate(): void;
  /** What the add-in keeps in the workbook beside its cells, by key, as JSON. */
  readonly settings: Map<string, string>;
  /** Of the user: how typed text is taken, and numbers shown. Such as "vi-VN". */
  locale: string;
  activate(sheet: EngineSheet): void;
  select(sheet: EngineSheet, area: Area): void;
  /** At the end. The name is taken as it is: the host checks it. */
  addSheet(name: string): EngineSheet;
  /** A copy of everything on a sheet, at a position. */
  copySheet(sheet: EngineSheet, name: string, position: number): EngineSheet;
  deleteSheet(sheet: EngineSheet): void;
  moveSheet(sheet: EngineSheet, position: number): void;
  /**
   * Groups changes: listeners hear once, when the work is over and formulas are calculated. A single
   * change outside of one is a group of its own, made by the user.
   */
  batch<T>(by: Editor, work: () => T): T;
  /** @returns stops listening */
  onChange(listener: (changes: readonly EngineChange[], by: Editor) => void): () => void;
}

export type Editor = 'user' | 'addin' | 'coauthor';

export interface EngineChange {
  /** Id of the sheet. */
  sheet: string;
  what:
    | 'cells'
    /** Results of formulas; the area is around all of the sheet's. */
    | 'recalculated'
    | 'formats'
    /** Widths, heights, hidden rows and columns, merges, panes, grid lines, tab colour, page setup, validation. */
    | 'layout'
    | 'conditionalFormats'
    | 'charts'
    | 'sheetAdded'
    | 'sheetDeleted'
    | 'sheetRenamed'
    | 'sheetMoved'
    | 'sheetVisibility'
    | 'sheetProtected'
    | 'activated'
    | 'selected'
    /** Another file was loaded; `sheet` is empty. */
    | 'loaded';
  /** null: the whole sheet. */
  area: Area | null;
  /** Its name before, of a sheet renamed or deleted. */
  nameBefore?: string;
  /** Of whole rows that went or came, which are `area`, cells moving up or down: how many, negative for deleted. */
  rowsShifted?: number;
  /** The same of whole columns, cells moving left or right. */
  columnsShifted?: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface EngineSheet {
  /** Stays as long as the workbook is open. */
  readonly id: string;
  /** Goes up with each change to the sheet. */
  readonly revision: number;
  /** Keeps all that is on the sheet. @returns puts it back */
  capture(): () => void;
  name: string;
  readonly position: number;
  visibility: Visibility;
  /** '' for none. */
  tabColor: string;
  showGridlines: boolean;
  isProtected: boolean;
  readonly cells: SheetCells;
  readonly formats: SheetFormats;
  readonly layout: SheetLayout;
  readonly conditionalFormats: SheetConditionalFormats;
  readonly validations: SheetValidations;
  readonly page: PageSetup;
  readonly charts: SheetCharts;
  /** Excel's own tables (Ctrl+T), which calculate whole columns; nothing of that is done here. */
  readonly tables: readonly { name: string; area: Area }[];
}

export interface SheetCells {
  /** Results are those of the formulas as they stand now. Cells that a merge hides are ''. */
  value(row: number, column: number): CellValue;
  /** The formula with its "=", or the value. */
  formula(row: number, column: number): CellValue;
  hasFormula(row: number, column: number): boolean;
  /** The formula, the value, or the error that stands there by itself. */
  content(row: number, column: number): CellContent;
  /** Whether the value is an error, its own or its formula's, and not the text that spells one. */
  isError(row: number, column: number): boolean;
  /** What the cell shows, as the number format has it, in the engine's locale. */
  text(row: number, column: number): string;
  /** Puts a value in as it is: no string is taken for a number, a formula or an error. */
  setValue(row: number, column: number, value: CellValue): void;
  setContent(row: number, column: number, content: CellContent): void;
  /** @param formula with its "=", in US-English notation */
  setFormula(row: number, column: number, formula: string): void;
  /** As if typed by the user in the engine's locale: "93,5" is a number in vi-VN, "=A1" a formula. */
  enter(row: number, column: number, text: string): void;
  /** Where the array that its formula comes to stands, this cell first; null for a formula of one result, and others. */
  spill(row: number, column: number): Area | null;
  /** All of those. */
  spills(): Area[];
  /** Enters a formula over cells as Ctrl+Shift+Enter does ({=…}): each of them says it, and no part can be changed. */
  enterArray(area: Area, formula: string): void;
  /** Cells of an area that belong to arrays of any kind, those of a single cell among them. */
  arrays(within: Area): Area[];
  /** Whether a change of these cells would change part of an array of Ctrl+Shift+Enter, which Excel refuses. */
  breaksArray(area: Area): boolean;
  link(row: number, column: number): CellLink | null;
  /** Leaves the value; null takes the link away. */
  setLink(row: number, column: number, link: CellLink | null): void;
  /** Takes contents (and links) away. */
  clear(area: Area): void;
  /**
   * The smallest area around everything, or around what lies within another; null for nothing.
   * @param valuesOnly looks do not count
   */
  used(valuesOnly: boolean, within?: Area): Area | null;
  /** Takes whole rows out; those below move up. */
  deleteRows(row: number, rows: number): void;
  insertRows(row: number, rows: number): void;
  /** The same of whole columns: those on the right move. */
  deleteColumns(column: number, columns: number): void;
  insertColumns(column: number, columns: number): void;
}

export interface CellFormat {
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  fontColor: string;
  /** '' for none. */
  fill: string;
  horizontal:
    | 'general'
    | 'left'
    | 'center'
    | 'right'
    | 'fill'
    | 'justify'
    | 'centerAcrossSelection'
    | 'distributed';
  vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  wrap: boolean;
  indent: number;
  rotation: number;
  locked: boolean;
  borders: Record<Side, Border | null>;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  /** As .xlsx files name it: "thin", "medium", "double", … */
  style: string;
  color: string;
}

export interface SheetFormats {
  get(row: number, column: number): CellFormat;
  /** Changes what is named, in every cell; borders side by side. Whole columns and rows keep it for cells to come. */
  set(area: Area, change: FormatChange): void;
  /** Back to the workbook's own look. */
  clear(area: Area): void;
  /** Gives an area the looks of another of the same size, on any sheet. */
  copy(from: EngineSheet, source: Area, target: Area): void;
}

export type FormatChange = Partial<Omit<CellFormat, 'borders'>> & {
  borders?: Partial<Record<Side, Border | null>>;
};

export interface SheetLayout {
  merges(): Area[];
  /** Areas that it meets are unmerged first; only the first cell's content stays. */
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** 0 when hidden. */
  columnWidth(column: number): number;
  /** Its width when it is shown. */
  fullColumnWidth(column: number): number;
  setColumnWidth(column: number, points: number | null): void;
  hasStandardWidth(column: number): boolean;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, isHidden: boolean): void;
  /** @returns the standard height where none is set: nothing is measured */
  rowHeight(row: number): number;
  /** Its height when it is shown. */
  fullRowHeight(row: number): number;
  /** @param points null lets the row fit its content again */
  setRowHeight(row: number, points: number | null): void;
  /**
   * Gives a row the height that its texts take: one that follows what is in the row, so that programs find it anew. Put
   * off until it is asked for or the batch ends: texts may hang on formulas, and all are calculated for each look at one.
   */
  fitRow(row: number): void;
  hasOwnHeight(row: number): boolean;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, isHidden: boolean): void;
  /** Last column and row that has a width, height or look of its own, plus one. */
  readonly columnCount: number;
  readonly rowCount: number;
  readonly frozen: { rows: number; columns: number };
  freeze(rows: number, columns: number): void;
}
