/** Deletes a sheet of the add-in's own. Excel refuses that while the sheet is very hidden. */
export function deleteSheet(context: Excel.RequestContext, name: string): void {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.visibility = 'Hidden';
  sheet.delete();
}
