import type { IndexKind } from '../table/indexTraits';
import {
  criterionRef,
  type CriterionRef,
  parseSubject,
  PREFIXED,
  printSubject,
  type Subject,
  TABLE_REF,
} from './rowSubject';

/**
 * A row's part on an agency's sheet. "above": shown for context. "kept": in the section of what lost its row. "beside":
 * what stood in columns of somebody's own.
 */
export type Role = 'kept' | 'support' | 'above' | 'beside';

/** Which table the keys of a sheet mean by "par", "par#2" …: see tableNotes. */
export interface TableNote {
  kind: IndexKind;
  /** Its number among those of its kind when the sheet was made, from 1. */
  nth: number;
  targetYear: number | null;
  sheet: string;
}

/** The key in the hidden first column of a row of an own sheet. */
export type RowKey =
  /** A row that somebody put in. */
  | { kind: 'put-in' }
  /** A row of the add-in's that is about nothing in particular: titles, contents of tasks. */
  | { kind: 'own' }
  | { kind: 'heading'; line: string }
  | { kind: 'signature'; line: number }
  /** The row of headings: which columns the sheet has, and the tables that its keys mean. */
  | { kind: 'columns'; layout: string; tables: TableNote[] }
  /** What the add-in printed, as fingerprints: see printedCells. */
  | { kind: 'printed'; cells: string }
  /** A row over which a chart stands, with its model: see chartKeys. */
  | { kind: 'chart'; model: string }
  | { kind: 'section'; title: string }
  | { kind: 'agency'; agency: string }
  | { kind: 'unassigned'; criterion: CriterionRef }
  /** A row of a register, by what it is about. */
  | { kind: 'entry'; of: string }
  | { kind: 'subject'; roles: readonly Role[]; subject: Subject }
  | { kind: 'unknown'; text: string };

const NOTE = new RegExp(`\\[${TABLE_REF}:(\\d*):([^\\]]*)\\]`, 'g');
const COLUMNS = new RegExp(`^columns:([^[]*)((?:${NOTE.source})*)$`);
const ROLES = /^(?:kept|support|above|beside):/;

/** The key as it stands in a cell. parseRowKey gives it back. */
export function printRowKey(key: RowKey): string {
  switch (key.kind) {
    case 'put-in':
      return '';
    case 'own':
      return 'own:';
    case 'heading':
      return `head:${key.line}`;
    case 'signature':
      return `sign:${key.line}`;
    case 'columns':
      return `columns:${key.layout}${key.tables.map(printNote).join('')}`;
    case 'printed':
      return `printed:${key.cells}`;
    case 'chart':
      return `chart:${key.model}`;
    case 'section':
      return `section:${key.title}`;
    case 'agency':
      return `agency:${key.agency}`;
    case 'unassigned':
      return `unassigned:${key.criterion}`;
    case 'entry':
      return `entry:${key.of}`;
    case 'subject':
      return key.roles.map((role) => `${role}:`).join('') + printSubject(key.subject);
    case 'unknown':
      return key.text;
  }
}

/** @returns a key that prints as the same text again; "unknown" for what the add-in never writes */
export function parseRowKey(text: string): RowKey {
  const key = rowKeyIn(text);
  return key !== null && printRowKey(key) === text ? key : { kind: 'unknown', text };
}

/**
 * What a row is about, without its part on the sheet; what stood beside it is told from it. Another text is its own.
 *
 * @example subjectText('kept:support:par:1.1') === 'par:1.1'; subjectText('kept:beside:par:1.1') === 'beside:par:1.1'
 */
export function subjectText(text: string): string {
  const key = parseRowKey(text);
  if (key.kind !== 'subject') return text;
  const isBeside = key.roles.includes('beside');
  return printRowKey({ ...key, roles: isBeside ? ['beside'] : [] });
}

/** Whether rows keep their places: what was printed in them may differ. */
export function isSameRow(key: string, other: string): boolean {
  return key === other || (isPrinted(key) && isPrinted(other));
}

function isPrinted(text: string): boolean {
  return parseRowKey(text).kind === 'printed';
}

function rowKeyIn(text: string): RowKey | null {
  if (text === '') return { kind: 'put-in' };
  if (text === 'own:') return { kind: 'own' };
  const [, prefix = '', rest = ''] = PREFIXED.exec(text) ?? [];
  switch (prefix) {
    case 'head':
      return { kind: 'heading', line: rest };
    case 'sign':
      return { kind: 'signature', line: Number(rest) };
    case 'columns':
      return columnsIn(text);
    case 'printed':
      return { kind: 'printed', cells: rest };
    case 'chart':
      return { kind: 'chart', model: rest };
    case 'section':
      return { kind: 'section', title: rest };
    case 'agency':
      return { kind: 'agency', agency: rest };
    case 'unassigned':
      return { kind: 'unassigned', criterion: rest };
    case 'entry':
      return { kind: 'entry', of: rest };
    default:
      return aboutSubject(text);
  }
}

function aboutSubject(text: string): RowKey | null {
  const roles: Role[] = [];
  let rest = text;
  while (ROLES.test(rest)) {
    const end = rest.indexOf(':');
    roles.push(rest.slice(0, end) as Role);
    rest = rest.slice(end + 1);
  }
  const subject = parseSubject(rest);
  return subject && { kind: 'subject', roles, subject };
}

function columnsIn(text: string): RowKey | null {
  const [, layout, notes = ''] = COLUMNS.exec(text) ?? [];
  return layout === undefined ? null : { kind: 'columns', layout, tables: notesIn(notes) };
}

function notesIn(text: string): TableNote[] {
  return [...text.matchAll(NOTE)].map(([, kind, nth, year, sheet = '']) => ({
    kind: kind as IndexKind,
    nth: Number(nth ?? 1),
    targetYear: year ? Number(year) : null,
    sheet,
  }));
}

/** No sheet of Excel has a colon or a square bracket in its name. */
function printNote({ kind, nth, targetYear, sheet }: TableNote): string {
  return `[${criterionRef(kind, '', nth)}${targetYear ?? ''}:${sheet}]`;
}
