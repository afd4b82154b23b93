import { type CellValue, contentAt, type SheetGrid, valueAt } from './grid';

export interface Formula {
  /** Begins with "=", in US-English notation. */
  formula: string;
}

/** An error that stands in a cell by itself, as typing "#N/A" makes it: no text, and no formula's result. */
export interface ErrorValue {
  /** As Excel spells it: "#DIV/0!". */
  error: string;
}

/**
 * What stands in a cell: a value, a formula, or an error. Text that begins with "=", or is spelt as an error is, is a
 * value. A grid says errors as their texts (`isAsRead`).
 */
export type CellContent = CellValue | Formula | ErrorValue;

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

export function isFormula(content: CellContent): content is Formula {
  return typeof content === 'object' && 'formula' in content;
}

/** Excel's own, as they can be typed. */
const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/** Those that formulas alone come to, some while Excel waits for what they ask of others. */
const ERRORS_OF_FORMULAS = ['#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!']
  .concat(['#EXTERNAL!', '#PYTHON!', '#TIMEOUT!', '#GETTING_DATA', '#BUSY!'])
  .concat(ERRORS);

/** Whether what a formula comes to is an error, by its text. */
export function isErrorOfFormula(text: string): boolean {
  return ERRORS_OF_FORMULAS.includes(text);
}

/** Whether what a cell holds is an error, or a text that spells one. */
export function maybeError(content: CellContent): boolean {
  return isError(content) || (typeof content === 'string' && ERRORS.includes(content));
}

/** What is taken for an error where Excel was not asked: what spells one, but under the format of texts. */
export function spellsError(value: CellValue, numberFormat: string): boolean {
  return numberFormat !== TEXT_FORMAT && maybeError(value);
}

export function isError(content: CellContent): content is ErrorValue {
  return typeof content === 'object' && 'error' in content;
}

/** Whether a cell's "formula", as Excel gives it, may be one: text can begin with "=" as well. */
export function looksLikeFormula(formula: CellValue | undefined): formula is `=${string}` {
  return typeof formula === 'string' && formula.startsWith('=');
}

/**
 * @param formula what Excel gives as the cell's formula: the value where there is none
 * @param value the cell's value; text that only looks like a formula is equal to its "formula"
 * @param holdsError what Excel calls its value an error; where it was not asked, one is taken for the text that spells it
 */
export function contentOf(formula: CellValue, value: CellValue, holdsError = false): CellContent {
  if (formula !== value && looksLikeFormula(formula)) return { formula };
  return holdsError ? { error: String(value) } : value;
}

/** @returns what stands at sheet coordinates; '' outside of what was read */
export function cellAt(grid: SheetGrid, row: number, column: number): CellContent {
  return contentOf(contentAt(grid, row, column), valueAt(grid, row, column));
}

/** @returns whether a formula stands at sheet coordinates */
export function hasFormula(grid: SheetGrid, row: number, column: number): boolean {
  return isFormula(cellAt(grid, row, column));
}

/** The formula or the value, as Excel's lists of formulas have them, and plans and reports carry them. */
export function plainContent(content: CellContent): CellValue {
  if (isFormula(content)) return content.formula;
  return isError(content) ? content.error : content;
}

/** Equal as far as a grid tells, which says errors as their texts. */
export function isAsRead(a: CellContent, b: CellContent): boolean {
  return isSameContent(isError(a) ? a.error : a, isError(b) ? b.error : b);
}

/** Equal as far as Excel keeps them: formulas without regard to case and spacing, line ends of either kind. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'object' || typeof b === 'object') return isSameObject(a, b);
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  }
  if (typeof a === 'string' && typeof b === 'string') return unixLines(a) === unixLines(b);
  return a === b;
}

function isSameObject(a: CellContent, b: CellContent): boolean {
  if (isFormula(a) && isFormula(b)) return comparable(a.formula) === comparable(b.formula);
  return isError(a) && isError(b) && a.error === b.error;
}

function comparable(formula: string): string {
  return formula.replace(/[\s']/g, '').toUpperCase();
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
