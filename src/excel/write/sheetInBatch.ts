const sheets = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/**
 * A sheet that is being filled, as one object for all steps of a batch: each object of its own costs some two hundred
 * bytes and a look-up by name. Not for sheets that are renamed or deleted in between.
 */
export function sheetInBatch(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const known = sheets.get(context) ?? new Map<string, Excel.Worksheet>();
  sheets.set(context, known);
  const sheet = known.get(name) ?? context.workbook.worksheets.getItem(name);
  known.set(name, sheet);
  return sheet;
}
