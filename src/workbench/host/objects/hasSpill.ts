import type { Area } from '../../engine/engine';
import { intersection } from '../../engine/areas';
import type { RangeTarget } from './range';

/** Whether cells belong to dynamic arrays. @returns null where some do and others do not */
export function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  const spills = sheet.cells.spills().flatMap((spill) => intersection(spill, area) ?? []);
  return areCovered(spills, area);
}

/** Whether cells hold formulas of arrays, those of Ctrl+Shift+Enter among them. @returns null where some do and others do not */
export function savedAsArray({ sheet, area }: RangeTarget): boolean | null {
  return areCovered(sheet.cells.arrays(area), area);
}

/** @param parts of the area, none over another */
function areCovered(parts: readonly Area[], { rows, columns }: Area): boolean | null {
  if (parts.length === 0) return false;
  const covered = parts.reduce((sum, part) => sum + part.rows * part.columns, 0);
  return covered === rows * columns ? true : null;
}
