import { BACKUP_MARK } from './sheetNames';

/** Adds the very hidden sheet of a backup, under its own name from the first moment on. */
export function addBackup(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = 'VeryHidden';
  return sheet;
}

/** The mark comes when all is kept: nothing is restored from a backup that does not bear it. */
export function markBackup(sheet: Excel.Worksheet): void {
  sheet.getRangeByIndexes(0, 0, 1, 1).values = [[BACKUP_MARK]];
}
