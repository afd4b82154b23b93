import type { Reverted } from '../../../app/workbookPort';
import { askMark, deleteSheet } from '../../journal/backup';
import type { JournalRecord, RewrittenSheet } from '../../journal/record';
import { BACKUP_MARK, isBackupOf, sheetKey } from '../../journal/sheetNames';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import type { Standing, UndoWish } from '../effect';
import type { WorkbookState } from '../workbookState';
import { showSheet } from './restoreSheet';
import { freeName } from './sheetsToUndo';

/** Names of all backups of a write, whole or not. */
export function backupsOf(recordId: string, { sheets }: WorkbookState): string[] {
  return [...sheets.values()].map(({ name }) => name).filter((name) => isBackupOf(recordId, name));
}

/** Where a sheet is copied before an undo gives it back what it held. */
export function undoCopyOf({ backupSheet }: RewrittenSheet): string {
  return `${backupSheet}u`;
}

/** What an undo that was cut off left: copies that it made, and sheets out of sight on which somebody had typed. */
export function afterCutUndo(
  { added, rewritten }: JournalRecord,
  { state, sheets, backups }: Standing,
  { mayDiscard }: UndoWish,
  undone: Reverted,
): BatchRequest[] {
  const requests: BatchRequest[] = [];
  for (const { name, isVisible } of added) {
    const isHidden = state.sheets.get(sheetKey(name))?.isVisible === false;
    if (isVisible && isHidden && undone.kept.includes(name)) requests.push(showSheet(name));
  }
  for (const sheet of rewritten) {
    const copy = undoCopyOf(sheet);
    const key = sheetKey(copy);
    if (!state.sheets.has(key)) continue;
    const isTyped = !mayDiscard && backups.has(key) && sheets.get(key)?.isTypedIn === true;
    if (!isTyped) requests.push(remove(copy));
    else {
      const name = freeName(sheet.nameBefore, { state });
      requests.push(showSheet(copy, name));
      undone.kept = [...undone.kept, name];
    }
  }
  return requests;
}

/** A request that finds out whether a backup is whole. */
export function readBackup(name: string, whole: Set<string>): BatchRequest {
  return requestOf(
    OBJECT_BYTES,
    (context) => askMark(context, name),
    ({ values }) => {
      if (values[0]?.[0] === BACKUP_MARK) whole.add(sheetKey(name));
    },
  );
}

/** A request that deletes a sheet. */
export function remove(name: string): BatchRequest {
  return { bytes: OBJECT_BYTES, queue: (context) => deleteSheet(context, name) };
}
