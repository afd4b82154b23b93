import type { Appendix } from '../table/appendix';
import { foldText } from '../base/text';
import { TABLE_REF } from '../ownSheets/rowSubject';
import { criterionRef } from './assignment';
import type { IndexKind } from '../table/indexTraits';

/**
 * Which table the keys of a sheet mean by "par", "par#2" …: tables are counted in the order of the tabs, which changes
 * when sheets are copied or moved, and they are carried on from year to year.
 */
export interface TableNote {
  kind: IndexKind;
  /** Its number among those of its kind when the sheet was made, from 1. */
  nth: number;
  targetYear: number | null;
  sheet: string;
}

interface Table {
  appendix: Pick<Appendix, 'kind' | 'sheet' | 'targetYear'>;
}

/** A year that a sheet was made for, and that which its table is for now. */
export interface Years {
  made: number;
  now: number;
}

/** What a row is about now. */
export interface Followed {
  /** Its key, as tables are counted now. */
  key: string;
  /** Null where they are the same, or one of them is not known. */
  years: Years | null;
}

export type Follow = (key: string) => Followed;

/** Begins the key of a row whose table is not there any more, or cannot be told from others. */
export const LOST = 'lost:';

const NOTE = new RegExp(`\\[${TABLE_REF}:(\\d*):([^\\]]*)\\]`, 'g');
const CRITERION = new RegExp(`^((?:(?:kept|support|above|beside):)*)${TABLE_REF}:(.+)$`, 's');
const OF_THE_YEAR = /^(?:(?:kept|beside):)*(?:task|duty|total):/;

/** The notes as they stand in a cell. No sheet of Excel has a colon or a square bracket in its name. */
export function tableNotes(tables: readonly Table[]): string {
  return numbered(tables)
    .map(({ kind, nth, targetYear, sheet }) => {
      return `[${criterionRef(kind, '', nth)}${targetYear ?? ''}:${sheet}]`;
    })
    .join('');
}

/** @returns none from a cell that was written before there were notes */
export function readTableNotes(text: string): TableNote[] {
  return [...text.matchAll(NOTE)].map(([, kind, nth, year, sheet = '']) => ({
    kind: kind as IndexKind,
    nth: Number(nth ?? 1),
    sheet,
    targetYear: year ? Number(year) : null,
  }));
}

/** Makes the function that says what the rows of a sheet are about now (SPEC G12). */
export function followNotes(notes: readonly TableNote[], tables: readonly Table[]): Follow {
  const now = numbered(tables);
  const found = new Map(notes.map((note) => [criterionRef(note.kind, '', note.nth), note]));
  const followed = new Map([...found].map(([ref, note]) => [ref, tableOf(note, notes, now)]));
  const ofAll = yearsOf(latest(notes), latest(now));
  return (key) => {
    const [, role = '', kind, nth = 1, id = ''] = CRITERION.exec(key) ?? [];
    if (kind === undefined) return { key, years: OF_THE_YEAR.test(key) ? ofAll : null };
    const ref = criterionRef(kind as IndexKind, '', Number(nth));
    const note = found.get(ref);
    if (!note) return { key, years: null };
    const table = followed.get(ref);
    if (!table) return { key: `${LOST}${ref}${id}`, years: null };
    return {
      key: `${role}${criterionRef(table.kind, id, table.nth)}`,
      years: yearsOf(note.targetYear, table.targetYear),
    };
  };
}

/** How what was typed for an earlier year is told from this year's on a sheet. */
export function madeFor({ made }: Years): string {
  return `phiếu năm ${made}`;
}

function numbered(tables: readonly Table[]): TableNote[] {
  const counts = { par: 0, sipas: 0 };
  return tables.map(({ appendix: { kind, sheet, targetYear } }) => {
    counts[kind] += 1;
    return { kind, nth: counts[kind], targetYear, sheet };
  });
}

/** The table of the same kind and place on the sheet of that name; or on the only other one, where it was renamed. */
function tableOf(
  note: TableNote,
  notes: readonly TableNote[],
  tables: readonly TableNote[],
): TableNote | undefined {
  const before = notes.filter(({ kind }) => kind === note.kind);
  const now = tables.filter(({ kind }) => kind === note.kind);
  const place = before.filter((one) => isOnSameSheet(one, note) && one.nth < note.nth).length;
  const there = now.filter((table) => isOnSameSheet(table, note));
  if (there.length > 0) return there[place];
  const gone = sheetsOf(before, now);
  const come = sheetsOf(now, before);
  if (gone.length !== 1 || come.length !== 1) return undefined;
  return now.filter(({ sheet }) => foldText(sheet) === come[0])[place];
}

function isOnSameSheet(one: TableNote, other: TableNote): boolean {
  return foldText(one.sheet) === foldText(other.sheet);
}

/** Sheets of some tables on which none of the others stands. */
function sheetsOf(tables: readonly TableNote[], others: readonly TableNote[]): string[] {
  const only = tables.filter((table) => !others.some((other) => isOnSameSheet(table, other)));
  return [...new Set(only.map(({ sheet }) => foldText(sheet)))];
}

function latest(tables: readonly TableNote[]): number | null {
  const years = tables.flatMap(({ targetYear }) => targetYear ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

function yearsOf(made: number | null, now: number | null): Years | null {
  return made === null || now === null || made === now ? null : { made, now };
}
