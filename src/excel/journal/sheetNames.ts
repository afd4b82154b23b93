import { sheetMark } from '../../core/ownSheets/sheetModel';

/** The journal of writes and the backups it needs stay inside this folder: no reader sees them. */
export const JOURNAL_SHEET = '_CCHC_nhat_ky';
const BACKUP_PREFIX = '_CCHC_sao_';
const FORMULAS_PART = 'f';

export function backupSheetName(recordId: string, part: string): string {
  return `${BACKUP_PREFIX}${recordId}_${part}`;
}

export function isBackupOf(recordId: string, sheet: string): boolean {
  return sheet.startsWith(`${BACKUP_PREFIX}${recordId}_`);
}

/** Where formulas are kept that a write takes away, as long as it is the newest. */
export function formulaSheetOf(recordId: string): string {
  return backupSheetName(recordId, FORMULAS_PART);
}

export function isFormulaSheet(sheet: string): boolean {
  return sheet.startsWith(BACKUP_PREFIX) && sheet.endsWith(`_${FORMULAS_PART}`);
}

export function isBackstage(sheet: string): boolean {
  return sheet === JOURNAL_SHEET || sheet.startsWith(BACKUP_PREFIX);
}

/** Excel compares sheet names without regard to case. */
export function sheetKey(name: string): string {
  return name.toUpperCase();
}

/** Stands in A1 of a backup sheet, so that nobody takes it for the sheet that it is a copy of. */
export const BACKUP_MARK = sheetMark('journal', 'backup');
