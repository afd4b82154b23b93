import type { Appendix } from '../../../src/core/table/appendix';
import { auditAppendix } from '../../../src/core/audit/audit';
import { plainContent } from '../../../src/core/base/cellContent';
import { cellAddress, type CellValue, type SheetGrid } from '../../../src/core/base/grid';
import { recalculatePlan, type RecalculateMode } from '../../../src/core/plan/recalculatePlan';
import { readAppendices } from '../../../src/core/read/readAppendices';
import { finish } from '../../../src/core/base/task';
import { sheetOf, workbookOf, type GridOptions } from '../../snapshot';

export const PAR = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm năm 2021',
  'Mục tiêu năm 2022',
  'Tăng/giảm',
];
export const SIPAS = ['TT', 'Tiêu chí', 'Kết quả SIPAS năm 2021', 'Mục tiêu năm 2022', 'Tăng'];

/** A sheet of one table, and the table. */
export function tableOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}) {
  const grid = sheetOf('S', rows, options);
  const [appendix] = finish(readAppendices(workbookOf(grid), () => [])).appendices;
  if (!appendix) throw new Error('no table was read');
  return { grid, appendix };
}

/** What recalculating a table writes, as a plan and by cell: contents and number format. */
export function changes(
  { grid, appendix }: { grid: SheetGrid; appendix: Appendix },
  mode: RecalculateMode,
) {
  const plan = finish(
    recalculatePlan(grid, appendix, finish(auditAppendix(appendix)).computed, mode),
  );
  const byCell = plan.cells.map((cell) => [
    cellAddress(cell.row, cell.column),
    plainContent(cell.after),
    cell.numberFormat ?? '',
  ]);
  return { plan, byCell: new Map(byCell.map(([cell, after, format]) => [cell, [after, format]])) };
}
