/** Sheets and names that a copy does not have. */
export interface GoneNames {
  /** In lower case. */
  sheets: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** A sheet before "!": in apostrophes, which are doubled within, or bare. In "[1]Sheet" it is of another file. */
const SHEETS = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.:[\]]+)!/gu;
const WORDS = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/**
 * Whether a formula speaks of something that is gone: a sheet, a name, or sheets from one to another, among which one
 * may be. A sheet that is named in a text, as INDIRECT takes it, counts, too.
 *
 * @param formula in US-English notation, with or without "="
 */
export function speaksOfGone(formula: string, { sheets, names }: GoneNames): boolean {
  for (const [, quoted, bare] of formula.matchAll(SHEETS)) {
    const said = (quoted?.replaceAll("''", "'") ?? bare ?? '').toLowerCase();
    if (said.includes('[')) continue;
    const parts = said.split(':');
    if (parts.length > 1 || parts.some((part) => sheets.has(part))) return true;
  }
  if (names.size === 0) return false;
  return [...formula.matchAll(WORDS)].some(([word]) => names.has(word.toLowerCase()));
}
