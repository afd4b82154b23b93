import { intersection } from '../../engine/areas';
import type { RangeTarget } from './range';

/** Whether cells belong to dynamic arrays. @returns null where some do and others do not */
export function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  const spills = sheet.cells.spills().flatMap((spill) => intersection(spill, area) ?? []);
  if (spills.length === 0) return false;
  const covered = spills.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return covered === area.rows * area.columns ? true : null;
}
