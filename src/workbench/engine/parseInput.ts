import { parseValue } from 'numfmt';
import type { CellContent } from '../../core/base/cellContent';

export interface ParsedInput {
  content: CellContent;
  /** The format that Excel gives a cell for what was typed ("12%"); null: as it was. */
  numberFormat: string | null;
}

/** Errors that can be typed: they stand in a cell by themselves then. */
const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/**
 * Takes a text as Excel takes what is typed: formulas, numbers, percentages, dates, truth values, errors.
 * @param numberFormat of the cell: under "@" everything stays text
 * @param locale whose decimal mark and dates count; "en-US" for strings written through the API
 */
export function parseInput(text: string, numberFormat: string, locale: string): ParsedInput {
  const holding = (content: CellContent): ParsedInput => ({ content, numberFormat: null });
  if (text === '') return holding('');
  if (numberFormat === '@') return holding(text.startsWith("'") ? text.slice(1) : text);
  if (text.startsWith("'")) return holding(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return holding({ formula: text });
  if (/^[+-]\s*[A-Z$(]/i.test(text)) return holding({ formula: `=${text.replace(/^\+/, '')}` });
  const error = text.toUpperCase();
  if (ERRORS.includes(error)) return holding({ error });
  const parsed = parseValue(text.trim(), { locale });
  if (parsed === null || parsed.v === null) return holding(text);
  const { v, z } = parsed;
  if (typeof v !== 'number' && typeof v !== 'boolean') return holding(text);
  const takesFormat = numberFormat === 'General' && z !== undefined && z !== 'General';
  return { content: v, numberFormat: takesFormat ? z : null };
}
