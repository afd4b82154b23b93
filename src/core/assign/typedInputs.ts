import { cellText } from '../base/cellText';
import { contentAt, type CellValue, type SheetGrid, valueAt } from '../base/grid';
import type { InputColumn } from './assignOptions';
import { CODE, KEY, NAME } from '../ownSheets/sheetColumns';
import { OWN_ROW } from '../ownSheets/sheetBuilder';
import {
  columnsOf,
  hasKeysThroughout,
  HEADINGS_KEY,
  headingsAt,
  type SheetHeadings,
  wordsIn,
} from './sheetHeadings';
import { type Follow, madeFor, readTableNotes, type TableNote } from './tableNotes';

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
  /** By key, however the row's role has changed since. */
  rows: ReadonlyMap<string, TypedRow>;
  /** Texts of the heading and the signatures, by key and column. */
  texts: ReadonlyMap<string, ReadonlyMap<number, CellValue>>;
  /** Which tables its keys mean. */
  notes: readonly TableNote[];
  /** Columns in which something is typed. */
  used: ReadonlySet<InputColumn>;
}

export const NOTHING_TYPED: TypedSheet = {
  rows: new Map(),
  texts: new Map(),
  notes: [],
  used: new Set(),
};

/** A parent's self-assessment adds its parts up: a formula of the add-in, typed by nobody. */
export const PARENT_SCORE = '=IF(COUNT(';

/** The key of what a row is about, without the role that it has on the sheet. */
export function subjectKey(key: string): string {
  return key.replace(/^(?:(?:kept|support|above):)+/, '');
}

/**
 * Reads what was typed into an agency's sheet (SPEC G9): inputs by their headings and row keys, never by position; rows
 * that somebody put in; and what stands in columns that somebody put in, as a note.
 */
export function readTyped(grid: SheetGrid): TypedSheet {
  const typed = new TypedRows();
  const texts = new Map<string, ReadonlyMap<number, CellValue>>();
  let headings: SheetHeadings | null = null;
  let notes: TableNote[] = [];
  const canTellOwn = hasKeysThroughout(grid);
  for (let row = 1; row < grid.row + grid.values.length; row += 1) {
    const key = String(valueAt(grid, row, KEY));
    if (/^(?:head|sign):/.test(key)) {
      texts.set(key, textsIn(grid, row));
      continue;
    }
    if (key.startsWith(HEADINGS_KEY)) {
      headings = headingsAt(grid, row);
      notes = readTableNotes(key);
      continue;
    }
    if (headings === null) {
      const words = canTellOwn && key === '' ? wordsIn(grid, row, columnsOf(grid)).join('; ') : '';
      if (words !== '') typed.add('', { code: '', name: words, cells: new Map() });
      continue;
    }
    const { inputs, labels, figures, others } = headings;
    const cells = typedIn(grid, row, key, inputs);
    const [codeColumn = CODE, nameColumn = NAME] = labels;
    const isPutIn = (canTellOwn && key === '') || key.startsWith('kept:added:');
    const code = cellText(grid, row, codeColumn);
    // Such a row may say something in any column.
    const name = wordsIn(grid, row, isPutIn ? [nameColumn, ...figures] : [nameColumn]).join('; ');
    const words = isPutIn && code + name !== '';
    if (cells.size > 0 || words) typed.add(subjectKey(key), { code, name, cells });
    const beside = wordsIn(grid, row, others).join('; ');
    if (beside !== '') {
      const note = new Map([['note', { value: beside, numberFormat: '@' }] as const]);
      typed.add(`beside:${subjectKey(key)}`, { code, name, cells: note });
    }
  }
  return { rows: typed.rows, texts, notes, used: typed.used };
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
    const own = years === null ? now : `added:${years.made}:${row.key}`;
    const key = unused(isOtherNow ? `added:${row.key}` : own, rows);
    const name = years === null ? row.name : `${row.name} (${madeFor(years)})`;
    rows.set(key, { ...row, key, name });
  }
  return { ...typed, rows };
}

class TypedRows {
  readonly rows = new Map<string, TypedRow>();
  readonly used = new Set<InputColumn>();
  private added = 0;

  /** @param subject '' or OWN_ROW for a row that is about nothing of the add-in's */
  add(subject: string, row: Omit<TypedRow, 'key'>): void {
    for (const input of row.cells.keys()) this.used.add(input);
    const isNew = subject === '' || subject === OWN_ROW;
    const key = unused(isNew ? `added:${(this.added += 1)}` : subject, this.rows);
    this.rows.set(key, { key, ...row });
  }
}

/** Two rows may have come to have one key, by copying. */
function unused(key: string, rows: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let nth = 2; rows.has(free); nth += 1) free = `${key} (${nth})`;
  return free;
}

function textsIn(grid: SheetGrid, row: number): Map<number, CellValue> {
  const texts = new Map<number, CellValue>();
  const last = grid.column + (grid.values[0]?.length ?? 0);
  for (let column = 1; column < last; column += 1) {
    const value = valueAt(grid, row, column);
    if (value !== '') texts.set(column, value);
  }
  return texts;
}

function typedIn(
  grid: SheetGrid,
  row: number,
  key: string,
  columns: ReadonlyMap<InputColumn, number>,
): Map<InputColumn, TypedCell> {
  const cells = new Map<InputColumn, TypedCell>();
  for (const [input, column] of columns) {
    const value = valueAt(grid, row, column);
    const content = String(contentAt(grid, row, column));
    const isOurs = content.startsWith(key.startsWith('total:') ? '=' : PARENT_SCORE);
    if (value === '' || isOurs) continue;
    const format = grid.numberFormats[row - grid.row]?.[column - grid.column] ?? 'General';
    cells.set(input, { value, numberFormat: format });
  }
  return cells;
}
