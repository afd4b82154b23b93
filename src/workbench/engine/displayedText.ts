import { format as formatNumber } from 'numfmt';
import type { CellValue } from '../../core/base/grid';

/** What a cell shows: its value through its number format, with the signs of a language. */
export function displayedText(value: CellValue, numberFormat: string, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  if (typeof value === 'string' && value.startsWith('#')) return value;
  return formatNumber(numberFormat, value, { locale });
}
