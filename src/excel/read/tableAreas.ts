import { answered } from '../requests/answered';
import type { Area } from '../../core/base/grid';
import { newContext } from '../requests/host';
import { areaOfRange } from '../requests/ranges';
import type { SheetHead } from './sheetHead';

/**
 * Where Excel's own tables are: one sync where there are any, and none for most workbooks.
 *
 * @returns for each sheet its tables' areas
 * @throws what Excel answers
 */
export async function tableAreas(heads: readonly SheetHead[]): Promise<Area[][]> {
  if (heads.every(({ tables }) => tables.length === 0)) return heads.map(() => []);
  const context = newContext();
  const ranges = heads.map(({ name: sheet, tables }) => {
    const { tables: collection } = context.workbook.worksheets.getItem(sheet);
    return tables.map((name) => {
      const range = collection.getItem(name).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return range;
    });
  });
  await answered(context.sync());
  return ranges.map((ofSheet) => ofSheet.map(areaOfRange));
}
