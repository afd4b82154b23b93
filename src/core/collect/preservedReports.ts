import type { Appendix } from '../table/appendix';
import { CODE, KEY, MAX, NAME } from '../ownSheets/formColumns';
import { columnsOf, wordsIn } from '../ownSheets/sheetWords';
import type { Content } from '../ownSheets/sheetBuilder';
import { type Follow, followNotes, madeFor } from '../assign/tableNotes';
import { cellText } from '../base/cellText';
import { type CellValue, type SheetGrid, valueAt } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { MovedText, ReplacedText } from '../plan/plan';
import { overIn } from '../assign/preservedIndex';
import { type BlockTexts, NO_TEXTS, readFixedTexts } from '../ownSheets/fixedTexts';
import { PrintedCells } from '../ownSheets/printedCells';
import { parseRowKey } from '../ownSheets/rowKey';
import { parseReportKey } from '../ownSheets/rowSubject';
import { ownColumnsOf, UsersColumns } from '../ownSheets/usersColumns';
import { addedKey, type Report, reportId } from './report';
import { NOTHING_SAID, returnedTexts } from './returnedTexts';
import {
  AGENCY,
  FROM,
  RECORDED,
  REMARK,
  RESULT_HEADINGS,
  RESULT_PLACES,
  SCORE,
  TEXT_COLUMNS,
  TARGET,
} from './resultsColumns';

/** A report with what somebody put beside it. */
export interface RemarkedReport extends Report {
  remark: string;
  /** The score that is recorded beside it. */
  recorded: CellValue;
  /** In columns that somebody added, in their order; formulas as they would stand in the first row. */
  users: Content[];
  /** What somebody typed over the sheet's own words and figures, by the column where they belong. */
  over: ReadonlyMap<number, string>;
}

/** What stands on a sheet of results already. */
export interface PreservedResults {
  reports: RemarkedReport[];
  /** Headings of the columns that somebody added. */
  usersHeadings: CellValue[];
  /** Texts of the heading. */
  blocks: BlockTexts;
  /** Formulas in those columns of which only the values can be kept. */
  flattened: ReplacedText[];
  /** What stands in a row of its own from now on. */
  moved: MovedText[];
}

export const NOTHING_PRESERVED: PreservedResults = {
  reports: [],
  usersHeadings: [],
  blocks: NO_TEXTS,
  flattened: [],
  moved: [],
};

/**
 * Reads a sheet of results again, by its keys and headings, with rows and columns that somebody put in (SPEC T4).
 *
 * @param nameOf what the directory calls an agency
 * @param tables those of the workbook, in its order: reports follow theirs (SPEC G12)
 * @returns null where its row of headings is gone: nothing on it can be understood
 */
export function* preservedReports(
  grid: SheetGrid,
  nameOf: (agency: string) => string,
  tables: readonly { appendix: Appendix }[],
): Task<PreservedResults | null> {
  const end = grid.row + grid.values.length;
  const keyAt = (row: number) => parseRowKey(String(valueAt(grid, row, KEY)));
  let header = 1;
  while (header < end && keyAt(header).kind !== 'columns') header += 1;
  const headerKey = keyAt(header);
  if (headerKey.kind !== 'columns') return null;
  const follow = followNotes(headerKey.tables, tables);
  const columns = ownColumnsOf(grid, header, RESULT_HEADINGS);
  const users = new UsersColumns(grid, header, columns, REMARK + 1);
  const printed = new PrintedCells(grid);
  const reports: RemarkedReport[] = [];
  const flattened: ReplacedText[] = [];
  const moved: MovedText[] = [];
  const move = (text: string) => {
    reports.push(ofWords(text, users.blank));
    moved.push({ about: '', text });
  };
  for (let row = 1; row < header; row += 1) {
    const isPutIn = valueAt(grid, row, KEY) === '';
    const words = isPutIn ? wordsIn(grid, row, columnsOf(grid)).join('; ') : '';
    if (words !== '') reports.push(ofWords(words, users.blank));
  }
  const own = new Set(columns.values());
  const fixed = yield* readFixedTexts(
    grid,
    printed,
    RESULT_PLACES,
    (column) => !own.has(column),
    header,
  );
  for (const { text } of fixed.over) move(text);
  for (const { text } of overIn(grid, header, columns, printed)) move(text);
  for (let row = header + 1; row < end; row += 1) {
    if (isSliceEnd(row)) yield;
    const { kind } = keyAt(row);
    if (kind === 'printed') continue;
    const cells = users.cellsIn(row);
    const others = cells.map(({ content }) => content);
    const flatten = (about: string) => {
      for (const cell of cells) if (cell.flattened) flattened.push({ about, ...cell.flattened });
    };
    if (kind === 'section') {
      const title = cellText(grid, row, columns.get(CODE) ?? CODE);
      flatten(title);
      if (others.some((cell) => cell !== '')) reports.push(ofWords(title, others));
      continue;
    }
    const texts = [...columns.values()].map((column) => cellText(grid, row, column));
    if ([...texts, ...others].every((cell) => cell === '')) continue;
    const report = reportIn(grid, row, columns, nameOf, follow);
    flatten(`${report.label} · ${report.agency}`);
    const over = new Map(
      overIn(grid, row, columns, printed).map((each) => [each.own, each.text] as const),
    );
    // Where people write remarks, nothing is printed.
    over.delete(REMARK);
    reports.push({ ...report, users: others, over });
  }
  const { blocks } = fixed;
  return { reports, usersHeadings: users.headings, blocks, flattened, moved };
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
  // A row that somebody put in may say something where figures stand.
  const labels = id === '' ? [CODE, NAME, MAX, TARGET, RECORDED] : [CODE, NAME];
  const words = labels.map(text).join(' ').trim();
  const agency = nameOf(text(AGENCY));
  const { key: now, years } = follow(parseReportKey(id)?.subject ?? '');
  const label = years === null ? words : `${words} (${madeFor(years)})`;
  const key = id === '' || years !== null ? addedKey(label) : now;
  return {
    id: reportId(key, agency),
    key,
    label,
    agency,
    score: figure(SCORE),
    texts: returnedTexts((input) => text(TEXT_COLUMNS[input])),
    from: text(FROM),
    remark: text(REMARK),
    recorded: figure(RECORDED),
    users: [],
    over: new Map(),
  };
}

/** Words that belong to no report: beside a section's title, or above the headings. */
export function ofWords(label: string, users: Content[]): RemarkedReport {
  const key = addedKey(label);
  return {
    id: reportId(key, ''),
    key,
    label,
    agency: '',
    score: '',
    from: '',
    texts: NOTHING_SAID,
    remark: '',
    recorded: '',
    users,
    over: new Map(),
  };
}
