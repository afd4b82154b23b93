import { createAgencyReader } from '../core/agencies/agencyReader';
import { defaultDirectory } from '../core/agencies/defaultDirectory';
import { mergeDirectory } from '../core/agencies/mergeDirectory';
import { readDirectory } from '../core/agencies/readDirectory';
import type { Finding } from '../core/appendix';
import { assignments } from '../core/assign/assignments';
import { readTasks } from '../core/assign/readTasks';
import { auditWorkbook } from '../core/audit/auditWorkbook';
import { belowTarget } from '../core/compute/belowTarget';
import type { SheetGrid, WorkbookSnapshot } from '../core/grid';
import { failure, success, type Outcome } from '../core/outcome';
import { isOwnSheet, readAppendices } from '../core/read/readAppendices';
import type { ReadTable, Reading } from './reading';
import type { WorkbookPort } from './workbookPort';

/** Reads the workbook and says what is in it and what is wrong; writes nothing. */
export async function check(port: WorkbookPort): Promise<Outcome<Reading>> {
  const snapshot = await port.read();
  return snapshot.ok ? readingOf(snapshot.value) : snapshot;
}

/** @returns "no-table", with the sheets that were looked through, where no sheet holds a scoring table */
export function readingOf(snapshot: WorkbookSnapshot): Outcome<Reading> {
  const directory = mergeDirectory(defaultDirectory, readDirectory(snapshot));
  const readAgencies = createAgencyReader(directory);
  const { appendices, findings } = readAppendices(snapshot, readAgencies);
  if (appendices.length === 0) {
    const sheets = snapshot.sheets.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
    return failure('no-table', { sheets: sheets.join(', ') });
  }
  const audit = auditWorkbook(appendices);
  const tables = audit.tables.map(({ appendix, computed }, index): ReadTable => {
    const earlier = appendices.slice(0, index).filter(({ kind }) => kind === appendix.kind);
    return {
      appendix,
      nth: earlier.length + 1,
      computed,
      belowTarget: belowTarget(appendix, computed),
    };
  });
  const { tasks, duties } = readTasks(snapshot, readAgencies);
  return success({
    snapshot,
    directory,
    tables,
    findings: inSheetOrder(snapshot.sheets, [...findings, ...audit.findings]),
    tasks,
    duties,
    ...assignments(tables, tasks, duties, directory),
  });
}

function inSheetOrder(sheets: readonly SheetGrid[], findings: readonly Finding[]): Finding[] {
  const order = new Map(sheets.map(({ sheet }, index) => [sheet, index]));
  const place = ({ sheet }: Finding) => order.get(sheet) ?? sheets.length;
  return [...findings].sort((a, b) => place(a) - place(b) || a.row - b.row || a.column - b.column);
}
