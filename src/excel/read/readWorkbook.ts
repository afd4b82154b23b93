import type { RunOptions } from '../../app/workbookPort';
import type { WorkbookSnapshot } from '../../core/base/grid';
import { failure, success, type Outcome } from '../../core/base/outcome';
import { fillInResults } from './formulaValues';
import { newContext } from '../requests/host';
import { readInChunks } from './readInChunks';
import { readTops } from './readTops';
import { isBackstage } from '../journal/sheetNames';
import { VISIBILITY } from './sheetHead';

const LIST = 'items/name,items/visibility,items/protection/protected,items/tables/items/name';

/**
 * Reads all sheets but the add-in's journal: one sync for the list, one for what stands in them, one for the results
 * of formulas where there are any; more only for what exceeds one answer.
 * @returns "cancelled" where the options said so in between
 * @throws what Excel answers
 */
export async function readWorkbook(options: RunOptions): Promise<Outcome<WorkbookSnapshot>> {
  const context = newContext();
  const protection = context.workbook.protection;
  protection.load('protected');
  const worksheets = context.workbook.worksheets;
  worksheets.load(LIST);
  await context.sync();
  const heads = worksheets.items
    .filter((sheet) => !isBackstage(sheet.name))
    .map((sheet) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
      tables: sheet.tables.items.map(({ name }) => name),
    }));
  const begun = heads.length === 0 ? [] : await readTops(heads);
  if (!(await readInChunks(begun, options))) return failure('cancelled', { sheets: [] });
  const sheets = begun.map(({ grid }) => grid);
  for (const grid of sheets) grid.values = [...grid.formulas];
  if (!(await fillInResults(sheets, options))) return failure('cancelled', { sheets: [] });
  return success({ sheets, isStructureProtected: protection.protected });
}
