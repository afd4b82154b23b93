import type { SourceKind } from '../table/columnMeaning';
import { PATTERNS, WORDS, type ColumnRole } from './rolePatterns';

/** Words that a heading begins with or consists of, however long the rest: they say what the whole column is for. */
export interface Heading {
  /** Folded, the rows of the header joined. */
  words: string;
  /** As printed, of the lowest row that has words for the column. */
  own: string;
  /** By role, the heaviest pattern. */
  evidence: ReadonlyMap<ColumnRole, number>;
  /** Roles that the lowest row says by itself. */
  says: ReadonlySet<ColumnRole>;
  /** The lowest row says something by itself, and not only the heading above it. */
  ownSays: boolean;
  year: number | null;
  /** For a change: between which years, where it names them. */
  from: number | null;
  to: number | null;
  source: SourceKind | null;
  /** Of several rounds of appraisal, which. */
  round: number;
  /** Of a time that is told from where the table stands ("Kỳ trước", "Năm nay"), how many years after this one. */
  relativeYear: number;
  /** A quarter or a month: a part of the year. */
  isPeriod: boolean;
  /** Says both who leads and who cooperates. */
  isBothAgencies: boolean;
  /** How many are ranked ("Xếp hạng/63"). */
  rankedOf: number | null;
}

export const LONGEST_HEADING = 160;

/**
 * What the words of a heading say. A word alone decides nothing: contents and the other columns are weighed with it.
 *
 * @param words folded
 * @param own folded, of the lowest row
 * @param meant the words without those that are said of several columns, of each something else
 */
export function readHeading(words: string, own: string, meant = words): Heading {
  const evidence = new Map<ColumnRole, number>();
  const isLong = words.length > LONGEST_HEADING;
  const says = new Set<ColumnRole>();
  for (const [role, pattern, weight] of isLong ? [] : PATTERNS) {
    const isOwn = pattern.test(own);
    if (isOwn) says.add(role);
    const weighs = isOwn ? weight + OF_THE_LOWEST_ROW : pattern.test(meant) ? weight : 0;
    if (weighs > (evidence.get(role) ?? 0)) evidence.set(role, weighs);
  }
  const ownSource = sourceOf(own);
  const source = ownSource ?? sourceOf(words);
  // "Bộ Nội vụ công bố": whose figures they are, and so that they are scores.
  if (source !== null && !isLong && !evidence.has('score')) evidence.set('score', WORDS.WEAK);
  if (ownSource !== null && !isLong) says.add('score');
  const round = roundIn(own) || roundIn(words);
  // "Kết quả 2024" under "Năm 2025" is of 2024.
  const ownYears = yearsIn(own);
  const years = ownYears.length > 0 ? ownYears : yearsIn(words);
  const from = /so (?:với|sánh với)[^]*?(20\d\d)/.exec(words)?.[1];
  const others = years.filter((year) => String(year) !== from);
  const [first = null] = others.length > 0 ? others : years;
  return {
    words,
    own,
    evidence,
    says,
    ownSays: says.size > 0 || roundIn(own) > 0,
    year: first,
    from: from === undefined ? (years.length > 1 ? Math.min(...years) : null) : Number(from),
    to: from === undefined ? (years.length > 0 ? Math.max(...years) : null) : (others[0] ?? null),
    source,
    round,
    relativeYear: /(?:kỳ|năm|đợt) trước/.test(own) ? -1 : 0,
    isPeriod: /(?:^| )quý(?: |$)|tháng \d|[369] tháng|nửa (?:đầu )?năm|(?:^| )t\.?\d{1,2}$/.test(
      words,
    ),
    isBothAgencies: /chủ trì|tham mưu|phụ trách/.test(words) && /phối hợp/.test(words),
    rankedOf: Number(/\/ ?(\d{2,3})\b/.exec(words)?.[1] ?? 0) || null,
  };
}

/** "Kết quả và mục tiêu": of the columns under it each is the one or the other. @param words folded */
export function saysBoth(words: string): boolean {
  return (
    /(?:kết quả|điểm|thực hiện|hiện trạng|đạt)[^]*(?: và|[,/&-]) ?(?:mục tiêu|phấn đấu|chỉ tiêu)/.test(
      words,
    ) || /(?:mục tiêu|chỉ tiêu)[^]*(?: và|[,/&-]) ?kết quả/.test(words)
  );
}

/** "Lần 2", "vòng II"; 0 where a heading names none. */
function roundIn(words: string): number {
  const said = /(?:lần|vòng|đợt) ?(\d|i{1,3})\b/.exec(words)?.[1];
  return Number(said?.replace(/^i+$/, (i) => String(i.length)) ?? 0);
}

/** The lowest row says more of a column than what stands over several. */
const OF_THE_LOWEST_ROW = 0.4;

/** Years in the order in which they are said, "năm 25" too; a span of years ("2021-2025") is its last, a difference ("2025-2024") both. */
export function yearsIn(words: string): number[] {
  const spans = words
    .replace(/(20\d\d) ?- ?(20\d\d)/g, (span, from: string, to: string) => (from < to ? to : span))
    .replace(/(?<of>năm |kq |th |kh |mt |ct )(?<year>[123]\d)(?=$| )/g, '$<of>20$<year>');
  const numbers = [...spans.matchAll(/\d+/g)].map(([number]) => number);
  return numbers.filter((number) => /^20\d\d$/.test(number)).map(Number);
}

const SOURCES: readonly (readonly [SourceKind, RegExp])[] = [
  ['survey', /điều tra|khảo sát|xã hội học|xhh/],
  [
    'final',
    /sau (?:khi )?(?:thẩm định|phúc tra|rà soát|giải trình|thẩm tra|điều chỉnh)|chính thức|cuối cùng|kết luận|thống nhất|hội đồng[^]*quyết định/,
  ],
  [
    'selfAssessed',
    /tự (?:đánh giá|chấm|xác định|tính|cho|thẩm định)|(?:^| )tđg(?= |$|\.)|(?:đơn vị|xã|phường|địa phương|cơ quan) (?:chấm|đánh giá|đề nghị)|đề nghị/,
  ],
  [
    'appraised',
    /thẩm định|phúc tra|(?:^| )(?:hđtđ|hđ|tđ)(?= |$|\.)|(?:bộ|sở|tổ|ban|snv|bnv|huyện|ubnd|tỉnh)[^]*(?:chấm|đánh giá|kiểm tra)|hội đồng|cấp trên|công bố|bộ nội vụ|bnv|snv/,
  ],
  [
    'final',
    /đạt được|tổng điểm|công nhận|được duyệt|phê duyệt|thực tế|(?:^|hài lòng |sipas |kết quả )chung$|^điểm (?:đạt|chốt|xác nhận)(?= |$)|^kết quả(?: điểm)?$/,
  ],
];

function sourceOf(words: string): SourceKind | null {
  return SOURCES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
