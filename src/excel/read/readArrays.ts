import type { SheetGrid } from '../../core/base/grid';
import type { ColumnRun } from '../requests/runs';
import { readFixedArrays } from './readFixedArrays';
import { readSpills } from './readSpills';

/**
 * Fills in which cells belong to arrays of several cells.
 *
 * @param runs of formulas, in each of which some spill
 * @param grids of sheets that may hold arrays of a fixed size ({=…})
 * @throws what Excel answers
 */
export async function readArrays(
  runs: readonly ColumnRun<SheetGrid>[],
  grids: readonly SheetGrid[],
): Promise<void> {
  await readSpills(runs);
  await readFixedArrays(grids);
}
