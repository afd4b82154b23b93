import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import { criteriaByRef, type PlacedCriterion } from '../../../src/core/assign/criteriaByRef';
import {
  preservedReports,
  type PreservedResults,
  NOTHING_PRESERVED,
} from '../../../src/core/collect/preservedReports';
import { withPreserved } from '../../../src/core/collect/mergeReports';
import type { Report } from '../../../src/core/collect/report';
import { reportsOf } from '../../../src/core/collect/reports';
import { resultsSheet } from '../../../src/core/collect/resultsSheet';
import { readReturned } from '../../../src/core/collect/returned';
import type { Decimal } from '../../../src/core/base/decimal';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { finish } from '../../../src/core/base/task';
import { sheetOf } from '../../snapshot';
import { scored, table } from '../targets/tables';
import { type Filled, agencySheet, workbook } from './agencySheets';

export const A = 'Sở Nội vụ';
export const B = 'Sở Tài chính';

const appendix = table('par', [
  ['1', 2, 1, 2],
  ['1.1', 1, 0.5, 1, [A]],
  ['1.2', 1, 0.5, 1, [B]],
]);
const tables = [scored(appendix)];
export const criteria = finish(criteriaByRef(tables));

export function placedAt(ref: string): PlacedCriterion {
  const placed = criteria.get(ref);
  if (!placed) throw new Error(ref);
  return placed;
}

const facts = {
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH X'] as const,
  committee: ['ỦY BAN NHÂN DÂN', 'TỈNH X'] as const,
  place: 'X',
  attachedTo: '',
  choices: DEFAULT_CHOICES,
  baseYear: 2021,
  targetYear: 2022,
};
/** "SNV" is what the directory knows as an alias. */
const nameOf = (name: string) => (name === 'SNV' ? A : name);

/** What agencies reported: in the workbook itself (null), or in a file. */
export const reports = (...given: [file: string | null, agency: string, rows: Filled[]][]) => {
  const sources = given.map(([file, agency, rows]) => ({
    file,
    snapshot: workbook(agencySheet(agency, rows)),
  }));
  return finish(reportsOf(finish(readReturned(sources, tables)).sheets, criteria, nameOf));
};

/** The sheet of results, over what a sheet of earlier ones keeps. */
export function results(
  now: readonly Report[],
  before: SheetGrid | null = null,
  recorded: ReadonlyMap<string, Decimal> = new Map(),
): SheetModel {
  const kept = before === null ? NOTHING_PRESERVED : keptOn(before);
  const { reports: rows } = finish(withPreserved(now, kept.reports, criteria));
  const all = { ...kept, reports: rows };
  return finish(resultsSheet('Tổng hợp kết quả', all, { tables, criteria, facts, recorded }));
}

export function keptOn(grid: SheetGrid): PreservedResults {
  const kept = finish(preservedReports(grid, nameOf, tables));
  if (kept === null) throw new Error('no headings');
  return kept;
}

export const gridOf = ({ name, values }: SheetModel) => sheetOf(name, values);

/** The rows below the headings, without those of the sections. */
export const body = ({ values }: { values: CellValue[][] }) =>
  values
    .slice(values.findIndex(([key]) => String(key).startsWith('columns:')) + 1)
    .filter(([key]) => !String(key).startsWith('section:'));
