import { CODE, KEY, NAME } from '../assign/columns';
import { type CellValue, type SheetGrid, valueAt } from '../grid';
import { isPause, type Steps } from '../steps';
import { foldText } from '../text';
import { type Report, reportId } from './reports';
import {
  AGENCY,
  DEADLINE,
  EVIDENCE,
  FROM,
  MEASURES,
  NOTE,
  REMARK,
  RESULT_COLUMNS,
  RESULT_HEADINGS,
  SCORE,
} from './resultsColumns';

/** A report with what somebody remarked on it. */
export interface RemarkedReport extends Report {
  remark: CellValue;
}

/**
 * What stands on a sheet of results already, by the keys and headings that it was made with, and what somebody put
 * between (SPEC T4).
 */
export function* keptReports(grid: SheetGrid): Steps<RemarkedReport[]> {
  const kept: RemarkedReport[] = [];
  let columns: ReadonlyMap<number, number> | null = null;
  for (let row = 1; row < grid.row + grid.values.length; row += 1) {
    if (isPause(row)) yield;
    const id = String(valueAt(grid, row, KEY));
    if (id === RESULT_COLUMNS.key) columns = headingsIn(grid, row);
    else if (columns !== null && !id.startsWith('section:')) {
      const report = reportIn(grid, row, id, columns);
      if (report !== null) kept.push(report);
    }
  }
  return kept;
}

/** What is reported now goes before what was reported earlier; remarks stay with their subject and agency. */
export function* withKept(
  reports: readonly Report[],
  kept: readonly RemarkedReport[],
): Steps<RemarkedReport[]> {
  const now = new Map(reports.map((report) => [report.id, report]));
  yield;
  const earlier = new Set(kept.map(({ id }) => id));
  const all: RemarkedReport[] = [];
  for (const [nth, report] of kept.entries()) {
    if (isPause(nth)) yield;
    all.push({ ...report, ...now.get(report.id) });
  }
  for (const [nth, report] of reports.entries()) {
    if (isPause(nth)) yield;
    if (!earlier.has(report.id)) all.push({ ...report, remark: '' });
  }
  return all;
}

function reportIn(
  grid: SheetGrid,
  row: number,
  id: string,
  columns: ReadonlyMap<number, number>,
): RemarkedReport | null {
  const cell = (column: number): CellValue => {
    const at = columns.get(column);
    return at === undefined ? '' : valueAt(grid, row, at);
  };
  const text = (column: number) => String(cell(column));
  const isBlank = [...RESULT_HEADINGS.keys()].every((column) => cell(column) === '');
  if (isBlank) return null;
  const label = [text(CODE), text(NAME)].join(' ').trim();
  const agency = text(AGENCY);
  const key = id === '' ? `added:${label}` : (id.split('|')[0] ?? '');
  return {
    ...{ id: id === '' ? reportId(key, agency) : id, key, label, agency, score: cell(SCORE) },
    texts: {
      evidence: text(EVIDENCE),
      measures: text(MEASURES),
      deadline: text(DEADLINE),
      note: text(NOTE),
    },
    ...{ from: text(FROM), remark: cell(REMARK) },
  };
}

function headingsIn(grid: SheetGrid, row: number): Map<number, number> {
  const columns = new Map<number, number>();
  const last = grid.column + (grid.values[0]?.length ?? 0);
  for (const [column, heading] of RESULT_HEADINGS) {
    const wanted = foldText(heading);
    for (let at = KEY + 1; at < last && !columns.has(column); at += 1) {
      if (foldText(String(valueAt(grid, row, at))) === wanted) columns.set(column, at);
    }
  }
  return columns;
}
