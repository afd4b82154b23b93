import type { CellValue } from '../base/grid';
import { type Block, type BlockTexts, NO_TEXTS } from '../ownSheets/fixedTexts';
import { parseRowKey, type RowKey, subjectText, type TableNote } from '../ownSheets/rowKey';
import { printSubject } from '../ownSheets/rowSubject';
import type { InputColumn } from '../ownSheets/formColumns';
import type { MovedText } from '../plan/plan';
import type { FilledRow, FilledSheet } from './readAgencySheet';
import { type Follow, madeFor } from './tableNotes';

export interface TypedCell {
  value: CellValue;
  numberFormat: string;
}

/** What somebody typed into one row of an agency's sheet. */
export interface TypedRow {
  key: string;
  code: string;
  name: string;
  cells: ReadonlyMap<InputColumn, TypedCell>;
}

/** Everything typed into a sheet that the add-in is to make again. */
export interface TypedSheet {
  /** By what they are about, however the row's role has changed since. */
  rows: ReadonlyMap<string, TypedRow>;
  /** Texts of the heading and the signatures. */
  blocks: BlockTexts;
  /** Which tables its keys mean. */
  tables: readonly TableNote[];
  /** Columns in which something is typed. */
  used: ReadonlySet<InputColumn>;
  /** What was typed over the add-in's own words and figures: it moves to the last section. */
  moved: MovedText[];
}

export const NOTHING_TYPED: TypedSheet = {
  rows: new Map(),
  blocks: NO_TEXTS,
  tables: [],
  used: new Set(),
  moved: [],
};

/** What was typed into a sheet, by what it is about (SPEC G9). */
export function typedSheet({ rows, loose, blocks, tables }: FilledSheet): TypedSheet {
  const typed = new TypedRows();
  const moved: MovedText[] = [];
  for (const { text } of loose) {
    typed.add('', { code: '', name: text, cells: new Map() });
    moved.push({ about: '', text });
  }
  for (const row of rows) {
    const { key, code, name, cells, users, over, isPutIn } = row;
    const isAbout = parseRowKey(key).kind === 'subject';
    const subject = isAbout ? subjectText(key) : '';
    if (cells.size > 0 || (isPutIn && code + name !== '')) {
      typed.add(subject, { code, name, cells });
    }
    const remark = [...users, ...over].join('; ');
    if (remark !== '') typed.add(isAbout ? `beside:${subject}` : '', noteOf(row, remark));
    for (const text of over) moved.push({ about: row.label, text });
  }
  return { rows: typed.rows, blocks, tables, used: typed.used, moved };
}

function noteOf({ code, name }: FilledRow, text: string): Omit<TypedRow, 'key'> {
  const cell = { value: text, numberFormat: '@' };
  return { code, name, cells: new Map([['note', cell] as const]) };
}

/**
 * Rows by what they are about now (SPEC G12). What was typed for other words than the key stands for now, or for another
 * year, is kept by itself: it must not pass for the new words', or for this year's.
 *
 * @param isOther whether a label is about something else than its key
 */
export function apart(
  typed: TypedSheet,
  follow: Follow,
  isOther: (key: string, label: string) => boolean,
): TypedSheet {
  const rows = new Map<string, TypedRow>();
  for (const row of typed.rows.values()) {
    const { key: now, years } = follow(row.key);
    const isOtherNow = years === null && isOther(now, `${row.code} ${row.name}`);
    const own = years === null ? now : added(`${years.made}:${row.key}`);
    const key = unused(isOtherNow ? added(row.key) : own, rows);
    const name = years === null ? row.name : `${row.name} (${madeFor(years)})`;
    rows.set(key, { ...row, key, name });
  }
  return { ...typed, rows };
}

/**
 * With a row for what was typed into blocks of the heading and the signatures that the sheet has no more: an annex has
 * neither, and who makes a table up has no place where few columns are filled in.
 *
 * @param hasHome whether a block has its place on the sheet
 */
export function withHomeless(
  typed: TypedSheet,
  hasHome: (line: RowKey, block: Block) => boolean,
): TypedSheet {
  const rows = new Map(typed.rows);
  for (const [line, texts] of typed.blocks) {
    const lineKey = parseRowKey(line);
    for (const [block, text] of texts) {
      if (text === '' || hasHome(lineKey, block)) continue;
      const key = unused(added(`${line}:${block}`), rows);
      rows.set(key, { key, code: '', name: String(text), cells: new Map() });
    }
  }
  return { ...typed, rows };
}

class TypedRows {
  readonly rows = new Map<string, TypedRow>();
  readonly used = new Set<InputColumn>();
  private count = 0;

  /** @param subject '' for what is about nothing of the add-in's */
  add(subject: string, row: Omit<TypedRow, 'key'>): void {
    for (const input of row.cells.keys()) this.used.add(input);
    const key = unused(subject === '' ? added(String((this.count += 1))) : subject, this.rows);
    this.rows.set(key, { key, ...row });
  }
}

function added(by: string): string {
  return printSubject({ kind: 'added', by });
}

/** Two rows may have come to have one key, by copying. */
function unused(key: string, rows: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let nth = 2; rows.has(free); nth += 1) free = `${key} (${nth})`;
  return free;
}
