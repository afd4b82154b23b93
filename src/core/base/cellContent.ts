import { type CellValue, contentAt, type SheetGrid, valueAt } from './grid';

export interface Formula {
  /** Begins with "=", in US-English notation. */
  formula: string;
}

/** What stands in a cell: a value, or a formula. Text that begins with "=" is a value. */
export type CellContent = CellValue | Formula;

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

export function isFormula(content: CellContent): content is Formula {
  return typeof content === 'object';
}

/** Whether a cell's "formula", as Excel gives it, may be one: text can begin with "=" as well. */
export function looksLikeFormula(formula: CellValue | undefined): formula is `=${string}` {
  return typeof formula === 'string' && formula.startsWith('=');
}

/**
 * @param formula what Excel gives as the cell's formula: the value where there is none
 * @param value the cell's value; text that only looks like a formula is equal to its "formula"
 */
export function contentOf(formula: CellValue, value: CellValue): CellContent {
  return formula !== value && looksLikeFormula(formula) ? { formula } : value;
}

/** @returns what stands at sheet coordinates; '' outside of what was read */
export function cellAt(grid: SheetGrid, row: number, column: number): CellContent {
  return contentOf(contentAt(grid, row, column), valueAt(grid, row, column));
}

/** @returns whether a formula stands at sheet coordinates */
export function hasFormula(grid: SheetGrid, row: number, column: number): boolean {
  return isFormula(cellAt(grid, row, column));
}

/** The formula or the value, as plans and reports carry them. */
export function plainContent(content: CellContent): CellValue {
  return isFormula(content) ? content.formula : content;
}

/** Equal as far as Excel keeps them: formulas without regard to case and spacing, line ends of either kind. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (isFormula(a) || isFormula(b)) {
    return isFormula(a) && isFormula(b) && comparable(a.formula) === comparable(b.formula);
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  }
  if (typeof a === 'string' && typeof b === 'string') return unixLines(a) === unixLines(b);
  return a === b;
}

function comparable(formula: string): string {
  return formula.replace(/[\s']/g, '').toUpperCase();
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
