import { parseValue } from 'numfmt';
import type { CellValue } from '../../core/base/grid';

export interface ParsedInput {
  /** With its "="; null for a value. */
  formula: string | null;
  value: CellValue;
  /** The format that Excel gives a cell for what was typed ("12%"); null: as it was. */
  numberFormat: string | null;
}

/**
 * Takes a text as Excel takes what is typed: formulas, numbers, percentages, dates, truth values.
 * @param numberFormat of the cell: under "@" everything stays text
 * @param locale whose decimal mark and dates count; "en-US" for strings written through the API
 */
export function parseInput(text: string, numberFormat: string, locale: string): ParsedInput {
  const value = (plain: CellValue): ParsedInput => ({
    formula: null,
    value: plain,
    numberFormat: null,
  });
  if (text === '') return value('');
  if (numberFormat === '@') return value(text.startsWith("'") ? text.slice(1) : text);
  if (text.startsWith("'")) return value(text.slice(1));
  if (text.startsWith('=') && text.length > 1) {
    return { formula: text, value: '', numberFormat: null };
  }
  if (/^[+-]\s*[A-Z$(]/i.test(text)) {
    return { formula: `=${text.replace(/^\+/, '')}`, value: '', numberFormat: null };
  }
  const parsed = parseValue(text.trim(), { locale });
  if (parsed === null || parsed.v === null) return value(text);
  const { v, z } = parsed;
  if (typeof v !== 'number' && typeof v !== 'boolean') return value(text);
  const takesFormat = numberFormat === 'General' && z !== undefined && z !== 'General';
  return { formula: null, value: v, numberFormat: takesFormat ? z : null };
}
