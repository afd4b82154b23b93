import { cellText } from '../base/cellText';
import { type SheetGrid, valueAt } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';

/** Before the name of a choice, in the column of keys. */
export const KEY_PREFIX = 'choice:';
/** The column of what was chosen. */
export const VALUE = 2;

/** Whether a sheet keeps the choices of forms. */
export function isChoices(grid: SheetGrid): boolean {
  return readSheetMark(valueAt(grid, 0, 0))?.kind === 'choices';
}

/** What the sheet of choices says, by its keys; null where the workbook has none. */
export function choicesSaid(sheets: readonly SheetGrid[]): ReadonlyMap<string, string> | null {
  const grid = sheets.find(isChoices);
  if (!grid) return null;
  const said = new Map<string, string>();
  for (let row = 1; row < grid.row + grid.values.length; row += 1) {
    said.set(String(valueAt(grid, row, 0)), cellText(grid, row, VALUE).trim());
  }
  return said;
}

/** Who a person said issues the document; '' where nobody did. */
export function keptIssuer({ sheets }: { sheets: readonly SheetGrid[] }): string {
  return choicesSaid(sheets)?.get(`${KEY_PREFIX}issuer`) ?? '';
}
