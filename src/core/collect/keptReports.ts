import type { Appendix } from '../table/appendix';
import { CODE, KEY, NAME } from '../ownSheets/sheetColumns';
import { columnsOf, wordsIn } from '../assign/sheetHeadings';
import type { Content } from '../ownSheets/sheetBuilder';
import { type Follow, followNotes, madeFor, readTableNotes } from '../assign/tableNotes';
import { cellText } from '../base/cellText';
import { type CellValue, type SheetGrid, valueAt } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { ReplacedText } from '../plan/plan';
import { ownColumnsOf, UsersColumns } from '../ownSheets/usersColumns';
import { addedKey, type Report, reportId, subjectOf } from './report';
import {
  AGENCY,
  DEADLINE,
  EVIDENCE,
  FROM,
  MEASURES,
  NOTE,
  RECORDED,
  REMARK,
  RESULT_COLUMNS,
  RESULT_HEADINGS,
  SCORE,
} from './resultsColumns';

/** A report with what somebody put beside it. */
export interface RemarkedReport extends Report {
  remark: string;
  /** The score that is recorded beside it. */
  recorded: CellValue;
  /** In columns that somebody added, in their order; formulas as they would stand in the first row. */
  beside: Content[];
}

/** What stands on a sheet of results already. */
export interface KeptResults {
  reports: RemarkedReport[];
  /** Headings of the columns that somebody added. */
  besideHeadings: CellValue[];
  /** Formulas in those columns of which only the values can be kept. */
  frozen: ReplacedText[];
}

export const NOTHING_KEPT: KeptResults = { reports: [], besideHeadings: [], frozen: [] };

/**
 * Reads a sheet of results again, by its keys and headings, with rows and columns that somebody put in (SPEC T4).
 *
 * @param nameOf what the directory calls an agency
 * @param tables those of the workbook, in its order: reports follow theirs (SPEC G12)
 * @returns null where its row of headings is gone: nothing on it can be understood
 */
export function* keptReports(
  grid: SheetGrid,
  nameOf: (agency: string) => string,
  tables: readonly { appendix: Appendix }[],
): Task<KeptResults | null> {
  const end = grid.row + grid.values.length;
  let header = 1;
  const keyAt = (row: number) => String(valueAt(grid, row, KEY));
  while (header < end && !keyAt(header).startsWith(RESULT_COLUMNS.key)) header += 1;
  if (header >= end) return null;
  const follow = followNotes(readTableNotes(keyAt(header)), tables);
  const columns = ownColumnsOf(grid, header, RESULT_HEADINGS);
  const beside = new UsersColumns(grid, header, columns, REMARK + 1);
  const reports: RemarkedReport[] = [];
  const frozen: ReplacedText[] = [];
  for (let row = 1; row < header; row += 1) {
    const isPutIn = valueAt(grid, row, KEY) === '';
    const words = isPutIn ? wordsIn(grid, row, columnsOf(grid)).join('; ') : '';
    if (words !== '') reports.push(ofWords(words, beside.blank));
  }
  for (let row = header + 1; row < end; row += 1) {
    if (isSliceEnd(row)) yield;
    const id = keyAt(row);
    const cells = beside.cellsIn(row);
    const others = cells.map(({ content }) => content);
    const freeze = (about: string) => {
      for (const cell of cells) if (cell.frozen) frozen.push({ about, ...cell.frozen });
    };
    if (id.startsWith('section:')) {
      const title = cellText(grid, row, columns.get(CODE) ?? CODE);
      freeze(title);
      if (others.some((cell) => cell !== '')) reports.push(ofWords(title, others));
      continue;
    }
    const own = [...columns.values()].map((column) => cellText(grid, row, column));
    if ([...own, ...others].every((cell) => cell === '')) continue;
    const report = reportIn(grid, row, columns, nameOf, follow);
    freeze(`${report.label} · ${report.agency}`);
    reports.push({ ...report, beside: others });
  }
  return { reports, besideHeadings: beside.headings, frozen };
}

/** The report in a row, without what stands beside it. */
function reportIn(
  grid: SheetGrid,
  row: number,
  columns: ReadonlyMap<number, number>,
  nameOf: (agency: string) => string,
  follow: Follow,
): RemarkedReport {
  const text = (heading: number): string => {
    const column = columns.get(heading);
    return column === undefined ? '' : cellText(grid, row, column);
  };
  const figure = (heading: number): CellValue => {
    const value = valueAt(grid, row, columns.get(heading) ?? heading);
    return String(value) === text(heading) ? value : text(heading);
  };
  const id = String(valueAt(grid, row, KEY));
  const words = [text(CODE), text(NAME)].join(' ').trim();
  const agency = nameOf(text(AGENCY));
  const { key: now, years } = follow(subjectOf(id));
  const label = years === null ? words : `${words} (${madeFor(years)})`;
  const key = id === '' || years !== null ? addedKey(label) : now;
  return {
    id: reportId(key, agency),
    key,
    label,
    agency,
    score: figure(SCORE),
    texts: {
      evidence: text(EVIDENCE),
      measures: text(MEASURES),
      deadline: text(DEADLINE),
      note: text(NOTE),
    },
    from: text(FROM),
    remark: text(REMARK),
    recorded: figure(RECORDED),
    beside: [],
  };
}

/** Words that belong to no report: beside a section's title, or above the headings. */
function ofWords(label: string, beside: Content[]): RemarkedReport {
  const key = addedKey(label);
  return {
    id: reportId(key, ''),
    key,
    label,
    agency: '',
    score: '',
    from: '',
    texts: { evidence: '', measures: '', deadline: '', note: '' },
    remark: '',
    recorded: '',
    beside,
  };
}
