import type { ColumnMeaning } from '../table/appendix';

/** What one header cell says its column holds, before the columns are weighed against each other. */
export interface HeaderMeaning {
  meaning: 'code' | 'name' | 'max' | 'score' | 'target' | 'delta' | 'rank' | 'leads' | 'supports';
  year: number | null;
  /** For a score: who gave it. Appraised (thẩm định) outranks self-assessed (tự đánh giá). */
  source: 'appraised' | 'self' | null;
}

const PATTERNS: readonly (readonly [RegExp, HeaderMeaning['meaning']])[] = [
  [/^(stt|tt|s\.t\.t|số tt|số thứ tự|mã|mã số|mục|ký hiệu)\.?$/, 'code'],
  [/tăng|giảm|chênh lệch|so với|thay đổi/, 'delta'],
  [/tối đa|điểm chuẩn|thang điểm|khung điểm|điểm trần/, 'max'],
  [/xếp (thứ|hạng)|thứ hạng|vị thứ/, 'rank'],
  [/phối hợp|(đơn vị|cơ quan)[^]*thực hiện/, 'supports'],
  [/chủ trì|phụ trách|tham mưu|đầu mối|chịu trách nhiệm|^(cơ quan|đơn vị)/, 'leads'],
  [/mục tiêu|chỉ tiêu (?!phát)|phấn đấu|kế hoạch năm/, 'target'],
  [
    /điểm|kết quả|tỷ lệ|chỉ số (hài lòng|sipas|par)|đánh giá|thẩm định|^năm \d{4}$|^\d{4}$/,
    'score',
  ],
  [/tiêu chí|lĩnh vực|nội dung|tên |chỉ số/, 'name'],
];

/** "Lĩnh vực/Tiêu chí/Tiêu chí thành phần" and "Tiêu chí" name the criterion even where a word of a score stands beside. */
const CRITERION_NAME = /^(?:tên )?(?:lĩnh vực|tiêu chí|nội dung|chỉ số thành phần)/;

/** @param text a folded header text, the texts of merged header rows joined */
export function headerMeaning(text: string): HeaderMeaning | null {
  if (text === '' || text.length > 120) return null;
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  const source = /thẩm định|công bố|bộ (nội vụ )?(đánh giá|chấm)|hội đồng/.test(text)
    ? 'appraised'
    : /tự (đánh giá|chấm)/.test(text)
      ? 'self'
      : null;
  const found = CRITERION_NAME.test(text)
    ? 'name'
    : PATTERNS.find(([words]) => words.test(text))?.[1];
  return found ? { meaning: found, year: year === undefined ? null : Number(year), source } : null;
}

export interface ChosenColumns {
  columns: Partial<Record<ColumnMeaning, number>>;
  baseYear: number | null;
  targetYear: number | null;
  /** Columns that could have been meant as well: said to the user as an assumption. */
  passedOver: number[];
}

interface Candidate extends HeaderMeaning {
  column: number;
}

/**
 * Chooses a column for each meaning. The target year is the first target after the newest older
 * score; the base is the newest score before it; a score of the target year itself is its result.
 */
export function chooseColumns(headers: ReadonlyMap<number, HeaderMeaning>): ChosenColumns {
  const all: Candidate[] = [...headers].map(([column, header]) => ({ column, ...header }));
  const of = (meaning: HeaderMeaning['meaning']) => all.filter((one) => one.meaning === meaning);
  const columns: ChosenColumns['columns'] = {};
  const take = (meaning: ColumnMeaning, chosen: Candidate | undefined) => {
    if (chosen) columns[meaning] = chosen.column;
  };

  const target = of('target').sort((a, b) => (a.year ?? 0) - (b.year ?? 0))[0];
  const targetYear = target?.year ?? null;
  const scores = of('score');
  const hasYears = scores.some((one) => one.year !== null);
  const hasUnknown = scores.some((one) => one.source === null);
  const isResult = (one: Candidate) => {
    if (targetYear !== null && one.year !== null) return one.year >= targetYear;
    if (one.year !== null || one.source === null) return false;
    return hasYears || (one.source === 'self' && hasUnknown);
  };
  const selfAssessed = scores.find(
    (one) =>
      one.source === 'self' && isResult(one) && (one.year === null || one.year === targetYear),
  );
  const base = best(scores.filter((one) => !isResult(one)));
  const result = best(scores.filter((one) => target !== undefined && isResult(one)));

  take('code', of('code')[0]);
  take('name', of('name')[0]);
  take('max', of('max')[0]);
  take('base', base);
  take('target', target);
  take('delta', of('delta')[0]);
  take('result', result);
  take('leads', of('leads')[0]);
  take('supports', of('supports')[0]);
  const ranks = of('rank');
  take(
    'targetRank',
    ranks.find((one) => targetYear !== null && one.year === targetYear),
  );
  take(
    'baseRank',
    ranks.find((one) => one.year === null || one.year !== targetYear),
  );

  const chosen = new Set(Object.values(columns));
  take('selfAssessed', selfAssessed);
  return {
    columns,
    baseYear: base?.year ?? (targetYear === null ? null : targetYear - 1),
    targetYear,
    passedOver: [...scores, ...of('target'), ...of('delta')]
      .map((one) => one.column)
      .filter((column) => !chosen.has(column)),
  };
}

/** The newest; of one year the appraised score before one of unknown source before the self-assessed. */
function best(candidates: Candidate[]): Candidate | undefined {
  const weight = { appraised: 2, self: 0 };
  const order = (one: Candidate) => (one.year ?? 0) * 4 + (one.source ? weight[one.source] : 1);
  return candidates.reduce<Candidate | undefined>(
    (top, one) => (top === undefined || order(one) > order(top) ? one : top),
    undefined,
  );
}
