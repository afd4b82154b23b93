import type { WorkbookSnapshot } from '../grid';
import { valueAt } from '../grid';
import { emptyPlan, type Plan } from '../plan/plan';
import { readSheetMark } from '../plan/sheetModel';
import type { AgencyDirectory } from './agency';
import { DIRECTORY_SHEET, directorySheet } from './directorySheet';

/** The plan that keeps a directory in the workbook: on the sheet that has one already, or on a new one. */
export function directoryPlan(snapshot: WorkbookSnapshot, directory: AgencyDirectory): Plan {
  const own = snapshot.sheets.find(
    (grid) => readSheetMark(valueAt(grid, 0, 0))?.kind === 'directory',
  );
  const taken = new Set(snapshot.sheets.map(({ sheet }) => sheet.toUpperCase()));
  const name = own?.sheet ?? freeName(taken);
  const model = directorySheet(directory, name);
  return { ...emptyPlan('directory'), sheets: [own ? { model, replaces: own.sheet } : { model }] };
}

function freeName(taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? DIRECTORY_SHEET : `${DIRECTORY_SHEET} (${nth})`;
    if (!taken.has(name.toUpperCase())) return name;
  }
}
