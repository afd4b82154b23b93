import { type CellContent, isError, isFormula, TEXT_FORMAT } from '../../core/base/cellContent';
import type { CellValue } from '../../core/base/grid';

/**
 * What to hand to Excel so that the cell ends up holding `content` and nothing else: Excel parses a
 * string as if it were typed, so text that could be read as anything else gets a leading apostrophe.
 * An error comes of the text that spells it, as when it is typed.
 * @param numberFormat the cell's format at that moment; under "@" text stays as it is, and an error becomes text
 */
export function typedForm(content: CellContent, numberFormat: string): CellValue {
  if (isFormula(content)) return content.formula;
  if (isError(content)) return content.error;
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
