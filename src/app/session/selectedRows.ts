import { success, type Outcome } from '../../core/base/outcome';
import type { WorkbookPort } from '../workbookPort';

/** More rows are no selection by hand: whole columns among them. */
const MOST_ROWS = 200;

/** @returns sheet rows, from 0, that are selected on a sheet; none where another sheet is shown */
export async function selectedRows(port: WorkbookPort, sheet: string): Promise<Outcome<number[]>> {
  const selected = await port.selection();
  if (!selected.ok) return selected;
  if (selected.value.sheet !== sheet) return success([]);
  const { row, rows } = selected.value.area;
  return success(Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, nth) => row + nth));
}
