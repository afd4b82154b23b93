import { parseAddress } from '../../core/base/address';
import type { Area } from '../../core/base/grid';

/**
 * Formulas that refer to plain cells and ranges only: said with the sheet before each reference they mean the same
 * wherever they stand, and Excel moves their references with the cells.
 */
const TEXT = /"(?:[^"]|"")*"/y;
const REFERENCE =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(!:#[])/iuy;
const FUNCTION = /([\p{L}_][\p{L}\p{N}_.]*)\(/uy;
const OTHERS =
  /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(!:])|\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\p{L}:])|\.\d+|#N\/A|[\s+\-*/^&=<>(),;%]/iuy;

/** What they come to hangs on where they stand, or on a text that Excel moves with nothing. */
const BY_PLACE = new Set(
  'INDIRECT OFFSET ROW COLUMN CELL SHEET SHEETS ADDRESS GETPIVOTDATA LET LAMBDA'.split(' '),
);
/** Excel takes 8,192 characters. */
const MOST_CHARACTERS = 8000;

type Part = { text: string } | { sheet: string | null; address: string };

/**
 * @param formula with its "=", of a cell of `sheet`
 * @returns the same for a cell of any other sheet; null where it refers to more than plain cells and ranges
 */
export function qualifiedFormula(formula: string, sheet: string): string | null {
  const parts = partsOf(formula);
  if (parts === null) return null;
  const qualified = parts.map((part) =>
    'text' in part ? part.text : `${quotedSheet(part.sheet ?? sheet)}!${part.address}`,
  );
  const text = qualified.join('');
  return text.length <= MOST_CHARACTERS ? text : null;
}

/** The other way round. @returns null where something that it refers to is gone */
export function unqualifiedFormula(formula: string, sheet: string): string | null {
  const parts = partsOf(formula);
  if (parts === null) return null;
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      const { sheet: name, address } = part;
      const isOwn = name === null || name.toUpperCase() === sheet.toUpperCase();
      return isOwn ? address : `${quotedSheet(name)}!${address}`;
    })
    .join('');
}

/** What a plain formula refers to. @param sheet where it stands */
export function referencesOf(formula: string, sheet: string): (Area & { sheet: string })[] {
  return (partsOf(formula) ?? []).flatMap((part) => {
    const area = 'text' in part ? null : parseAddress(part.address);
    return 'text' in part || area === null ? [] : [{ ...area, sheet: part.sheet ?? sheet }];
  });
}

const PLACE =
  /(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*|#REF)!)?(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)|#REF!/u
    .source;
const ANY_REFERENCES = new RegExp(`("(?:[^"]|"")*")|(?:${PLACE})(?::(?:${PLACE}))*`, 'giu');

/** A formula with one mark for each cell, range, row or column, wherever it is. */
export function withoutReferences(formula: string): string {
  return formula.replace(ANY_REFERENCES, (_, text: string | undefined) => text ?? '?');
}

/** A sheet's name as formulas say it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function partsOf(formula: string): Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at += match[0].length;
    return match;
  };
  while (at < formula.length) {
    const other = next(TEXT) ?? next(OTHERS);
    if (other) {
      parts.push({ text: other[0] });
      continue;
    }
    const reference = next(REFERENCE);
    if (reference) {
      const [, prefix, address = ''] = reference;
      const sheet = prefix === undefined ? null : sheetOf(prefix);
      // Of another workbook, of several sheets, or a name that only looks like a cell.
      if (/[[:]/.test(sheet ?? '') || parseAddress(address) === null) return null;
      parts.push({ sheet, address });
      continue;
    }
    const [call, name = ''] = next(FUNCTION) ?? [];
    if (call === undefined || BY_PLACE.has(name.toUpperCase())) return null;
    parts.push({ text: call });
  }
  return parts;
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
