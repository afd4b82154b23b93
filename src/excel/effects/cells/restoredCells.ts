import { isFormula, isSameContent } from '../../../core/base/cellContent';
import { cellAddress } from '../../../core/base/grid';
import type { Task } from '../../../core/base/task';
import type { CellPatch } from '../../journal/record';
import { cellsOfRun, groupIntoRuns, type ColumnRun, type Placed } from '../../requests/runs';
import type { UndoWish } from '../effect';
import type { CurrentCell, ReadRun, RestoredCell } from './cellRequests';
import type { RowPlaces } from './rowPlaces';

export interface CellsToRestore {
  runs: ColumnRun<RestoredCell>[];
  count: number;
  /** "Sheet!A1" of cells that somebody changed or moved since. */
  kept: string[];
}

/**
 * Which cells get back what they held: those that stand where they stood. A sheet of which nothing tells that, and
 * most of whose cells are neither as written nor as before, was moved about: none of it is written at the old addresses.
 */
export function* cellsToRestore(
  found: readonly ReadRun<CellPatch>[],
  places: RowPlaces,
  wish: UndoWish,
): Task<CellsToRestore> {
  const bySheet = new Map<string, CellsOfSheet>();
  for (const { run, cells } of found) {
    yield;
    const sheet = bySheet.get(run.sheet) ?? { restore: [], changed: [], moved: [], untouched: 0 };
    bySheet.set(run.sheet, sheet);
    for (const cell of cellsOfRun(run)) {
      const now = cells?.[cell.row - run.row];
      if (now !== undefined) sortCell(cell, now, sheet, places, wish);
    }
  }
  let restore: Placed<RestoredCell>[] = [];
  let kept: string[] = [];
  for (const sheet of bySheet.values()) {
    kept = kept.concat(sheet.moved.map(nameOf));
    const isMoved = sheet.changed.length > sheet.restore.length + sheet.untouched;
    if (wish.mayDiscard) restore = restore.concat(sheet.restore, sheet.changed);
    else if (isMoved) kept = kept.concat(sheet.restore.concat(sheet.changed).map(nameOf));
    else {
      restore = restore.concat(sheet.restore);
      kept = kept.concat(sheet.changed.map(nameOf));
    }
  }
  return { runs: yield* groupIntoRuns(restore), count: restore.length, kept };
}

interface CellsOfSheet {
  restore: Placed<RestoredCell>[];
  changed: Placed<RestoredCell>[];
  /** Of other rows or columns now, or pointing to others. */
  moved: Placed<CellPatch>[];
  /** As before already: never written, or restored by an undo that was cut off. */
  untouched: number;
}

function sortCell(
  cell: Placed<CellPatch>,
  now: CurrentCell,
  sheet: CellsOfSheet,
  places: RowPlaces,
  { isUndoCut }: UndoWish,
): void {
  const { before, after, formatBefore, formatAfter } = cell.item;
  const isLost = places.hasMoved && isFormula(before) && !isSameContent(now.content, before);
  if (isLost || !places.isInPlace(cell.sheet, cell.row, cell.column)) {
    sheet.moved.push(cell);
    return;
  }
  const isFormatOurs = formatAfter !== null || isUndoCut;
  const format = isFormatOurs ? formatBefore : now.format;
  const restored = { ...cell, item: { content: before, format } };
  if (isSameContent(now.content, before)) {
    if (now.format === format) sheet.untouched += 1;
    else sheet.restore.push(restored);
  } else if (isSameContent(now.content, after)) sheet.restore.push(restored);
  else sheet.changed.push(restored);
}

/** "Sheet!A1". */
export function nameOf({ sheet, row, column }: Omit<Placed<unknown>, 'item'>): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
