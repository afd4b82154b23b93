import type { Area } from '../../core/base/grid';

const ranges = new WeakMap<Excel.Worksheet, Map<string, Excel.Range>>();

/** An area of a sheet, as one object for all steps of a batch that are about it: each costs some two hundred bytes. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  const known = ranges.get(sheet) ?? new Map<string, Excel.Range>();
  ranges.set(sheet, known);
  const key = [row, column, rows, columns].join();
  const range = known.get(key) ?? sheet.getRangeByIndexes(row, column, rows, columns);
  known.set(key, range);
  return range;
}
