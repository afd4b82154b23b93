import type { CellValue } from '../../../core/base/grid';
import { isSameContent, plainContent } from '../../../core/base/cellContent';
import { isSliceEnd, type Task } from '../../../core/base/task';
import { FINGERPRINT_LENGTH, shortFingerprint } from '../../journal/fingerprints';
import type { JournalRecord, TableFingerprints } from '../../journal/record';
import { sheetKey } from '../../journal/sheetNames';
import type { UndoWish } from '../effect';
import { identityPatches, type IdentityPatches } from './identityPatches';
import type { ReadTable } from './readIdentities';

/** Whether what was written still stands where it was written. */
export interface RowPlaces {
  /** Some row or column is another than it was: formulas as they were may point to others. */
  hasMoved: boolean;
  isInPlace(sheet: string, row: number, column: number): boolean;
  /** Whether what is called as a row was now stands in another: false only where both are known to be other ones. */
  isSameRow(sheet: string, before: number, now: number): boolean;
}

interface TableNow {
  written: TableFingerprints;
  rows: number;
  /** Fingerprints of its rows. */
  called: string[];
  /** Rows and columns that are, or may be, others than they were. */
  rowsOut: Set<number>;
  columnsOut: Set<number>;
}

/** Compares what rows and columns are called now with what they were called when they were written. */
export function* rowPlaces(
  cells: JournalRecord['cells'],
  read: readonly ReadTable[],
  wish: UndoWish,
): Task<RowPlaces> {
  const tables: TableNow[] = [];
  const patchesOf = identityPatches(cells);
  for (const table of read) {
    yield;
    tables.push(yield* tableNow(patchesOf(table.written), table, wish));
  }
  const isOut = ({ rowsOut, columnsOut }: TableNow): boolean => rowsOut.size + columnsOut.size > 0;
  return {
    hasMoved: tables.some(isOut),
    isInPlace: (sheet, row, column) =>
      tables
        .filter(({ written }) => written.sheet === sheet)
        .every((table) => {
          const { written, rows, rowsOut, columnsOut } = table;
          // Beside a table nothing tells how far its rows have moved what stands there.
          if (row < written.row || row >= written.row + rows) return !isOut(table);
          return !rowsOut.has(row) && !columnsOut.has(column);
        }),
    isSameRow: (sheet, before, now) =>
      tables
        .filter(({ written }) => sheetKey(written.sheet) === sheetKey(sheet))
        .every(({ written, called }) => {
          const was = fingerprintAt(written, before - written.row);
          const is = called[now - written.row];
          return was === '' || is === undefined || was === is;
        }),
  };
}

function* tableNow(
  patchAt: IdentityPatches,
  { written, rows, headings }: ReadTable,
  { mayDiscard }: UndoWish,
): Task<TableNow> {
  // A name that the write itself changed may be as before, where the write or an undo of it was cut off.
  const asWritten = (row: number, column: number, now: CellValue): CellValue => {
    const patch = patchAt(row, column);
    if (patch === undefined) return now;
    const isOurs = mayDiscard || isSameContent(plainContent(patch.before), now);
    return isOurs ? plainContent(patch.after) : now;
  };
  const rowsOut = new Set<number>();
  const fingerprints: string[] = [];
  const rowsOf = new Map<string, number[]>();
  for (const [nth, names] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    const row = written.row + nth;
    const fingerprint = fingerprintAt(written, nth);
    const called = names.map((name, at) => asWritten(row, written.columns[at] ?? 0, name));
    const now = shortFingerprint(called);
    fingerprints.push(now);
    if (now !== fingerprint) rowsOut.add(row);
    const same = rowsOf.get(fingerprint);
    if (same) same.push(row);
    else rowsOf.set(fingerprint, [row]);
  }
  // Of rows called the same, one may have come to stand where another stood.
  const twins = rowsOut.size === 0 ? [] : [...rowsOf.values()].filter(({ length }) => length > 1);
  for (const row of twins.flat()) rowsOut.add(row);
  const columnsOut = headings.flatMap((contents, nth) => {
    const heading = written.headings[nth];
    if (heading === undefined) return [];
    const { column, fingerprint } = heading;
    const called = contents.map((each, at) => asWritten(written.row + at, column, each));
    return shortFingerprint(called) === fingerprint ? [] : [column];
  });
  const out = { rowsOut, columnsOut: new Set(columnsOut) };
  return { written, rows: rows.length, called: fingerprints, ...out };
}

/** @returns '' beyond the table */
function fingerprintAt({ rows }: TableFingerprints, nth: number): string {
  return nth < 0 ? '' : rows.slice(nth * FINGERPRINT_LENGTH, (nth + 1) * FINGERPRINT_LENGTH);
}
