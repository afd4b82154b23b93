import { type SheetGrid, valueAt } from '../base/grid';
import { oneLine } from '../base/text';
import { doubtId, type Answers } from '../table/doubt';
import { chooseColumns, type ChosenColumns } from './chooseColumns';
import { contentsOf, share } from './columnContents';
import { areCodes, judgeColumn, type Column } from './columnRoles';
import { readHeaderRows, type HeaderRows } from './headerRows';
import { readHeading } from './headingWords';
import { titleOf } from './title';

/** The header of a scoring table: where it stands and what its columns hold. */
export interface TableHeader extends ChosenColumns, HeaderRows {
  /** All columns with a heading, from left to right. */
  judged: readonly Column[];
}

/**
 * Looks for the header of a scoring table in one row and those under it (SPEC R2, R3), by its words and by what stands
 * under them.
 * @returns null where the row is no header, or that of a ranking or a list of tasks
 */
export function readHeader(grid: SheetGrid, row: number, answers: Answers): TableHeader | null {
  const rows = readHeaderRows(grid, row);
  return rows && judgeHeader(grid, rows, answers);
}

function judgeHeader(grid: SheetGrid, rows: HeaderRows, answers: Answers): TableHeader | null {
  const below = rows.row + rows.rows;
  const judged = [...rows.headings].map(([column, heading]) =>
    judgeColumn(column, heading, contentsOf(grid, column, below)),
  );
  const asked = (column: number) => {
    const answer = answers.get(doubtId('column', { sheet: grid.sheet, row: below - 1, column }));
    return answer?.is === 'column' ? answer.column : null;
  };
  const year = titleOf(grid, rows.row).year;
  const chosen = chooseColumns(withCodes(grid, rows, judged), year, asked);
  const { name, max, base, target, code } = chosen.columns;
  const hasScores = base !== undefined || target !== undefined || chosen.partsOfBase.length > 0;
  if (name === undefined || (max === undefined && !hasScores)) return null;
  const known = judged.filter(({ role }) => role !== null && role !== 'words').length;
  if (known < LEAST_KNOWN) return null;
  if (
    code === undefined &&
    target === undefined &&
    !(max !== undefined && hasScores) &&
    known < LEAST_KNOWN + 1
  ) {
    return null;
  }
  if (isRanking(judged, name) || isOfTasks(judged, name)) return null;
  return { ...rows, ...chosen, judged, firstColumn: Math.min(rows.firstColumn, code ?? Infinity) };
}

const LEAST_KNOWN = 3;

/** Codes often stand under a blank heading left of the names. */
function withCodes(
  grid: SheetGrid,
  { row, rows, headings, firstColumn }: HeaderRows,
  judged: Column[],
): Column[] {
  const left = firstColumn - 1;
  if (left < grid.column || headings.has(left) || judged.some(({ role }) => role === 'code'))
    return judged;
  const contents = contentsOf(grid, left, row + rows);
  if (!areCodes(contents)) return judged;
  const codes = judgeColumn(left, readHeading('', ''), contents);
  return [{ ...codes, role: 'code' }, ...judged];
}

/** Rows that are agencies or provinces: nothing adds up from one to the next. */
function isRanking(judged: readonly Column[], name: number): boolean {
  const names = judged.find(({ column }) => column === name);
  if (!names) return false;
  const areAgencies = share(names.contents, 'agencies') >= MOST_ARE_AGENCIES;
  return areAgencies || names.evidence.has('leads') || PLACES.test(names.own);
}

const MOST_ARE_AGENCIES = 0.6;
const PLACES =
  /^(?:tên |các )*(?:cơ quan|đơn vị|tỉnh|địa phương|sở|huyện|quận|thị xã|thành phố|xã|phường|bộ)(?= |,|\/|$)/;

/** What is to be done by when, without a figure: a list of tasks, whatever its columns are called. */
function isOfTasks(judged: readonly Column[], name: number): boolean {
  const figures = judged.filter(
    ({ role }) => role === 'max' || role === 'score' || role === 'target',
  );
  if (figures.some(({ contents }) => contents.figures > 0)) return false;
  const isTask = (words: string) => /nhiệm vụ|công việc|hoạt động|giải pháp/.test(words);
  return judged.some(({ column, words }) =>
    column === name ? isTask(words) : /thời gian|thời hạn|tiến độ|hoàn thành|sản phẩm/.test(words),
  );
}

/** A column's heading as printed, on one line. */
export function printedHeading(grid: SheetGrid, { row, rows }: HeaderRows, column: number): string {
  for (let at = row + rows - 1; at >= row; at -= 1) {
    const text = oneLine(String(valueAt(grid, at, column)));
    if (text !== '') return text;
  }
  return '';
}
