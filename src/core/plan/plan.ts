import { type CellContent, isFormula, isSameContent } from '../base/cellContent';
import type { Area, CellValue, SheetGrid } from '../base/grid';
import type { Reference } from '../base/references';
import type { SheetModel } from '../ownSheets/sheetModel';
import type { PlanKind, Reason } from './reason';

/** Everything the add-in does to a workbook, as data: shown first, then written by one function and undone by one. */
export interface Plan {
  kind: PlanKind;
  cells: CellChange[];
  /** What cells get that are to hold a formula, where something stays text that the formula wants as a number. */
  figures?: CellChange[];
  /** What the plan does not change, and why: said in the preview. */
  left?: LeftCell[];
  /** Formulas that show what they will only where all that the plan writes below them is written: said where it is not. */
  balanced?: LeftCell[];
  /** Cells that cannot be written: merged over several rows, hidden by a merge, or spilled from a formula elsewhere. */
  covered?: CellChange[];
  /** Formats copied from a neighbouring column when a new column is added to a table (for ranks, results). */
  newColumns: NewColumn[];
  highlights: SheetHighlights[];
  sheets: SheetWrite[];
  /** Cells that the plan was made from. Where one changed nothing is written: the table moved, or its figures did. */
  preconditions: ColumnPrecondition[];
  /** By these an undo knows whether what was written still stands where it was written. */
  identities: RowIdentities[];
}

/** What a table that is written calls its rows, and those of its columns that are written. */
export interface RowIdentities {
  sheet: string;
  /** Of the first header row. */
  row: number;
  headerRows: number;
  /** Where its rows have their codes and names. */
  columns: number[];
  /** What stands there in every row of the table, the formula or the value. */
  rows: CellValue[][];
  /** What the header rows hold over a column that is written. */
  headings: { column: number; contents: CellValue[] }[];
}

/**
 * Cells under one another of which a table was read, and which must still be what they were. Null stands for a cell
 * that is not asked of: the plan changes it itself, and looks at it as a change.
 */
export interface ColumnPrecondition {
  sheet: string;
  row: number;
  column: number;
  /** The formulas, or the values where there is none. */
  contents: (CellValue | null)[];
  /** What they came to; absent where there are no formulas. */
  results?: (CellValue | null)[];
  /** Absent where they do not say what a figure is. */
  numberFormats?: (string | null)[];
}

/** One cell's change. Where `before` is no longer in the cell when writing, nothing at all is written. */
export interface CellChange {
  sheet: string;
  row: number;
  column: number;
  /** What was read. */
  before: CellContent;
  /** What to write. */
  after: CellContent;
  /** What the formula will come to, for the preview. */
  gives?: CellValue;
  /** Set before the value; "@" for text that must stay text. Absent: left alone. */
  numberFormat?: string;
  /** The cell, and what follows from it, goes on showing what it shows: only how it holds that changes. */
  isForm?: true;
  /** Shown in the preview and the report. */
  why: Reason;
  /** What the cell's row is about, for the preview: a criterion's code and name, and whose figure it is. */
  about?: string;
}

/**
 * A cell that would take another content and keeps its own: the words that stand there, a figure where form alone was
 * asked for, what depends on a doubt, what bounds of its parts rule out (SPEC W4), with the bound that they make, or a formula
 * over text that has to stay (SPEC W10), with the figure that it would come to. A formula that `follows` what is written comes
 * to something else by itself, and so does a `formula` of which a part becomes a bound.
 */
export interface LeftCell extends CellChange {
  because: 'words' | 'figure' | 'doubt' | 'bound' | 'text' | 'follows' | 'formula';
  /** Id of the doubt, where it is one of the table's. */
  doubt?: string;
  /** Of a formula that follows what is written: by which of its references. */
  follows?: readonly Reference[];
}

export interface NewColumn {
  sheet: string;
  column: number;
  /** The column whose formats (borders, font, width, alignment) the new one takes, over these rows. */
  likeColumn: number;
  firstRow: number;
  rows: number;
}

/** The wanted highlighting of one sheet; replaces whatever the add-in had put there. An empty list takes it away. */
export interface SheetHighlights {
  sheet: string;
  rules: HighlightRule[];
  /** How many cells the rules mark as the workbook stands. */
  marked?: number;
  /** Only a sheet that has marks of the add-in already gets these. */
  onlyWhereMarked?: boolean;
}

export interface HighlightRule {
  area: Area;
  /** For the area's first cell, with relative references; carries the add-in's mark (see HIGHLIGHT_MARK). */
  formula: string;
  fill: string;
  font: string;
  bold: boolean;
}

/** Stands in every formula of the add-in's conditional formats, so that exactly those can be found and removed. */
export const HIGHLIGHT_MARK = 'N("CCHC")=0';

/** A whole sheet that belongs to the add-in, made or made again. */
export interface SheetWrite {
  model: SheetModel;
  /** The existing sheet that this one updates; absent: a new sheet. Never a sheet that the user made. */
  replaces?: string;
  /** The existing sheet as it was read: what changed there since is not overwritten, and nothing is written then. */
  asRead?: SheetGrid;
  /** What changes among the things that the sheet keeps, where they mean more to the user than the sheet. */
  entries?: EntryChange[];
  /** Contents of the existing sheet that give way to others, for the preview. */
  replaced?: ReplacedText[];
  /** What somebody typed over the sheet's own words and figures: it is kept elsewhere on the sheet. For the preview. */
  moved?: MovedText[];
}

/** Something that was typed, kept in another place of the same sheet. */
export interface MovedText {
  /** The row in which it stood; '' for titles and the like. */
  about: string;
  text: string;
}

/** Something that stood on a sheet, and what takes its place. */
export interface ReplacedText {
  /** What it is about: a criterion or task, and whose report it is. */
  about: string;
  before: string;
  after: string;
}

/** Something kept on a sheet of the add-in, by its name: a scenario. */
export interface EntryChange {
  change: 'added' | 'replaced' | 'removed';
  name: string;
  /** When it was kept so far: ISO date and time. */
  keptAt?: string;
}

export function emptyPlan(kind: PlanKind): Plan {
  return {
    kind,
    cells: [],
    newColumns: [],
    highlights: [],
    sheets: [],
    preconditions: [],
    identities: [],
  };
}

/** Whether a plan would write nothing. */
export function isEmptyPlan({ cells, newColumns, highlights, sheets }: Plan): boolean {
  return cells.length + newColumns.length + highlights.length + sheets.length === 0;
}

/** Whether a plan does nothing but put one new sheet in. */
export function isOneNewSheet({ cells, newColumns, highlights, sheets }: Plan): boolean {
  const isNew = sheets.every(({ replaces }) => replaces === undefined);
  return isNew && sheets.length === 1 && cells.length + newColumns.length + highlights.length === 0;
}

/** Whether a change names a formula that stays: nothing is written there, and it will come to something else. */
export function isStaying({ before, after }: Pick<CellChange, 'before' | 'after'>): boolean {
  return isFormula(before) && isSameContent(before, after);
}
