import type { Score } from '../appendix';
import type { CriterionRef } from '../assign/assignment';
import { OWN_ROW } from '../assign/sheetBuilder';
import { cellText, formatAt } from '../cellText';
import { type SheetGrid, type WorkbookSnapshot, contentAt, valueAt } from '../grid';
import { readSheetMark } from '../plan/sheetModel';
import { parseScore } from '../read/parseScore';
import { isPause, type Steps } from '../steps';
import { foldText, oneLine } from '../text';

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
  /** The key in the hidden first column; not a criterion's for rows of tasks, '' where somebody added a row. */
  key: string;
  /** Sheet coordinates of the score. */
  row: number;
  column: number;
  /** What stands beside the key and before the inputs: the code and name, for messages. */
  label: string;
  score: Score;
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

type Input = 'score' | keyof ReturnedTexts;

/** The headings of the columns that agencies fill in, by the words that tell them apart. */
const HEADINGS: readonly (readonly [RegExp, Input])[] = [
  [/^(điểm )?tự (đánh giá|chấm)/, 'score'],
  [/kiểm chứng/, 'evidence'],
  [/^giải pháp/, 'measures'],
  [/^thời hạn/, 'deadline'],
  [/^ghi chú/, 'note'],
];

/** Reads the agency sheets of these workbooks back. Sheets without an agency's mark are not the add-in's to read. */
export function* readReturned(sources: readonly ReturnedSource[]): Steps<ReturnedResult> {
  const result: ReturnedResult = { sheets: [], filesWithout: [] };
  for (const { file, snapshot } of sources) {
    let found = 0;
    for (const grid of snapshot.sheets) {
      const mark = readSheetMark(valueAt(grid, 0, 0));
      if (mark?.kind !== 'agency') continue;
      yield;
      result.sheets.push(yield* readSheet(grid, mark.subject, file));
      found += 1;
    }
    if (file !== null && found === 0) result.filesWithout.push(file);
  }
  return result;
}

function* readSheet(grid: SheetGrid, agency: string, file: string | null): Steps<Returned> {
  const rows: ReturnedRow[] = [];
  let columns: ReadonlyMap<Input, number> | null = null;
  // Sheets made before rows had keys throughout: any of theirs without one may be the add-in's.
  const canTellOwn = grid.values.some((row) => row[0] === OWN_ROW);
  for (let row = 1; row < grid.row + grid.values.length; row += 1) {
    if (isPause(row)) yield;
    // Each part of the sheet (own criteria, shared ones, tasks) may have headings of its own.
    const headings = headingsIn(grid, row);
    if (headings.has('score')) columns = headings;
    else if (columns) rows.push(...readRow(grid, row, columns, canTellOwn));
  }
  return { agency, file, sheet: grid.sheet, rows, isUnreadable: columns === null };
}

function headingsIn(grid: SheetGrid, row: number): Map<Input, number> {
  const headings = new Map<Input, number>();
  for (let column = 1; column < grid.column + (grid.values[0]?.length ?? 0); column += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || value === '') continue;
    const text = foldText(value);
    const meaning = HEADINGS.find(([words]) => words.test(text))?.[1];
    if (meaning && !headings.has(meaning)) headings.set(meaning, column);
  }
  return headings;
}

function readRow(
  grid: SheetGrid,
  row: number,
  columns: ReadonlyMap<Input, number>,
  canTellOwn: boolean,
): ReturnedRow[] {
  const scoreColumn = columns.get('score') ?? 0;
  const text = (input: Input) => {
    const column = columns.get(input);
    return column === undefined ? '' : cellText(grid, row, column);
  };
  const key = String(valueAt(grid, row, 0)).trim();
  const isBlank = [...columns.keys()].every((input) => text(input) === '');
  if ((key === '' && isBlank && !canTellOwn) || (key === OWN_ROW && isBlank)) return [];
  const labels: string[] = [];
  for (let column = 1; column < scoreColumn && labels.length < 2; column += 1) {
    const label = oneLine(String(valueAt(grid, row, column)));
    if (label !== '') labels.push(label);
  }
  const beside = besideIn(grid, row, Math.max(...columns.values()));
  if (key === '' && isBlank && labels.length + beside.length === 0) return [];
  return [
    {
      ...{ key, row, column: scoreColumn, label: labels.join(' ') },
      score: readScore(grid, row, scoreColumn),
      texts: {
        evidence: text('evidence'),
        measures: text('measures'),
        deadline: text('deadline'),
        note: [text('note'), ...beside].filter((each) => each !== '').join('; '),
      },
    },
  ];
}

/** What stands right of the columns to fill in. */
function besideIn(grid: SheetGrid, row: number, last: number): string[] {
  const end = grid.column + (grid.values[0]?.length ?? 0);
  const columns = Array.from({ length: Math.max(0, end - last - 1) }, (_, at) => last + 1 + at);
  return columns.map((column) => cellText(grid, row, column)).filter((text) => text !== '');
}

function readScore(grid: SheetGrid, row: number, column: number): Score {
  const value = valueAt(grid, row, column);
  const content = contentAt(grid, row, column);
  const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
  return parseScore(value, formatAt(grid, row, column), isFormula);
}

/** @returns which table and criterion a key names; null for a row of something else */
export function readCriterionRef(key: CriterionRef): { table: string; id: string } | null {
  const match = /^((?:par|sipas)(?:#\d+)?):(.+)$/s.exec(key);
  return match ? { table: match[1] ?? '', id: match[2] ?? '' } : null;
}
