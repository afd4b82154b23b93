import type { SourceKind } from '../table/columnMeaning';

/** What a column may be for. Those from "lost" on are told apart only so that they are not taken for scores. */
export type ColumnRole =
  | 'code'
  | 'name'
  | 'max'
  | 'weight'
  | 'score'
  | 'target'
  | 'delta'
  | 'rank'
  | 'leads'
  | 'supports'
  | 'carriesOut'
  | 'lost'
  | 'others'
  | 'percentIndex'
  | 'words'
  | 'unit';

/** How much a heading's words say for a role: what else could be meant is weighed against it. */
export const WORDS = {
  /** The words leave no other role. */
  CERTAIN: 8,
  STRONG: 5,
  USUAL: 4,
  WEAK: 2,
  HINT: 1,
} as const;

type Pattern = readonly [role: ColumnRole, words: RegExp, weight: number];

const { CERTAIN, STRONG, USUAL, WEAK, HINT } = WORDS;

/** Of all that match, the heaviest counts for its role. */
const PATTERNS: readonly Pattern[] = [
  [
    'code',
    /^(?:stt|tt|s\.t\.t|số ?tt|số thứ tự|thứ tự|mã|mã số|mã (?:tiêu chí|tc|chỉ số|số tiêu chí)|mục|ký hiệu|số hiệu)\.?$/,
    CERTAIN,
  ],
  ['unit', /^(?:đơn vị tính|đvt|đơn vị đo(?: lường)?|đv tính)/, CERTAIN],
  [
    'name',
    /^(?:(?:tên|các|nhóm|danh mục) )?(?:lĩnh vực|tiêu chí|nội dung|tiêu chuẩn|chỉ số thành phần|chỉ số nội dung|trục nội dung|chỉ số, |chỉ số\/)/,
    STRONG,
  ],
  [
    'name',
    /^(?:tên )?(?:chỉ tiêu|chỉ số|hạng mục|yêu cầu|yếu tố|khía cạnh|câu hỏi)(?=$|[ ,/(])/,
    USUAL,
  ],
  [
    'name',
    /tiêu chí|lĩnh vực|nội dung|^tên (?!cơ quan|đơn vị|tỉnh|sở|địa phương|xã|phường|huyện)/,
    WEAK,
  ],
  ['words', /^(?:nhiệm vụ|công việc|hoạt động)/, WEAK],
  [
    'max',
    /tối đa|điểm chuẩn|thang điểm|khung điểm|mức điểm|điểm trần|điểm quy định|biểu điểm|^(?:điểm )?max$|ba-?rem/,
    STRONG,
  ],
  ['max', /^(?:số )?điểm$/, HINT],
  // "Điểm nhân hệ số" is what weights make of points.
  [
    'weight',
    /^(?![^]*(?:điểm|kết quả)[^]*(?:nhân|theo|có|sau|tính|x) )[^]*(?:trọng số|hệ số|tỷ trọng|tỉ trọng|quyền số)/,
    CERTAIN,
  ],
  ['lost', /điểm (?:cộng|thưởng|phạt)/, STRONG],
  [
    'lost',
    /(?:điểm|bị|còn|số) ?(?:số )?(?:bị |còn )*(?:mất|trừ|thiếu|hụt|chưa đạt|không đạt)|^(?:mất|trừ)$|mất điểm|trừ điểm|hụt điểm|chưa đạt điểm|khoảng cách/,
    CERTAIN - 1,
  ],
  ['words', /nguyên nhân|lý do|lí do/, CERTAIN],
  ['words', /ghi chú|chú thích|ghi nhận|lưu ý|ý kiến|nhận xét|xếp loại|mức xếp/, CERTAIN - 1],
  [
    'words',
    /cách (?:tính|chấm|xác định|đánh giá|cho)|hướng dẫn|phương pháp|công thức|cơ sở (?:chấm|đánh giá|tính)|quy định chấm|điều kiện/,
    CERTAIN - 1,
  ],
  [
    'words',
    /kiểm chứng|minh chứng|tài liệu|hồ sơ (?:chứng|kèm)|giải trình|diễn giải|thuyết minh|giải thích|kê khai|số liệu|thực trạng|tồn tại|hạn chế/,
    STRONG,
  ],
  [
    'words',
    /giải pháp|biện pháp|khắc phục|hướng cải thiện|việc (?:cần|phải) làm|nhiệm vụ trọng tâm|cách thức thực hiện/,
    CERTAIN - 1,
  ],
  ['words', /thời gian|thời hạn|tiến độ|hạn (?:hoàn thành|chót|cuối)/, CERTAIN - 1],
  // Days by which something is to be done, or figures that are to be reached: what stands there tells.
  ['words', /lộ trình/, USUAL],
  ['target', /lộ trình|định hướng/, USUAL + 0.5],
  ['words', /sản phẩm|đầu ra|kết quả cần đạt|kinh phí|nguồn vốn/, STRONG],
  ['delta', /tăng|giảm|chênh lệch|so với|so sánh|thay đổi|biến động|cải thiện/, STRONG],
  [
    'others',
    /cả nước|toàn quốc|cao nhất|thấp nhất|đứng đầu|dẫn đầu|trung vị|các tỉnh|(?:bình quân|trung bình) (?:chung|các|cả|toàn|khu|vùng|tỉnh|\d+ (?:tỉnh|đơn vị|địa phương))|toàn tỉnh/,
    CERTAIN - 2,
  ],
  ['others', /bình quân|trung bình|của vùng|khu vực/, USUAL - 1],
  // Of a part of those who were asked, beside "Chung".
  ['others', /^(?:người dân|tổ chức|doanh nghiệp|hộ kinh doanh|cán bộ)$/, USUAL],
  ['rank', /xếp (?:thứ|hạng)|thứ hạng|vị thứ|thứ bậc|vị trí|^hạng(?! mục)|^xếp$/, CERTAIN - 1],
  ['supports', /phối hợp/, STRONG],
  ['carriesOut', /(?:đơn vị|cơ quan|tổ chức|sở|ngành|nơi)[^]*thực hiện|^thực hiện$/, USUAL],
  [
    'leads',
    /chủ trì|phụ trách|tham mưu|đầu mối|chịu trách nhiệm|trách nhiệm|được giao|phân công|theo dõi/,
    STRONG,
  ],
  ['leads', /^(?:cơ quan|đơn vị|sở|phòng|bộ phận|người)(?! tính| chấm| tự| đánh giá)/, WEAK],
  ['target', /mục tiêu|chỉ tiêu (?!phát)|phấn đấu|kế hoạch năm|cam kết|đề ra/, USUAL + 0.5],
  ['target', /dự kiến|kế hoạch|đăng ký|^(?:kh|ct|mt) (?:năm )?(?:20)?\d\d$/, WEAK],
  [
    'percentIndex',
    /(?:chỉ số|tỷ lệ|tỉ lệ|mức)[^]*(?:%|đạt được\/|so với (?:điểm )?tối đa)|^(?:tỷ lệ|tỉ lệ) (?:đạt|điểm|hoàn thành)|% (?:đạt|điểm)|quy đổi|(?:nhân|theo|có|sau|tính) (?:trọng số|hệ số)|^%$/,
    USUAL,
  ],
  [
    'score',
    /điểm|kết quả|đạt được|tỷ lệ|tỉ lệ|chỉ số (?:hài lòng|sipas|par)|mức độ|đánh giá|thẩm định|chấm|giá trị|(?:hiện|thực) trạng|điều tra|khảo sát|xã hội học|xhh|(?:^| )(?:tđg|tđ|hđtđ|đtxhh)(?= |$|\.)|^thực hiện(?: 20\d\d)?$|thực hiện năm|^(?:(?:ước |u)?th|kq) (?:năm )?(?:20)?\d\d$|ước thực hiện|^đạt$|^còn lại$|^tỉnh (?:nhà|ta)$|^năm 20\d\d$|^20\d\d$|^(?:kỳ|năm|đợt) (?:trước|này|nay)$|^chung$|^(?:chỉ số )?(?:par ?index|papi|pci|pgi|ddci) (?:năm )?20\d\d$/,
    USUAL - 0.5,
  ],
];

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
 */
export function readHeading(words: string, own: string): Heading {
  const evidence = new Map<ColumnRole, number>();
  const isLong = words.length > LONGEST_HEADING;
  const says = new Set<ColumnRole>();
  for (const [role, pattern, weight] of isLong ? [] : PATTERNS) {
    const isOwn = pattern.test(own);
    if (isOwn) says.add(role);
    const weighs = isOwn ? weight + OF_THE_LOWEST_ROW : pattern.test(words) ? weight : 0;
    if (weighs > (evidence.get(role) ?? 0)) evidence.set(role, weighs);
  }
  const ownSource = sourceOf(own);
  const source = ownSource ?? sourceOf(words);
  // "Bộ Nội vụ công bố": whose figures they are, and so that they are scores.
  if (source !== null && !isLong && !evidence.has('score')) evidence.set('score', WEAK);
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
    isPeriod: /(?:^| )quý(?: |$)|tháng \d|[369] tháng|nửa (?:đầu )?năm/.test(words),
    isBothAgencies: /chủ trì|tham mưu|phụ trách/.test(words) && /phối hợp/.test(words),
    rankedOf: Number(/\/ ?(\d{2,3})\b/.exec(words)?.[1] ?? 0) || null,
  };
}

