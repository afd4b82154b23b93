import type { BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import type { RestoredSheet } from './sheetsToUndo';

/**
 * A request that gives a rewritten sheet back what its backup holds: in place, so that formulas elsewhere that
 * point to the sheet go on pointing to it.
 */
export function restoreSheet({ sheet, nameNow, copyAs }: RestoredSheet): BatchRequest {
  return {
    bytes: OBJECT_BYTES * 3,
    queue: ({ workbook: { worksheets } }) => {
      const target =
        nameNow === null ? worksheets.add(sheet.nameBefore) : worksheets.getItem(nameNow);
      if (copyAs !== null) keepCopy(target, copyAs);
      const all = target.getRange();
      all.unmerge();
      all.clear('All');
      all.copyFrom(worksheets.getItem(sheet.backupSheet).getRange(), 'All');
      target.getRangeByIndexes(0, 0, 1, 1).values = [[sheet.markBefore]];
      if (sheet.printAreaBefore !== null) target.pageLayout.setPrintArea(sheet.printAreaBefore);
      if (nameNow !== null && nameNow !== sheet.nameBefore) target.name = sheet.nameBefore;
    },
  };
}

/** Keeps a copy for the user: without the mark it is no sheet of the add-in's any more. */
function keepCopy(sheet: Excel.Worksheet, name: string): void {
  const copy = sheet.copy('After', sheet);
  copy.name = name;
  copy.getRangeByIndexes(0, 0, 1, 1).values = [['']];
}
