type Find = (sheets: Excel.WorksheetCollection, name: string) => Excel.Worksheet;

/**
 * A sheet as one object for all steps of a batch: each object of its own costs some two hundred bytes and a look-up by
 * name. Not for sheets that are renamed or deleted in between.
 */
export const sheetInBatch = oncePerBatch((sheets, name) => sheets.getItem(name));

/** The same for a sheet that may be gone: a null object then. */
export const sheetOrNullInBatch = oncePerBatch((sheets, name) => sheets.getItemOrNullObject(name));

function oncePerBatch(
  find: Find,
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
