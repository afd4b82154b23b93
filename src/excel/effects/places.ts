import type { CellValue } from '../../core/base/grid';
import { isSliceEnd, type Task } from '../../core/base/task';
import { isSameContent, plainContent } from '../../core/base/cellContent';
import type { JournalRecord, TablePrints } from '../journal/record';
import { labelPatches, type LabelPatches } from '../journal/identityPatches';
import { labelPrint, LABEL_PRINT } from '../journal/fingerprints';
import type { LookedTable } from './lookAtTables';
import type { UndoWish } from './undoWish';

/** Whether what was written still stands where it was written. */
export interface Places {
  /** Some row or column is another than it was: formulas as they were may point to others. */
  hasMoved: boolean;
  isInPlace(sheet: string, row: number, column: number): boolean;
}

interface TableNow {
  prints: TablePrints;
  rows: number;
  /** Rows and columns that are, or may be, others than they were. */
  rowsOut: Set<number>;
  columnsOut: Set<number>;
}

/** Compares what rows and columns are called now with what they were called when they were written. */
export function* placesNow(
  cells: JournalRecord['cells'],
  looked: readonly LookedTable[],
  wish: UndoWish,
): Task<Places> {
  const tables: TableNow[] = [];
  const patchesOf = labelPatches(cells);
  for (const table of looked) {
    yield;
    tables.push(yield* tableNow(patchesOf(table.prints), table, wish));
  }
  const isOut = ({ rowsOut, columnsOut }: TableNow): boolean => rowsOut.size + columnsOut.size > 0;
  return {
    hasMoved: tables.some(isOut),
    isInPlace: (sheet, row, column) =>
      tables
        .filter(({ prints }) => prints.sheet === sheet)
        .every((table) => {
          const { prints, rows, rowsOut, columnsOut } = table;
          // Beside a table nothing tells how far its rows have moved what stands there.
          if (row < prints.row || row >= prints.row + rows) return !isOut(table);
          return !rowsOut.has(row) && !columnsOut.has(column);
        }),
  };
}

function* tableNow(
  patchAt: LabelPatches,
  { prints, rows, headings }: LookedTable,
  { mayDiscard }: UndoWish,
): Task<TableNow> {
  // A label that the write itself changed may be as before, where the write or an undo of it was cut off.
  const asWritten = (row: number, column: number, now: CellValue): CellValue => {
    const patch = patchAt(row, column);
    if (patch === undefined) return now;
    const isOurs = mayDiscard || isSameContent(plainContent(patch.before), now);
    return isOurs ? plainContent(patch.after) : now;
  };
  const rowsOut = new Set<number>();
  const rowsOf = new Map<string, number[]>();
  for (const [nth, names] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    const row = prints.row + nth;
    const print = prints.rows.slice(nth * LABEL_PRINT, (nth + 1) * LABEL_PRINT);
    const called = names.map((name, at) => asWritten(row, prints.columns[at] ?? 0, name));
    if (labelPrint(called) !== print) rowsOut.add(row);
    const same = rowsOf.get(print);
    if (same) same.push(row);
    else rowsOf.set(print, [row]);
  }
  // Of rows called the same, one may have come to stand where another stood.
  const twins = rowsOut.size === 0 ? [] : [...rowsOf.values()].filter(({ length }) => length > 1);
  for (const row of twins.flat()) rowsOut.add(row);
  const columnsOut = headings.flatMap((contents, nth) => {
    const heading = prints.headings[nth];
    if (heading === undefined) return [];
    const { column, print } = heading;
    const called = contents.map((each, at) => asWritten(prints.row + at, column, each));
    return labelPrint(called) === print ? [] : [column];
  });
  return { prints, rows: rows.length, rowsOut, columnsOut: new Set(columnsOut) };
}
