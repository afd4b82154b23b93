import { parseAddress } from './address';
import type { Area } from './grid';

/** Cells, whole rows or whole columns that a formula names. */
export interface Reference {
  /** null: the formula's own sheet. Of several sheets ("T1:T3") both names, as they stand there. */
  sheet: string | null;
  area: Area;
}

const TEXT = /"(?:[^"]|"")*"/u;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/u;
const PREFIX = `('(?:[^']|'')+'|(?:\\[[^\\]]*\\])?${NAME.source}(?::${NAME.source})?)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const AREAS = [
  `${CELL}(?::${CELL})?`,
  String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`,
  String.raw`\$?\d+:\$?\d+`,
];
/** A column of one of Excel's own tables; a name, a function or a number, in which letters and digits are no cell. */
const OTHERS = [/\[[^\]]*\]/u.source, String.raw`[\p{L}\p{N}_.\\$]+`];
/** Older engines look back at nothing: what is no reference is walked over as a whole. */
const PARTS = new RegExp(
  [TEXT.source, `(?:${PREFIX})?(${AREAS.join('|')})(?![\\p{L}\\p{N}_.(!])`, ...OTHERS].join('|'),
  'giu',
);

/**
 * What a formula refers to by address. Names, structured references, what a text says (INDIRECT) and other workbooks are not
 * among it.
 *
 * @param formula in US-English notation
 */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  for (const [, prefix, address] of formula.matchAll(PARTS)) {
    const area = address === undefined ? null : parseAddress(address);
    const sheet = prefix === undefined ? null : sheetOf(prefix);
    if (area !== null && sheet?.includes('[') !== true) found.push({ sheet, area });
  }
  return found;
}

function sheetOf(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}
