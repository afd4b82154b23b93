import { formatDecimal } from '../core/base/decimal';
import type { PrintedFigure } from '../core/table/printedFigure';
import type { SaidFigure } from '../core/table/bound';

/** A figure as it is printed: its relation, and its decimals. */
export function printedText({ value, places, relation }: PrintedFigure, mark: ',' | '.'): string {
  return `${relation === '=' ? '' : relation}${formatDecimal(value, mark, places)}`;
}

/** The same of a change: with its sign. */
export function changeText(figure: PrintedFigure, mark: ',' | '.'): string {
  const { value, places, relation } = figure;
  return `${relation === '=' ? '' : relation}${value > 0 ? '+' : ''}${formatDecimal(value, mark, places)}`;
}

/** A sum of points, with all of its decimals; a dash where nobody knows it. */
export function sumText(
  sum: SaidFigure | null,
  mark: ',' | '.',
  what: 'score' | 'change' = 'score',
): string {
  if (sum === null) return '–';
  const { value, relation } = sum;
  const sign = what === 'change' && value > 0 ? '+' : '';
  return `${relation === '=' ? '' : relation}${sign}${formatDecimal(value, mark)}`;
}
