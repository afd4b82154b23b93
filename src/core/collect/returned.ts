import type { Appendix, Score } from '../table/appendix';
import { type InputColumn } from '../ownSheets/formColumns';
import { INPUT_HEADINGS } from '../ownSheets/sheetColumns';
import { type FilledRow, readAgencySheet } from '../assign/readAgencySheet';
import { type Follow, followNotes, type Years } from '../assign/tableNotes';
import type { Decimal } from '../base/decimal';
import { formatAt } from '../base/cellText';
import { type SheetGrid, type WorkbookSnapshot, valueAt } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';
import { isSliceEnd, type Task } from '../base/task';
import { NOTHING_SAID, type ReturnedTexts } from './returnedTexts';
import { type ExtrasAt, extrasOf, saidBeside, saidText } from './fileExtras';
import { isMergedDown, NO_SCORE, readScore } from './returnedScore';
import { type UnreadSheet, whyUnread } from './unreadSheets';

/** A workbook in which agency sheets may stand: this one, or a file that an agency sent back. */
export interface ReturnedSource {
  /** The file's name; null for the workbook itself. */
  file: string | null;
  snapshot: WorkbookSnapshot;
}

export interface ReturnedRow {
  /**
   * The key in the hidden first column, as tables are counted now; not a criterion's for rows of tasks, '' where somebody
   * added a row.
   */
  key: string;
  /** Null where the row was made for the year that its table is for now. */
  years: Years | null;
  /** Sheet coordinates of the score. */
  row: number;
  column: number;
  /** What stands beside the key and before the inputs: the code and name, for messages. */
  label: string;
  score: Score;
  /** The score's number format parts thousands. */
  isGrouped: boolean;
  /** The score's cell is merged with those of other rows. */
  isMerged: boolean;
  /** The score is a formula whose result the file does not hold. */
  hasNoResult: boolean;
  /** The numbers that the score is counted from, as they were written; '' where none were. */
  declared: string;
  texts: ReturnedTexts;
}

/** One agency's sheet, read. */
export interface Returned {
  agency: string;
  file: string | null;
  sheet: string;
  /** Rows with a key or with something typed; none where the sheet has lost its headings. */
  rows: ReturnedRow[];
  /** No column "Tự đánh giá" was found: nothing could be read of this sheet. */
  isUnreadable: boolean;
}

/** Two numbers from which a rule of the table counts a score, and the score that they give. */
export interface Declared {
  /** As the agency wrote them. */
  text: string;
  /** Points, or percent, with four decimals at most. */
  worth: Decimal;
}

/** One score as an agency gave it, and where it stands. */
export interface Claim extends Omit<ReturnedRow, 'declared'> {
  /** What was declared, as it was written, whether or not it gives a score. */
  numbers: string;
  /** Null where nothing was declared that gives a score. */
  declared: Declared | null;
  agency: string;
  file: string | null;
  sheet: string;
}

export interface ReturnedResult {
  sheets: Returned[];
  /** Sheets that are forms, or were: nothing was read of them. */
  unread: UnreadSheet[];
  /** Names of files without any agency sheet. */
  filesWithout: string[];
}

/**
 * Reads the agency sheets of these workbooks back. Sheets without an agency's mark are not the add-in's to read.
 *
 * @param tables those of the workbook that collects, in its order: rows are theirs (SPEC G12)
 * @param places that the workbook itself names; none where it names none
 */
export function* readReturned(
  sources: readonly ReturnedSource[],
  tables: readonly { appendix: Appendix }[],
  places: readonly string[] = [],
): Task<ReturnedResult> {
  const result: ReturnedResult = { sheets: [], unread: [], filesWithout: [] };
  for (const { file, snapshot } of sources) {
    let found = 0;
    for (const grid of snapshot.sheets) {
      const mark = readSheetMark(valueAt(grid, 0, 0));
      const why = yield* whyUnread(grid, mark, file, places);
      if (why !== null) result.unread.push({ file, sheet: grid.sheet, why });
      if (why === null && mark?.kind !== 'agency') continue;
      found += 1;
      if (why !== null || !mark) continue;
      yield;
      result.sheets.push(yield* readSheet(grid, mark.subject, file, tables));
    }
    if (file !== null && found === 0) result.filesWithout.push(file);
  }
  return result;
}

function* readSheet(
  grid: SheetGrid,
  agency: string,
  file: string | null,
  tables: readonly { appendix: Appendix }[],
): Task<Returned> {
  const extrasAt = extrasOf(grid);
  const filled = yield* readAgencySheet(grid, (row, column) => extrasAt(row, column) !== undefined);
  const follow = followNotes(filled.tables, tables);
  const rows: ReturnedRow[] = [];
  for (const [nth, row] of filled.rows.entries()) {
    if (isSliceEnd(nth)) yield;
    rows.push(returnedRow(grid, row, follow, extrasAt));
  }
  for (const { row, column, text } of filled.loose) {
    rows.push({ ...NOTHING_GIVEN, row, column, label: text });
  }
  return { agency, file, sheet: grid.sheet, rows, isUnreadable: !filled.isReadable };
}

function returnedRow(
  grid: SheetGrid,
  { key, row, columns, label, cells, users, over }: FilledRow,
  follow: Follow,
  extrasAt: ExtrasAt,
): ReturnedRow {
  const text = (input: InputColumn) => {
    const at = columns.get(input);
    return at === undefined ? '' : saidText(grid, row, at, extrasAt(row, at));
  };
  const extrasBeside = (input: InputColumn) => {
    const at = columns.get(input);
    return at === undefined ? [] : saidBeside(extrasAt(row, at), text(input));
  };
  const column = columns.get('score');
  const isGiven =
    column !== undefined && (cells.has('score') || extrasAt(row, column) !== undefined);
  return {
    ...follow(key),
    row,
    column: column ?? 0,
    label,
    score: isGiven ? readScore(grid, row, column, extrasAt(row, column)) : NO_SCORE,
    isMerged: isGiven && isMergedDown(grid, row, column),
    isGrouped: column !== undefined && GROUPED.test(formatAt(grid, row, column)),
    hasNoResult: column !== undefined && extrasAt(row, column)?.unknown === 'no-result',
    declared: text('declared'),
    texts: {
      status: text('status'),
      evidence: joined([text('evidence'), ...extrasBeside('evidence')]),
      measures: text('measures'),
      deadline: text('deadline'),
      note: joined([
        declaredText(text('declared')),
        text('note'),
        ...users,
        ...NOTED.flatMap(extrasBeside),
        ...over,
      ]),
    },
  };
}

/** The inputs whose links, notes and pictures go to the note; those of evidence are evidence. */
const NOTED: readonly InputColumn[] = [
  'score',
  'declared',
  'status',
  'measures',
  'deadline',
  'note',
];

/** With the heading, because it stands among other words. */
function declaredText(text: string): string {
  return text === '' ? '' : `${INPUT_HEADINGS.declared}: ${text}`;
}

function joined(texts: readonly string[]): string {
  return texts.filter((each) => each !== '').join('; ');
}

/** "#,##0" and the like. */
const GROUPED = /[#0],[#0]/;

const NOTHING_GIVEN = {
  key: '',
  years: null,
  score: NO_SCORE,
  isGrouped: false,
  isMerged: false,
  hasNoResult: false,
  declared: '',
  texts: NOTHING_SAID,
};