/** "Lần 2", "vòng II"; 0 where a heading names none. */
function roundIn(words: string): number {
  const said = /(?:lần|vòng|đợt) ?(\d|i{1,3})\b/.exec(words)?.[1];
  return Number(said?.replace(/^i+$/, (i) => String(i.length)) ?? 0);
}

/** The lowest row says more of a column than what stands over several. */
const OF_THE_LOWEST_ROW = 0.4;

/** Years in the order in which they are said, "năm 25" too; a span of years ("2021-2025") is its last. */
export function yearsIn(words: string): number[] {
  const spans = words
    .replace(/20\d\d ?- ?(20\d\d)/g, '$1')
    .replace(/(?<of>năm |kq |th |kh |mt |ct )(?<year>[123]\d)(?=$| )/g, '$<of>20$<year>');
  const numbers = [...spans.matchAll(/\d+/g)].map(([number]) => number);
  return numbers.filter((number) => /^20\d\d$/.test(number)).map(Number);
}

const SOURCES: readonly (readonly [SourceKind, RegExp])[] = [
  ['survey', /điều tra|khảo sát|xã hội học|xhh/],
  [
    'final',
    /sau (?:khi )?(?:thẩm định|phúc tra|rà soát|giải trình|thẩm tra|điều chỉnh)|chính thức|cuối cùng|kết luận|thống nhất/,
  ],
  [
    'selfAssessed',
    /tự (?:đánh giá|chấm|xác định|tính|cho)|(?:^| )tđg(?= |$|\.)|(?:đơn vị|xã|phường|địa phương|cơ quan) (?:chấm|đánh giá|đề nghị)|đề nghị/,
  ],
  [
    'appraised',
    /thẩm định|phúc tra|(?:^| )(?:hđtđ|hđ|tđ)(?= |$|\.)|(?:bộ|sở|tổ|ban|snv|bnv|huyện|ubnd|tỉnh)[^]*(?:chấm|đánh giá|kiểm tra)|hội đồng|cấp trên|công bố|bộ nội vụ|bnv|snv/,
  ],
  [
    'final',
    /đạt được|tổng điểm|công nhận|được duyệt|phê duyệt|thực tế|(?:^|hài lòng |sipas )chung$/,
  ],
];

function sourceOf(words: string): SourceKind | null {
  return SOURCES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
