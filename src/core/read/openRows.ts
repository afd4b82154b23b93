import type { CodeSystem, CodeToken } from './codes';

/** A row of the path from the root to the newest row, below which others may stand. */
export interface OpenRow {
  id: string;
  code: string;
  system: CodeSystem;
  label: string | undefined;
  level: number;
  /** The code of its next sibling; null where codes of its kind have no order. */
  next: string | null;
  /** What stands before codes of this system in an id: '' or the id of the row that they restart under, and "/". */
  context: string;
}

/**
 * Which open row a code is the next one after. Only codes of one part have words of their level before them.
 * @returns from 0; -1 where it is of none
 */
export function siblingIn(open: readonly OpenRow[], { code, label }: CodeToken): number {
  for (let at = 0; at < open.length; at += 1) {
    const row = open[at];
    if (row?.next === code && row.label === label) return at;
  }
  return -1;
}

export function isOfSystem(row: OpenRow, { system, label }: CodeToken): boolean {
  return row.system === system && row.label === label;
}

export function withLabel(token: CodeToken, label: string | undefined): CodeToken {
  return label === undefined || token.code.includes('.') ? token : { ...token, label };
}

/** The open rows that a code of one part stands below. */
export function rowsAbove(open: readonly OpenRow[], token: CodeToken): OpenRow[] {
  const sibling = open.findIndex((row) => isOfSystem(row, token) && !row.code.includes('.'));
  if (sibling >= 0) return open.slice(0, sibling);
  // "2" below "1.3", where no "1" stood: what is a part of 1 ends with it.
  const before = open.findIndex((row) => isOfOneBefore(row, token));
  if (before >= 0) return open.slice(0, before);
  return goesOnFromElsewhere(open, token) ? [] : [...open];
}

/** "II" below "3", where no "I" stood: the table is the rest of another one, and what is above ends with it. */
function goesOnFromElsewhere(open: readonly OpenRow[], { code, system }: CodeToken): boolean {
  const rank = RANKS.indexOf(system);
  return (
    rank >= 0 &&
    !FIRST_CODES.has(code) &&
    open.every((row) => RANKS.indexOf(row.system) > rank || RANKS.indexOf(row.system) < 0)
  );
}

/** Whether a row is a part of a number before this one: "1.3" of 1, which is before 2. */
function isOfOneBefore(row: OpenRow, { code, system }: CodeToken): boolean {
  const areNumbers = system === 'number' && row.system === 'number';
  return areNumbers && row.code.includes('.') && parseInt(row.code) < Number(code);
}

/** Kinds of codes in the order in which they are nested. */
const RANKS: readonly CodeSystem[] = ['upperLetter', 'roman', 'number', 'letter'];

export const FIRST_CODES = new Set(['1', 'I', 'A', 'a', 'i']);
