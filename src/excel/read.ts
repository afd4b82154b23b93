import type { SheetGrid, WorkbookSnapshot } from '../core/grid';
import { isTooLarge } from './errors';
import { isExcelApiSupported, newContext } from './host';
import { mergedAreasOf, queueMergedAreas } from './mergedAreas';
import { readInChunks } from './readInChunks';
import { emptyGrid, gridHead, type SheetHead } from './sheetHead';
import { isBackstage } from './sheetNames';
import { VISIBILITY } from './visibility';

/**
 * Reads all sheets but the add-in's journal: one sync for the list, one for what stands in them.
 * A workbook too large for one answer is read in pieces.
 * @throws what Excel answers
 */
export async function readWorkbook(): Promise<WorkbookSnapshot> {
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
  return { sheets: await readGrids(heads), isStructureProtected: protection.protected };
}

async function readGrids(heads: SheetHead[]): Promise<SheetGrid[]> {
  try {
    return (await readAtOnce(heads)) ?? (await readInChunks(heads));
  } catch (error) {
    if (isTooLarge(error)) return readInChunks(heads);
    throw error;
  }
}

/** @returns null when Excel left out values, which it does without a word beyond five million cells */
async function readAtOnce(heads: SheetHead[]): Promise<SheetGrid[] | null> {
  const context = newContext();
  const canAskForMerges = isExcelApiSupported('1.13');
  const parts = heads.map((head) => {
    const used = context.workbook.worksheets.getItem(head.name).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,values,formulas,numberFormat');
    return { head, used, merged: canAskForMerges ? queueMergedAreas(used) : null };
  });
  await context.sync();
  if (parts.some(({ used }) => !used.isNullObject && !Array.isArray(used.values))) return null;
  return parts.map(({ head, used, merged }) =>
    used.isNullObject
      ? emptyGrid(head)
      : {
          ...gridHead(head),
          row: used.rowIndex,
          column: used.columnIndex,
          values: used.values,
          formulas: used.formulas,
          numberFormats: used.numberFormat,
          merges: merged === null ? [] : mergedAreasOf(merged),
        },
  );
}
