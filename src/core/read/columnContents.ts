import type { CellValue, SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { parseCode } from './codes';
import { parseScore, splitBracketed } from './parseScore';

/** What stands in a column, counted over the first rows under a header. */
export interface Contents {
  /** Cells that hold anything. */
  filled: number;
  /** Of these, figures and dashes. */
  figures: number;
  /** Of these, text of two letters and more that is no figure. */
  words: number;
  codes: number;
  /** Of these, of several parts ("1.2"). */
  dotted: number;
  /** Words that name an agency first. */
  agencies: number;
  /** "4,5/5": points out of what can be reached, and no place among others. */
  outOf: number;
  /** "12/34", or a rank in words. */
  ranks: number;
  /** Whole numbers that are no fraction of anything, with no rank behind them. */
  wholes: number;
  /** The figures as read, in the order of the rows; null for what is none. */
  values: (number | null)[];
  /** Which of these rows hold words. */
  hasWords: boolean[];
}

/** Enough to tell what a column is for, however long the table. */
export const ROWS_SAMPLED = 200;

const AGENCY =
  /^[-+•* ]*(?!ban hành|báo cáo|hội nghị|phòng,? (?:chống|ngừa)|xã hội|đoàn kết|bộ (?:máy|tiêu|chỉ số)|tỉnh giản|viện dẫn)(?:các )?(?:cơ quan )?(?:chủ trì ?: ?)?(?:sở|ban|ubnd|ủy ban|uỷ ban|văn phòng|vp |thanh tra|công an|bộ chỉ huy|huyện|thành phố|tp\.? |thị xã|xã|phường|phòng|cục|chi cục|trung tâm|trường|bệnh viện|thị trấn|đặc khu|kho bạc|thuế|bảo hiểm|bhxh|tỉnh |viện|hội |đoàn |mặt trận|báo |đài |cơ quan|đơn vị)/;

/** "4,5/5": points out of their maximum, and no place among others or count of tasks. */
const OUT_OF = /^(\d{1,3}[.,]\d{1,2}) ?\/ ?\d{1,4}(?:[.,]\d{1,2})?(?: ?điểm)?$/;

/** What of a column is counted. */
type Counted = Exclude<keyof Contents, 'values' | 'hasWords'>;

/** What one cell adds to what is known of its column. */
interface CellRead {
  counts: readonly Counted[];
  figure: number | null;
}

/** @param from the first row under the header, from 0 on the sheet */
export function contentsOf(grid: SheetGrid, column: number, from: number): Contents {
  const at = column - grid.column;
  const found: Contents = {
    ...{
      filled: 0,
      figures: 0,
      words: 0,
      codes: 0,
      dotted: 0,
      agencies: 0,
      outOf: 0,
      ranks: 0,
      wholes: 0,
    },
    ...{ values: [], hasWords: [] },
  };
  // Columns of figures and of agencies say the same again and again.
  const known = new Map<CellValue, CellRead>([['', { counts: [], figure: null }]]);
  const last = Math.min(grid.values.length, from - grid.row + ROWS_SAMPLED);
  for (let line = from - grid.row; line < last; line += 1) {
    const value = grid.values[line]?.[at] ?? '';
    const cell = known.get(value) ?? readCell(value);
    known.set(value, cell);
    for (const what of cell.counts) found[what] += 1;
    found.values.push(cell.figure);
    found.hasWords.push(cell.counts.includes('words'));
  }
  return found;
}

function readCell(value: CellValue): CellRead {
  const code = parseCode(value)?.code;
  const counts: Counted[] = ['filled'];
  if (code !== undefined) counts.push('codes');
  if (code?.includes('.')) counts.push('dotted');
  const score = parseScore(value, 'General', false);
  const outOf = typeof value === 'string' ? OUT_OF.exec(value.trim())?.[1] : undefined;
  if (outOf !== undefined) {
    counts.push('figures', 'outOf');
    return { counts, figure: parseScore(outOf, 'General', false).value };
  }
  if (typeof value === 'string' && /^\(?\d{1,3} ?\/ ?\d{2,3}\)?$/.test(value.trim())) {
    counts.push('ranks');
    return { counts, figure: null };
  }
  // "5,1/10": reached of what can be.
  const [, reached] = (typeof value === 'string' && OF_MAXIMUM.exec(value.trim())) || [];
  if (reached !== undefined) {
    counts.push('figures');
    return { counts, figure: parseScore(reached, 'General', false).value };
  }
  if (score.state === 'value' || score.state === 'dash') {
    counts.push('figures');
    const isWhole = score.decimals === 0 && score.state === 'value' && score.rank === null;
    if (isWhole) counts.push('wholes');
    return { counts, figure: score.relation === '=' ? score.value : null };
  }
  const bracketed = splitBracketed(String(value));
  if (bracketed) {
    counts.push('figures');
    return { counts, figure: parseScore(bracketed.figure, 'General', false).value };
  }
  if (typeof value === 'string' && isRange(value)) {
    counts.push('figures');
    return { counts, figure: null };
  }
  if (score.rank !== null) counts.push('ranks');
  const words = foldText(String(value));
  if (/\p{L}{2}/u.test(words) && !isShortCode(words, code)) counts.push('words');
  if (AGENCY.test(words)) counts.push('agencies');
  return { counts, figure: null };
}

const OF_MAXIMUM = /^(\d+(?:[.,]\d+)?) ?\/ ?\d+(?:[.,]\d+)?$/;

/** "8,5 - 9": between which figures something is aimed at. "0 - 2" says what can be earned. */
function isRange(text: string): boolean {
  const [, from = '0', to = '0'] = RANGE.exec(text.trim()) ?? [];
  const [low, high] = [from, to].map((figure) => Number(figure.replace(',', '.')));
  return low !== undefined && high !== undefined && low > 0 && high > low && !areYears(low, high);
}

/** "2025-2026" is when. */
function areYears(low: number, high: number): boolean {
  return [low, high].every((one) => Number.isInteger(one) && one > 1990 && one < 2100);
}

const RANGE = /^(?:từ )?(\d+(?:[.,]\d+)?) ?(?:-|–|đến) ?(\d+(?:[.,]\d+)?)(?: ?(?:điểm|%))?$/;

/** "TC1.1", "Mục I"; a name may begin like one. */
function isShortCode(words: string, code: string | undefined): boolean {
  return code !== undefined && words.length <= LONGEST_CODE;
}

const LONGEST_CODE = 8;

/** @returns a share of the filled cells, from 0 to 1; 0 where the column is blank */
export function share(
  contents: Contents,
  what: 'figures' | 'words' | 'codes' | 'agencies' | 'ranks',
): number {
  return contents.filled === 0 ? 0 : contents[what] / contents.filled;
}
