import type { Step } from '../batch';
import { OBJECT_BYTES } from '../bytes';
import type { RewrittenSheet } from '../journal/entry';
import type { RestoredSheet } from './sheetsToUndo';

/** A step that gives a rewritten sheet back what its backup holds. */
export function restoreSheetStep({ sheet, nameNow, copyAs }: RestoredSheet): Step {
  return {
    bytes: OBJECT_BYTES * 3,
    queue: (context) => {
      if (nameNow === null) bringBack(context, sheet);
      else restoreInPlace(context, sheet, nameNow, copyAs);
    },
  };
}

/** So that formulas elsewhere that point to the sheet go on pointing to it. */
function restoreInPlace(
  { workbook: { worksheets } }: Excel.RequestContext,
  sheet: RewrittenSheet,
  nameNow: string,
  copyAs: string | null,
): void {
  const target = worksheets.getItem(nameNow);
  if (copyAs !== null) setAside(target, copyAs);
  const all = target.getRange();
  all.unmerge();
  all.clear('All');
  all.copyFrom(worksheets.getItem(sheet.backupSheet).getRange(), 'All');
  target.getRangeByIndexes(0, 0, 1, 1).values = [[sheet.markBefore]];
  if (sheet.printAreaBefore !== null) target.pageLayout.setPrintArea(sheet.printAreaBefore);
  if (nameNow !== sheet.nameBefore) target.name = sheet.nameBefore;
}

/** Keeps a copy for the user: without the mark it is no sheet of the add-in's any more. */
function setAside(sheet: Excel.Worksheet, name: string): void {
  const copy = sheet.copy('After', sheet);
  copy.name = name;
  copy.getRangeByIndexes(0, 0, 1, 1).values = [['']];
}

/** The backup itself takes the place of a deleted sheet. Its name comes last: until then it is a backup. */
function bringBack({ workbook }: Excel.RequestContext, sheet: RewrittenSheet): void {
  const backup = workbook.worksheets.getItem(sheet.backupSheet);
  backup.getRangeByIndexes(0, 0, 1, 1).values = [[sheet.markBefore]];
  backup.visibility = 'Visible';
  backup.name = sheet.nameBefore;
}
