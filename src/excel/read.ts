import type { RunOptions } from '../app/workbookPort';
import type { SheetGrid, WorkbookSnapshot } from '../core/grid';
import { failure, success, type Outcome } from '../core/outcome';
import { isTooLarge } from './errors';
import { fillInResults } from './formulaValues';
import { isExcelApiSupported, newContext } from './host';
import { mergedAreasOf, queueMergedAreas } from './mergedAreas';
import { readInChunks } from './readInChunks';
import { emptyGrid, gridHead, type SheetHead } from './sheetHead';
import { isBackstage } from './sheetNames';
import { VISIBILITY } from './visibility';

/**
 * Reads all sheets but the add-in's journal: one sync for the list, one for what stands in them, one for the results
 * of formulas where there are any. A workbook too large for one answer is read in pieces.
 * @returns "cancelled" where the options said so in between
 * @throws what Excel answers
 */
export async function readWorkbook(options: RunOptions): Promise<Outcome<WorkbookSnapshot>> {
  const context = newContext();
  const protection = context.workbook.protection;
  protection.load('protected');
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  await context.sync();
  const heads = worksheets.items
    .filter((sheet) => !isBackstage(sheet.name))
    .map((sheet) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    }));
  const sheets = (await readWhole(heads)) ?? (await readInChunks(heads, options));
  if (sheets === null || !(await fillInResults(sheets, options))) return failure('cancelled');
  return success({ sheets, isStructureProtected: protection.protected });
}

/** @returns null when it is too much for one answer */
async function readWhole(heads: SheetHead[]): Promise<SheetGrid[] | null> {
  try {
    return await readAtOnce(heads);
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
}

/** @returns null when Excel left out cells, which it does without a word beyond five million */
async function readAtOnce(heads: SheetHead[]): Promise<SheetGrid[] | null> {
  const context = newContext();
  const canAskForMerges = isExcelApiSupported('1.13');
  const parts = heads.map((head) => {
    const used = context.workbook.worksheets.getItem(head.name).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,formulas,numberFormat');
    return { head, used, merged: canAskForMerges ? queueMergedAreas(used) : null };
  });
  await context.sync();
  if (parts.some(({ used }) => !used.isNullObject && !Array.isArray(used.formulas))) return null;
  return parts.map(({ head, used, merged }) =>
    used.isNullObject
      ? emptyGrid(head)
      : {
          ...gridHead(head),
          row: used.rowIndex,
          column: used.columnIndex,
          values: [...used.formulas],
          formulas: used.formulas,
          numberFormats: used.numberFormat,
          merges: merged === null ? [] : mergedAreasOf(merged),
        },
  );
}
