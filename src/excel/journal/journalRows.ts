import type { PlanKind } from '../../core/plan/reason';

/**
 * The journal is a very hidden sheet: its mark in A1, and below it one row for each thing that happened, the newest on
 * top. A row is only ever put in at the top, and what it is about is known by a record's id: two writers never need to
 * know where the other's rows stand.
 *
 *     stamp | record | id | kind | time | RecordFacts as JSON
 *     stamp | pieces | id | number of the first | how many | | the pieces of the record …
 *     stamp | started, done, reverting or undone | id
 */
export type JournalEvent = 'started' | 'done' | 'reverting' | 'undone';
const EVENTS: readonly string[] = [
  'started',
  'done',
  'reverting',
  'undone',
] satisfies JournalEvent[];

/** What the log says of a write without reading its record. */
export interface RecordFacts {
  /** How many pieces its record has. */
  pieces: number;
  cells: number;
  /** Of how many sheets something was written, and the names of the first of them. */
  sheets: number;
  names: string[];
  /** Nothing but contents of cells: no column, no mark, no sheet. */
  onlyCells: boolean;
  /** Ids of the records on which it was written: the newest, and those beside it. Absent: an older version wrote it. */
  after?: readonly string[];
}

export type JournalRow =
  | { what: 'record'; id: string; kind: PlanKind; at: string; facts: RecordFacts }
  | { what: 'pieces'; id: string; first: number; texts: readonly string[] }
  | { what: JournalEvent; id: string };

/** A row as it is read: of pieces only which they are. */
export type ReadRow = { row: number; stamp: string } & (
  | Exclude<JournalRow, { what: 'pieces' }>
  | { what: 'pieces'; id: string; first: number; count: number }
);

/** Columns before the pieces. */
export const HEAD_COLUMNS = 6;
/** The newest row. */
export const TOP_ROW = 1;

/** What tells a row from all others, whoever puts it in and whenever. */
export function newStamp(): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return one.toString(36).padStart(7, '0') + two.toString(36).padStart(7, '0');
}

/** The texts of a row's cells. */
export function printRow(stamp: string, row: JournalRow): string[] {
  switch (row.what) {
    case 'record':
      return [stamp, row.what, row.id, row.kind, row.at, JSON.stringify(row.facts)];
    case 'pieces': {
      const { first, texts } = row;
      return [stamp, row.what, row.id, String(first), String(texts.length), '', ...texts];
    }
    default:
      return [stamp, row.what, row.id, '', '', ''];
  }
}

/** @returns nothing for what the add-in never writes */
export function parseRow(cells: readonly unknown[], row: number): ReadRow[] {
  const [stamp = '', what = '', id = '', fourth = '', fifth = '', sixth = ''] = cells.map(String);
  if (stamp === '' || id === '') return [];
  const place = { row, stamp, id };
  if (what === 'pieces') {
    return [{ ...place, what, first: Number(fourth), count: Number(fifth) }];
  }
  if (what === 'record') {
    const facts = factsOf(sixth);
    return facts === null ? [] : [{ ...place, what, kind: fourth as PlanKind, at: fifth, facts }];
  }
  return EVENTS.includes(what) ? [{ ...place, what: what as JournalEvent }] : [];
}

function factsOf(text: string): RecordFacts | null {
  try {
    const facts = JSON.parse(text) as Partial<RecordFacts> | null;
    const { pieces, cells, sheets, names } = facts ?? {};
    const isWhole = [pieces, cells, sheets].every(Number.isInteger) && Array.isArray(names);
    // An older version did not note whether it wrote only cells: then nothing is built upon that.
    if (!isWhole) return null;
    const { after, ...rest } = facts as RecordFacts;
    const isKnown = Array.isArray(after) && after.every((id) => typeof id === 'string');
    return { ...rest, onlyCells: rest.onlyCells === true, ...(isKnown ? { after } : {}) };
  } catch {
    // Not JSON: a cell that somebody, or another version of the add-in, wrote. The row means nothing here.
    return null;
  }
}
