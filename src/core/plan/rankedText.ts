import { type Decimal, formatDecimal } from '../base/decimal';
import type { Score } from '../table/appendix';

/** "13,47 (Xếp thứ 5/63)" with another figure before the rank. @param figure as it is to be printed */
export function withFigure(text: string, figure: string): string {
  return text.replace(/[+-]?\d+(?:[.,]\d+)?/, () => figure);
}

/** The same in the decimal mark that stands there. @param places decimals; as many as the value needs when absent */
export function withValue({ text }: Score, value: Decimal, places?: number): string {
  return withFigure(text, formatDecimal(value, /\d\.\d/.test(text) ? '.' : ',', places));
}
