import { formatDecimal } from '../core/base/decimal';
import type { PrintedFigure } from '../core/overview/shownFigure';

/** A figure as it is printed: its relation, and its decimals. */
export function printedText({ value, places, relation }: PrintedFigure, mark: ',' | '.'): string {
  return `${relation === '=' ? '' : relation}${formatDecimal(value, mark, places)}`;
}

/** The same of a change: with its sign. */
export function changeText(figure: PrintedFigure, mark: ',' | '.'): string {
  const sign = figure.value > 0 && figure.relation === '=' ? '+' : '';
  return sign + printedText(figure, mark);
}
