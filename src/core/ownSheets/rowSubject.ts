import { INDEX_TRAITS, type IndexKind } from '../table/indexTraits';

/** A criterion anywhere in the workbook: "par:1.1", "sipas:II/1". With several tables of one kind the later ones are numbered: "par#2:1.1". */
export type CriterionRef = string;

/** A table among those of its kind, as they were counted when the sheet was made: from 1. */
export interface TableRef {
  index: IndexKind;
  nth: number;
}

/** What a row is about, whatever its part on the sheet. */
export type Subject =
  | { kind: 'criterion'; table: TableRef; id: string }
  /** An area of work, by its code or its words. */
  | { kind: 'task'; task: string }
  | { kind: 'duty'; code: string; words: string }
  | { kind: 'total'; of: 'lead' | 'shared'; isRoom: boolean }
  /** Something that people put in: a number, its words, or what its row was about before. */
  | { kind: 'added'; by: string }
  /** A criterion whose table is not there any more, or cannot be told from others. */
  | { kind: 'lost'; criterion: string };

const INDEX = Object.keys(INDEX_TRAITS).join('|');
/** As a pattern, with groups for the index and the number. */
export const TABLE_REF = `(${INDEX})(?:#(\\d+))?`;
const CRITERION = new RegExp(`^${TABLE_REF}:(.+)$`, 's');
/** What the first colon parts. */
export const PREFIXED = /^([a-z]+):(.*)$/s;

/** @example criterionRef('par', '1.1', 2) === 'par#2:1.1' */
export function criterionRef(kind: IndexKind, id: string, nth = 1): CriterionRef {
  return `${tableRef({ index: kind, nth })}:${id}`;
}

/** @returns null for a text that names no criterion */
export function readCriterionRef(ref: string): { table: TableRef; id: string } | null {
  const [, index, nth, id] = CRITERION.exec(ref) ?? [];
  if (index === undefined || id === undefined) return null;
  const table = { index: index as IndexKind, nth: Number(nth ?? 1) };
  return criterionRef(table.index, id, table.nth) === ref ? { table, id } : null;
}

/** The text by which a subject is known on every sheet, and in what is collected. */
export function printSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'criterion':
      return criterionRef(subject.table.index, subject.id, subject.table.nth);
    case 'task':
      return `task:${subject.task}`;
    case 'duty':
      return `duty:${subject.code}:${subject.words}`;
    case 'total':
      return `total:${subject.of}${subject.isRoom ? ':room' : ''}`;
    case 'added':
      return `added:${subject.by}`;
    case 'lost':
      return `lost:${subject.criterion}`;
  }
}

/** @returns null for a text that is about nothing that the add-in knows */
export function parseSubject(text: string): Subject | null {
  const criterion = readCriterionRef(text);
  if (criterion) return { kind: 'criterion', ...criterion };
  const [, prefix = '', rest = ''] = PREFIXED.exec(text) ?? [];
  switch (prefix) {
    case 'task':
      return { kind: 'task', task: rest };
    case 'duty': {
      const end = rest.lastIndexOf(':');
      return end < 0
        ? null
        : { kind: 'duty', code: rest.slice(0, end), words: rest.slice(end + 1) };
    }
    case 'total': {
      const of = rest.startsWith('lead') ? 'lead' : 'shared';
      const subject = { kind: 'total', of, isRoom: rest.endsWith(':room') } as const;
      return printSubject(subject) === text ? subject : null;
    }
    case 'added':
      return { kind: 'added', by: rest };
    case 'lost':
      return { kind: 'lost', criterion: rest };
    default:
      return null;
  }
}

/** What one agency reported of one subject: a row of the sheet of results. */
export interface ReportKey {
  /** A subject's text, see printSubject. */
  subject: string;
  /** As agencyKey gives it. */
  agency: string;
}

/** The key of a report's row. parseReportKey gives it back. */
export function printReportKey({ subject, agency }: ReportKey): string {
  return `${subject}|${agency.replaceAll('|', ' ')}`;
}

/** @returns null for a text that is no report's key */
export function parseReportKey(text: string): ReportKey | null {
  const end = text.lastIndexOf('|');
  return end < 0 ? null : { subject: text.slice(0, end), agency: text.slice(end + 1) };
}

/** @example tableRef({ index: 'par', nth: 2 }) === 'par#2' */
export function tableRef({ index, nth }: TableRef): string {
  return nth > 1 ? `${index}#${nth}` : index;
}
