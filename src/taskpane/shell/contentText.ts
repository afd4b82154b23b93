import { decimalFromNumber } from '../../core/base/decimal';
import { type CellContent, isError, isFormula } from '../../core/base/cellContent';
import type { Words } from '../session/WordsContext';

/** A cell's content as its user reads it; formulas as they are. */
export function contentText(value: CellContent, { strings, figure }: Words): string {
  if (isFormula(value)) return value.formula;
  if (isError(value)) return value.error;
  if (value === '') return strings.write.blank;
  const number = typeof value === 'number' ? decimalFromNumber(value) : null;
  return number === null ? String(value) : figure(number);
}
