import type { CellValue } from '../../core/base/grid';

export interface Formula {
  formula: string;
}

/** What stands in a cell: a value, or a formula. Text that begins with "=" is a value. */
export type CellContent = CellValue | Formula;

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

export function isFormula(content: CellContent): content is Formula {
  return typeof content === 'object';
}

/**
 * @param formula what Excel gives as the cell's formula: the value where there is none
 * @param value the cell's value; text that only looks like a formula is equal to its "formula"
 */
export function contentOf(formula: CellValue, value: CellValue): CellContent {
  const hasFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return hasFormula ? { formula } : value;
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

/**
 * What to hand to Excel so that the cell ends up holding `content` and nothing else: Excel parses a
 * string as if it were typed, so text that could be read as anything else gets a leading apostrophe.
 * @param numberFormat the cell's format at that moment; under "@" text stays as it is
 */
export function typedForm(content: CellContent, numberFormat: string): CellValue {
  if (isFormula(content)) return content.formula;
  if (typeof content !== 'string' || content === '') return content;
  if (content.startsWith("'")) return `'${content}`;
  return numberFormat !== TEXT_FORMAT && mayBeParsed(content) ? `'${content}` : content;
}

/** Whether Excel could take a typed text for a formula, number, date, truth value or error; too often rather than too seldom. */
function mayBeParsed(text: string): boolean {
  return (
    /^\s*[=+\-@#.,($€£¥₫\d]/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    (/\d/.test(text) && text.length < 40 && /^\s*[a-z]{3,9}[\s./-]/i.test(text))
  );
}

function comparable(formula: string): string {
  return formula.replace(/[\s']/g, '').toUpperCase();
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
