import { decimalFromNumber, HUNDRED, multiply } from '../../core/base/decimal';
import { type CellContent, isError, isFormula } from '../../core/base/cellContent';
import type { Words } from '../session/WordsContext';

/** How a number is shown where it is known what it is. */
export interface ShownAs {
  /** A change: a rise has its plus. */
  isChange: boolean;
  /** The cell holds a hundredth of what it shows: 0.94 as 94%. */
  isFraction: boolean;
}

/** A cell's content as its user reads it; formulas as they are. */
export function contentText(
  value: CellContent,
  { strings, figure, change }: Words,
  as?: ShownAs,
): string {
  if (isFormula(value)) return value.formula;
  if (isError(value)) return value.error;
  if (value === '') return strings.write.blank;
  const number = typeof value === 'number' ? decimalFromNumber(value) : null;
  if (number === null) return String(value);
  const text = as?.isChange === true ? change : figure;
  return as?.isFraction === true ? `${text(multiply(number, HUNDRED))}%` : text(number);
}
