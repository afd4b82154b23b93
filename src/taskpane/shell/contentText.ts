import { decimalFromNumber } from '../../core/base/decimal';
import type { CellValue } from '../../core/base/grid';
import type { Words } from '../session/WordsContext';

/** A cell's content as its user reads it; formulas as they are. */
export function contentText(value: CellValue, { strings, figure }: Words): string {
  if (value === '') return strings.write.blank;
  const number = typeof value === 'number' ? decimalFromNumber(value) : null;
  return number === null ? String(value) : figure(number);
}
