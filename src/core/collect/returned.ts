import type { Appendix, Score } from '../table/appendix';
import type { CriterionRef } from '../assign/assignment';
import type { InputColumn } from '../assign/assignOptions';
import { OWN_ROW } from '../ownSheets/sheetBuilder';
import {
  hasKeysThroughout,
  HEADINGS_KEY,
  headingsAt,
  type SheetHeadings,
  wordsIn,
} from '../assign/sheetHeadings';
import { type Follow, followNotes, readTableNotes, type Years } from '../assign/tableNotes';
import { TABLE_REF } from '../ownSheets/rowSubject';
import { PARENT_SCORE } from '../assign/typedInputs';
import { hasFormula } from '../base/cellContent';
import { formatAt } from '../base/cellText';
import {
  type CellExtras,
  type SheetGrid,
  type WorkbookSnapshot,
  contentAt,
  valueAt,
} from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';
import { parseScore } from '../read/parseScore';
import { isSliceEnd, type Task } from '../base/task';
import { oneLine } from '../base/text';
import { type ExtrasAt, extrasOf, HAS_PICTURE, saidBeside, saidText } from './fileExtras';

/** A workbook in which agency sheets may stand: this one, or a file that an agency sent back. */
export interface ReturnedSource {
  /** The file's name; null for the workbook itself. */
  file: string | null;
  snapshot: WorkbookSnapshot;
}

/** What an agency wrote beside its score. */
export interface ReturnedTexts {
  evidence: string;
  measures: string;
  deadline: string;
  note: string;
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
  /** The score is a formula whose result the file does not hold. */
  hasNoResult: boolean;
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

/** A file in which no sheet carries an agency's mark. */
export interface ReturnedResult {
  sheets: Returned[];
  /** Names of files without any agency sheet. */
  filesWithout: string[];
}

/**
 * Reads the agency sheets of these workbooks back. Sheets without an agency's mark are not the add-in's to read.
 *
 * @param tables those of the workbook that collects, in its order: rows are theirs (SPEC G12)
 */
export function* readReturned(
  sources: readonly ReturnedSource[],
  tables: readonly { appendix: Appendix }[],
): Task<ReturnedResult> {
  const result: ReturnedResult = { sheets: [], filesWithout: [] };
  for (const { file, snapshot } of sources) {
    let found = 0;
    for (const grid of snapshot.sheets) {
      const mark = readSheetMark(valueAt(grid, 0, 0));
      if (mark?.kind !== 'agency') continue;
      yield;
      result.sheets.push(yield* readSheet(grid, mark.subject, file, tables));
      found += 1;
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
  const rows: ReturnedRow[] = [];
  let headings: SheetHeadings | null = null;
  let follow = followNotes([], tables);
  const canTellOwn = hasKeysThroughout(grid);
  const extrasAt = extrasOf(grid);
  const hasKeyed = grid.values.some((row) => String(row[0]).startsWith(HEADINGS_KEY));
  for (let row = 1; row < grid.row + grid.values.length; row += 1) {
    if (isSliceEnd(row)) yield;
    const key = String(valueAt(grid, row, 0));
    if (hasKeyed && key.startsWith(HEADINGS_KEY)) {
      headings = headingsAt(grid, row);
      follow = followNotes(readTableNotes(key), tables);
      continue;
    }
    // Where keys were lost, each part of the sheet may have headings of its own.
    const found = hasKeyed ? null : headingsAt(grid, row);
    if (found && found.inputs.has('score') && found.inputs.size > 1) headings = found;
    else if (headings) rows.push(...readRow(grid, row, headings, canTellOwn, follow, extrasAt));
  }
  return { agency, file, sheet: grid.sheet, rows, isUnreadable: headings === null };
}

function readRow(
  grid: SheetGrid,
  row: number,
  { inputs, labels, figures, others }: SheetHeadings,
  canTellOwn: boolean,
  follow: Follow,
  extrasAt: ExtrasAt,
): ReturnedRow[] {
  const text = (input: InputColumn) => {
    const column = inputs.get(input);
    return column === undefined ? '' : saidText(grid, row, column, extrasAt(row, column));
  };
  const extrasBeside = (input: InputColumn) => {
    const column = inputs.get(input);
    return column === undefined ? [] : saidBeside(extrasAt(row, column), text(input));
  };
  const key = String(valueAt(grid, row, 0)).trim();
  const evidence = [text('evidence'), ...extrasBeside('evidence')];
  const beside = [...wordsIn(grid, row, others), ...NOTED.flatMap(extrasBeside)];
  const isBlank =
    [...inputs.keys()].every((input) => text(input) === '') &&
    joined(evidence) === '' &&
    beside.length === 0;
  if ((key === '' && isBlank && !canTellOwn) || (key === OWN_ROW && isBlank)) return [];
  // A row that somebody put in may say something in any column.
  const words = wordsIn(grid, row, key === '' ? [...labels, ...figures] : labels);
  if (key === '' && isBlank && words.length === 0) return [];
  const column = inputs.get('score');
  return [
    {
      ...follow(key),
      row,
      column: column ?? 0,
      label: words.map(oneLine).join(' '),
      score: column === undefined ? NO_SCORE : readScore(grid, row, column, extrasAt(row, column)),
      isGrouped: column !== undefined && GROUPED.test(formatAt(grid, row, column)),
      hasNoResult: column !== undefined && extrasAt(row, column)?.unknown === 'no-result',
      texts: {
        evidence: joined(evidence),
        measures: text('measures'),
        deadline: text('deadline'),
        note: joined([text('note'), ...beside]),
      },
    },
  ];
}

/** The inputs whose links, notes and pictures go to the note; those of evidence are evidence. */
const NOTED: readonly InputColumn[] = ['score', 'measures', 'deadline', 'note'];

function joined(texts: readonly string[]): string {
  return texts.filter((each) => each !== '').join('; ');
}

/** "#,##0" and the like. */
const GROUPED = /[#0],[#0]/;

/** Of sheets that ask for none. */
const NO_SCORE: Score = parseScore('', 'General', false);

function readScore(
  grid: SheetGrid,
  row: number,
  column: number,
  extras: CellExtras | undefined,
): Score {
  const value = valueAt(grid, row, column);
  const content = contentAt(grid, row, column);
  // A parent's own formula adds its parts up: nobody typed that.
  if (String(content).startsWith(PARENT_SCORE)) return NO_SCORE;
  if (extras?.unknown === 'no-result') return unknownScore(String(content), 'formula');
  if (extras?.unknown === 'no-number') return unknownScore(String(value), 'text');
  if (extras?.hasPicture && value === '') return unknownScore(HAS_PICTURE, 'text');
  return parseScore(value, formatAt(grid, row, column), hasFormula(grid, row, column));
}

/** A score of which nobody knows what it is: neither a blank nor 0. */
function unknownScore(text: string, stored: Score['stored']): Score {
  return { ...NO_SCORE, text, stored, state: 'unreadable', unreadable: 'words' };
}

const CRITERION = new RegExp(`^(${TABLE_REF}):(.+)$`, 's');

/** @returns which table and criterion a key names; null for a row of something else */
export function readCriterionRef(key: CriterionRef): { table: string; id: string } | null {
  const match = CRITERION.exec(key);
  return match ? { table: match[1] ?? '', id: match.at(-1) ?? '' } : null;
}
