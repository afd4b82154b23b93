import type { AddedSheet, JournalRecord, RewrittenSheet } from '../../journal/record';
import { BACKUP_MARK, sheetKey } from '../../journal/sheetNames';
import type { Standing, UndoWish } from '../effect';
import type { SheetNow } from './sheetNow';

/** What becomes of the sheets that a write added and rewrote. */
export interface SheetsToUndo {
  removed: AddedSheet[];
  restored: RestoredSheet[];
  /** Added by the write and left alone, because the workbook would have no other visible sheet; null where it has. */
  lastVisible: string | null;
  /** Left alone because somebody typed there, or put another sheet in the place. */
  kept: string[];
}

export interface RestoredSheet {
  sheet: RewrittenSheet;
  /** null where somebody has deleted it since. */
  nameNow: string | null;
  /** The name of a copy that keeps what somebody typed on the half-written sheet; null where nobody did. */
  copyAs: string | null;
}

export function sheetsToUndo(
  record: JournalRecord,
  standing: Standing,
  wish: UndoWish,
): SheetsToUndo {
  const sheets: SheetsToUndo = { removed: [], restored: [], lastVisible: null, kept: [] };
  for (const sheet of record.added) {
    const now = standing.sheets.get(sheetKey(sheet.name));
    if (now === undefined) continue;
    const isForeign = !now.isBlank && now.mark !== sheet.mark;
    if (isForeign || isTypedOn(now, wish)) sheets.kept.push(sheet.name);
    else sheets.removed.push(sheet);
  }
  leaveOneVisible(sheets, standing);
  for (const sheet of record.rewritten) {
    // Without a whole backup a sheet was either never touched or is restored already.
    if (!standing.backups.has(sheetKey(sheet.backupSheet))) continue;
    const now = standing.sheets.get(sheetKey(sheet.name));
    if (now === undefined) {
      sheets.restored.push({ sheet, nameNow: null, copyAs: null });
      continue;
    }
    const isTyped = isTypedOn(now, wish);
    if (isReplaced(sheet, now, wish) || (isTyped && !wish.isUnfinished)) {
      sheets.kept.push(now.name);
      continue;
    }
    const copyAs = isTyped ? freeName(now.name, standing) : null;
    if (copyAs !== null) sheets.kept.push(copyAs);
    sheets.restored.push({ sheet, nameNow: now.name, copyAs });
  }
  return sheets;
}

/** Excel takes no sheet away that is the last to be seen: an undo must not get stuck half-way on it. */
function leaveOneVisible(sheets: SheetsToUndo, { state }: Standing): void {
  const removed = new Set(sheets.removed.map(({ name }) => sheetKey(name)));
  const visible = [...state.sheets.values()].filter(({ isVisible }) => isVisible);
  if (visible.some(({ name }) => !removed.has(sheetKey(name)))) return;
  const [first] = visible;
  if (first === undefined) return;
  sheets.lastVisible = first.name;
  sheets.removed = sheets.removed.filter(({ name }) => sheetKey(name) !== sheetKey(first.name));
}

function isTypedOn(now: SheetNow, { mayDiscard }: UndoWish): boolean {
  return now.isTypedIn && !mayDiscard;
}

/** Another sheet stands under the name. Half-way the sheet itself may bear any mark of those it passes through. */
function isReplaced(sheet: RewrittenSheet, now: SheetNow, { isUnfinished }: UndoWish): boolean {
  const passing = isUnfinished ? [sheet.markBefore, BACKUP_MARK, ''] : [];
  return !now.isBlank && ![sheet.mark, ...passing].includes(String(now.mark));
}

/** As Excel itself names copies. */
export function freeName(name: string, { state }: Pick<Standing, 'state'>): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!state.sheets.has(sheetKey(free))) return free;
  }
}

const LONGEST_NAME = 31;
