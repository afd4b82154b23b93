import type { Area } from '../../core/base/grid';

type FindSheet = (sheets: Excel.WorksheetCollection, name: string) => Excel.Worksheet;

/**
 * A sheet as one object for all requests of a batch: each object of its own costs some two hundred bytes and a look-up
 * by name. Not for sheets that are renamed or deleted in between.
 */
export const sheetInBatch = oncePerBatch((sheets, name) => sheets.getItem(name));

/** The same for a sheet that may be gone: a null object then. */
export const sheetOrNullInBatch = oncePerBatch((sheets, name) => sheets.getItemOrNullObject(name));

const ranges = new WeakMap<Excel.Worksheet, Map<string, Excel.Range>>();

/** An area of a sheet, as one object for all requests of a batch that are about it: it costs as much as a sheet. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  const known = ranges.get(sheet) ?? new Map<string, Excel.Range>();
  ranges.set(sheet, known);
  const key = [row, column, rows, columns].join();
  const range = known.get(key) ?? sheet.getRangeByIndexes(row, column, rows, columns);
  known.set(key, range);
  return range;
}

/** Where a range stands, once that is loaded. */
export function areaOfRange(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function oncePerBatch(
  find: FindSheet,
): (context: Excel.RequestContext, name: string) => Excel.Worksheet {
  const batches = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();
  return (context, name) => {
    const known = batches.get(context) ?? new Map<string, Excel.Worksheet>();
    batches.set(context, known);
    const sheet = known.get(name) ?? find(context.workbook.worksheets, name);
    known.set(name, sheet);
    return sheet;
  };
}
