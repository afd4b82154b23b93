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

/** Asks for what stands where a backup bears its mark. */
export function askMark(context: Excel.RequestContext, name: string): Excel.Range {
  const first = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, 1, 1);
  first.load('values');
  return first;
}

/** Deletes a sheet of the add-in's own. Excel refuses that while the sheet is very hidden. */
export function deleteSheet(context: Excel.RequestContext, name: string): void {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.visibility = 'Hidden';
  sheet.delete();
}
