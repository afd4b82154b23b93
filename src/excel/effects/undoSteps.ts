import type { Reverted } from '../../app/workbookPort';
import { failure, success, type Outcome } from '../../core/base/outcome';
import type { Task } from '../../core/base/task';
import type { BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { deleteSheet } from '../journal/deleteSheet';
import type { JournalRecord } from '../journal/record';
import { checkSheets } from './workbookState';
import { sheetKey } from '../journal/sheetNames';
import { restoreRunStep } from './cells';
import { restoreColumnStep } from './columns';
import { highlightSteps } from './marks';
import { backupsOf, type UndoLook } from './lookForUndo';
import { columnsToRestore } from './columnsToRestore';
import { placesNow } from './places';
import { cellsToRestore } from './restoredCells';
import { restoreSheetStep } from './restoreSheet';
import { sheetsToUndo } from './sheetsToUndo';
import type { UndoWish } from './undoWish';

/** What to do to undo an entry, and what will have been undone. */
export function* undoStepsOf(
  entry: JournalRecord,
  look: UndoLook,
  wish: UndoWish,
): Task<Outcome<{ steps: BatchRequest[]; reverted: Reverted }>> {
  const { state } = look;
  const allowed = checkUndo(entry, look, wish);
  if (!allowed.ok) return allowed;
  const places = yield* placesNow(entry.cells, look.tables, wish);
  const cells = yield* cellsToRestore(look.runs, places, wish);
  const cellSteps: BatchRequest[] = [];
  for (const run of cells.runs) {
    yield;
    cellSteps.push(restoreRunStep(run));
  }
  const isThere = (name: string): boolean => state.sheets.has(sheetKey(name));
  const { removed, restored, kept } = sheetsToUndo(entry, look, wish);
  const steps = [
    ...cellSteps,
    ...columnsToRestore(entry, cells.kept)
      .filter(({ sheet, backupSheet }) => isThere(sheet) && look.backups.has(sheetKey(backupSheet)))
      .map(restoreColumnStep),
    ...entry.highlights.flatMap(({ sheet, before }) => {
      const now = look.highlights.find((each) => each.sheet === sheet);
      return now === undefined ? [] : highlightSteps(sheet, now.ids, before);
    }),
    ...restored.map(restoreSheetStep),
    ...removed.map(({ name }) => deleteStep(name)),
    ...backupsOf(entry.id, state).map(deleteStep),
  ];
  return success({
    steps,
    reverted: {
      kind: entry.kind,
      cells: cells.count,
      sheetsRemoved: removed.map(({ name }) => name),
      sheetsRestored: restored.map(({ sheet }) => sheet.nameBefore),
      kept: [...cells.kept, ...kept],
    },
  });
}

function checkUndo(entry: JournalRecord, look: UndoLook, wish: UndoWish): Outcome<void> {
  const { state } = look;
  if (state.isReadOnly) return failure('read-only');
  const touched = [
    ...entry.cells.map(({ sheet }) => sheet),
    ...entry.highlights.map(({ sheet }) => sheet),
  ];
  const present = touched.filter((name) => state.sheets.has(sheetKey(name)));
  const checked = checkSheets(state, wish.mayDiscard ? present : touched);
  if (!checked.ok) return checked;
  const rewritten = entry.rewritten.flatMap(({ name }) => look.sheets.get(sheetKey(name)) ?? []);
  const rewritable = checkSheets(
    state,
    rewritten.map(({ name }) => name),
  );
  if (!rewritable.ok) return rewritable;
  const changesSheets = entry.added.length + entry.rewritten.length + entry.columns.length > 0;
  if (changesSheets && state.isStructureProtected) return failure('structure-protected');
  return success(undefined);
}

function deleteStep(name: string): BatchRequest {
  return {
    bytes: OBJECT_BYTES,
    queue: (context) => deleteSheet(context, name),
  };
}
