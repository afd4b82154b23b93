import type { Appendix } from '../table/appendix';
import type { Finding } from '../table/finding';
import type { WorkbookSnapshot } from '../base/grid';
import type { Choices } from '../table/choice';
import { isOwnSheet } from '../ownSheets/sheetModel';
import { isSliceEnd, type Task } from '../base/task';
import { joinContinued } from './continuedTable';
import { readHeader } from './header';
import type { AgencyReader } from '../agencies/agenciesInTime';
import { readTable } from './readTable';

export interface ReadAppendices {
  /** In the order of the workbook. */
  appendices: Appendix[];
  findings: Finding[];
}

/**
 * Finds and reads every scoring table of a workbook; the add-in's own sheets are passed over (SPEC R1).
 * @param choices what a person decided about the structure of tables
 */
export function* readAppendices(
  snapshot: WorkbookSnapshot,
  readAgency: AgencyReader,
  choices: Choices = [],
): Task<ReadAppendices> {
  const appendices: Appendix[] = [];
  const findings: Finding[] = [];
  for (const grid of snapshot.sheets) {
    if (isOwnSheet(grid)) continue;
    yield;
    let row = grid.row;
    while (row < grid.row + grid.values.length) {
      const header = readHeader(grid, row, choices);
      const table = header && (yield* readTable(grid, header, readAgency));
      if (table) {
        for (const one of table.findings) findings.push(one);
        findings.push(...joinContinued(table.appendix, appendices));
        appendices.push(table.appendix);
      }
      if (isSliceEnd(row)) yield;
      row = table ? Math.max(table.end, row + 1) : row + 1;
    }
  }
  return { appendices, findings };
}
