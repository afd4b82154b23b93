import type { Appendix } from '../table/appendix';
import { foldText } from '../base/text';
import { parseRowKey, printRowKey, type TableNote } from '../ownSheets/rowKey';
import { criterionRef, printSubject } from '../ownSheets/rowSubject';
import type { IndexKind } from '../table/indexTraits';

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

/**
 * Which table the keys of a sheet mean by "par", "par#2" …: tables are counted in the order of the tabs, which changes
 * when sheets are copied or moved, and they are carried on from year to year.
 */
export function tableNotes(tables: readonly Table[]): TableNote[] {
  const counts = new Map<IndexKind, number>();
  return tables.map(({ appendix: { kind, sheet, targetYear } }) => {
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    return { kind, nth, targetYear, sheet };
  });
}

/** Makes the function that says what the rows of a sheet are about now (SPEC G12). */
export function followNotes(notes: readonly TableNote[], tables: readonly Table[]): Follow {
  const now = tableNotes(tables);
  const found = new Map(notes.map((note) => [criterionRef(note.kind, '', note.nth), note]));
  const followed = new Map([...found].map(([ref, note]) => [ref, tableOf(note, notes, now)]));
  const ofAll = yearsOf(latest(notes), latest(now));
  return (text) => {
    const key = parseRowKey(text);
    if (key.kind !== 'subject') return { key: text, years: null };
    const { roles, subject } = key;
    if (subject.kind === 'task' || subject.kind === 'duty' || subject.kind === 'total')
      return { key: text, years: ofAll };
    if (subject.kind !== 'criterion') return { key: text, years: null };
    const { table: before, id } = subject;
    const ref = criterionRef(before.index, '', before.nth);
    const note = found.get(ref);
    if (!note) return { key: text, years: null };
    const table = followed.get(ref);
    if (!table) {
      const criterion = criterionRef(before.index, id, before.nth);
      return { key: printSubject({ kind: 'lost', criterion }), years: null };
    }
    const now = { kind: 'criterion', table: { index: table.kind, nth: table.nth }, id } as const;
    return {
      key: printRowKey({ kind: 'subject', roles, subject: now }),
      years: yearsOf(note.targetYear, table.targetYear),
    };
  };
}

/** How what was typed for an earlier year is told from this year's on a sheet. */
export function madeFor({ made }: Years): string {
  return `phiếu năm ${made}`;
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
