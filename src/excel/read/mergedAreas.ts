import type { Area } from '../../core/base/grid';
import { areaOfRange } from '../requests/ranges';

/**
 * Asks for the merged areas of a whole used range: Excel finds only those whose first cell lies in
 * the range asked. Needs ExcelApi 1.13.
 */
export function queueMergedAreas(used: Excel.Range): Excel.RangeAreas {
  const merged = used.getMergedAreasOrNullObject();
  merged.load('areaCount');
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

export function mergedAreasOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(areaOfRange);
}
