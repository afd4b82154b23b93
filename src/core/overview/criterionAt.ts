import { followNotes } from '../assign/tableNotes';
import { parseRowKey, type TableNote } from '../ownSheets/rowKey';
import { isOwnSheet } from '../ownSheets/sheetModel';
import { parseReportKey } from '../ownSheets/rowSubject';
import { type SheetGrid, valueAt, type WorkbookSnapshot } from '../base/grid';
import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';

export interface FoundCriterion {
  table: ScoredTable;
  criterion: Criterion;
}

/**
 * The criterion of a row that somebody selected (SPEC O7): of a scoring table, or of a sheet of ours, whose rows carry
 * their criterion.
 *
 * @param row sheet row, from 0
 * @returns null where the row is about none
 */
export function criterionAt(
  tables: readonly ScoredTable[],
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  sheet: string,
  row: number,
): FoundCriterion | null {
  for (const table of tables) {
    if (table.appendix.sheet !== sheet) continue;
    const criterion = table.appendix.criteria.find((one) => one.row === row);
    if (criterion) return { table, criterion };
  }
  const grid = sheets.find((one) => one.sheet === sheet);
  return grid && isOwnSheet(grid) ? criterionOfKey(tables, grid, row) : null;
}

function criterionOfKey(
  tables: readonly ScoredTable[],
  grid: SheetGrid,
  row: number,
): FoundCriterion | null {
  const text = String(valueAt(grid, row, 0));
  // Tables are counted as they were when the sheet was made; of another year's criterion nothing here speaks.
  const { key: now, years } = followNotes(
    notesAbove(grid, row),
    tables,
  )(parseReportKey(text)?.subject ?? text);
  const key = parseRowKey(now);
  if (years !== null || key.kind !== 'subject' || key.subject.kind !== 'criterion') return null;
  const { table: ref, id } = key.subject;
  const table = tables.find((one) => one.appendix.kind === ref.index && one.nth === ref.nth);
  const criterion = table?.appendix.byId.get(id);
  return table && criterion ? { table, criterion } : null;
}

function notesAbove(grid: SheetGrid, row: number): readonly TableNote[] {
  for (let above = row - 1; above > 0; above -= 1) {
    const key = parseRowKey(String(valueAt(grid, above, 0)));
    if (key.kind === 'columns') return key.tables;
  }
  return [];
}
