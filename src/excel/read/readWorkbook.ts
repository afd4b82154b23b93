import { answered } from '../requests/answered';
import type { ReadOptions } from '../../app/workbookPort';
import type { WorkbookSnapshot } from '../../core/base/grid';
import { failure, success, type Outcome } from '../../core/base/outcome';
import { fillInResults } from './formulaValues';
import { newContext } from '../requests/host';
import { readInChunks } from './readInChunks';
import { readTops } from './readTops';
import { askSheets, sheetsNow } from './sheetsNow';

/**
 * Reads all sheets but the add-in's journal: one sync for the list, one for what stands in them, one for the results
 * of formulas where there are any, others for arrays of several cells; more only for what exceeds one answer.
 * @returns "cancelled" where the options said so in between
 * @throws what Excel answers
 */
export async function readWorkbook(options: ReadOptions): Promise<Outcome<WorkbookSnapshot>> {
  const context = newContext();
  const asked = askSheets(context);
  await answered(context.sync());
  const { heads, isStructureProtected, calculation } = sheetsNow(asked);
  const begun = heads.length === 0 ? [] : await readTops(heads, options.merges ?? new Map());
  if (!(await readInChunks(begun, options))) return failure('cancelled', { sheets: [] });
  const sheets = begun.map(({ grid }) => grid);
  for (const grid of sheets) grid.values = [...grid.formulas];
  const spilling = begun.flatMap(({ grid, maySpill }) => (maySpill ? [grid] : []));
  const runs = await fillInResults(sheets, options, new Set(spilling));
  if (runs === null) return failure('cancelled', { sheets: [] });
  const withArrays = begun.flatMap(({ grid, mayHaveArrays }) => (mayHaveArrays ? [grid] : []));
  if (runs.length > 0 || withArrays.length > 0) {
    // Most workbooks have none: what reads them comes where they do.
    const { readArrays } = await import('./readArrays');
    await readArrays(runs, withArrays);
  }
  return success({ sheets, isStructureProtected, calculation });
}
