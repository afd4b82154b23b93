import type { OtherRow } from '../table/appendix';
import { foldText } from '../base/text';

const TOTAL =
  /^(?:tổng(?: cộng| số| điểm|$| \(|:)|cộng(?:$|:| chung)|điểm tổng|(?:(?:chỉ số|mức độ|tỷ lệ)(?: hài lòng| sipas)*|sipas|mức hài lòng) chung|chỉ số sipas$|chung$|toàn bộ$)/;
/** "Cộng I", "Tổng điểm mục II", "Tổng lĩnh vực 1": of one part; "Tổng cộng (I+II)" is of all. */
const SUBTOTAL_CODE =
  /^(?:tổng|cộng)[^+]*?(?:^cộng|[ (.])(?:mục |phần |lĩnh vực |nhóm |tiêu chí )?\(?([ivx]{1,5}|\d{1,2}|[a-hđ])[).:]?$/;
const SUBTOTAL_OF =
  /^(?:(?:tổng(?: cộng| số)?|cộng)(?: điểm)?|điểm(?: trung bình| bình quân)?) (?:của )?(?:mục|phần|lĩnh vực|nhóm|tiêu chí) (?!chung|cả |toàn |trăm|mềm)\S/;
/** "A+B", "Cộng (I + II)", "Tổng phần A và phần B": of several parts. */
const SUM_OF =
  /^(?:tổng|cộng|điểm)?(?: (?:cộng|điểm|số))*[(=: ]*(?:(?:mục|phần|lĩnh vực|nhóm) )?(?:[a-hđ]|[ivx]{1,5}|\d{1,2})(?: ?(?:\+|và(?= (?:mục|phần|lĩnh vực|nhóm))) ?(?:(?:mục|phần|lĩnh vực|nhóm) )?(?:[a-hđ]|[ivx]{1,5}|\d{1,2}))+\)?$/;
/** Of what a total holds besides, and not of these points alone. */
const AFTER =
  /sau (?:khi )?(?:cộng|trừ|tính|thưởng)|gồm(?: cả)? (?:điểm|cả)|(?:đã|cả|và) (?:cộng|trừ|tính|điểm|thưởng)/;
/** A total of one column's source alone. */
const PARTIAL =
  /thẩm định|tự (?:chấm|đánh giá)|điều tra|khảo sát|xã hội học|xhh|thưởng|phạt|trừ|cộng thêm/;
const BONUS =
  /^[-+*( ]*(?:tổng )?(?:điểm )?(?:thưởng|cộng thêm|khuyến khích|ưu tiên)|^[-+*( ]*(?:(?:tổng )?điểm cộng|cộng điểm)|^các (?:nội dung|tiêu chí|trường hợp)[^]*(?:cộng|thưởng)(?: điểm)?$|^(?:(?:các|nhóm|nội dung|tiêu chí|phần|mục) )+(?:được )?(?:(?:điểm )?thưởng|cộng điểm|điểm cộng)(?: |$|:|\))/;
const PENALTY =
  /^[-+*( ]*(?:tổng )?(?:điểm )?(?:phạt|(?:bị )?trừ)(?: |$|\)|:)|^các (?:nội dung|tiêu chí|trường hợp)[^]*(?:trừ|phạt)(?: điểm)?$|^(?:(?:các|nhóm|nội dung|tiêu chí|phần|mục) )+(?:bị )?(?:trừ điểm|điểm trừ|(?:điểm )?phạt)(?: |$|:|\))/;
const ADDED = /thưởng|phạt|trừ|cộng thêm/;
const RANK = /^(?:xếp|thứ (?:hạng|tự xếp)|vị thứ|hạng(?: |$)|vị trí)/;
const INDEX =
  /^(?:chỉ số|tỷ lệ|tỉ lệ|par ?index|sipas|papi|pci|pgi|ddci|kết quả (?:chỉ số|chung)|điểm (?:số )?(?:pci|papi|pgi|par|sipas|ddci|tổng hợp|chung)|điểm (?:quy đổi|chỉ số|sau)|quy đổi|mức độ hoàn thành)/;
const MEAN = /^(?:điểm )?(?:bình quân|trung bình)/;
const NOTE = /^(?:\*|\(\*|ghi chú|lưu ý|chú thích|nguồn|nơi nhận|người (?:lập|tổng hợp))/;
const NOT_APPLICABLE =
  /^(?:chưa áp dụng|không (?:áp dụng|đánh giá|chấm(?: điểm)?|tính(?: điểm)?|xét|thuộc (?:phạm vi|đối tượng)|phát sinh)|kad|kđg|k\.a\.d|k áp dụng|n\/a|miễn (?:đánh giá|chấm))/;
/** What criteria are seldom called, and what earns them points is. */
const OPTION =
  /^(?:[-+•*] ?)?(?:nếu|trường hợp|từ \d|dưới|trên \d|không|đạt (?:từ|dưới|trên|\d)|trong đó|cứ|mỗi|đúng|trễ|chậm|quá hạn|công thức|tính)|:$|\d ?%|điểm[.;]?$|[<>≥≤=×]/;

/** Without figures more words say something of the total. */
export const LONGEST_TOTAL_NAME = 60;

export type RowWords =
  | 'total'
  | 'partial-total'
  | 'bonus'
  | 'penalty'
  | Extract<OtherRow, 'subtotal' | 'rank' | 'index' | 'note'>
  | 'mean'
  | null;

/**
 * What a row without a code is by its words.
 * @param words folded
 * @param hasCode whether the table has a row of that code
 */
export function readRowWords(words: string, hasCode: (code: string) => boolean): RowWords {
  if (SUM_OF.test(words)) return 'total';
  if (SUBTOTAL_OF.test(words) && !ADDED.test(words)) return 'subtotal';
  if (BONUS.test(words)) return 'bonus';
  if (PENALTY.test(words)) return 'penalty';
  const [, part] = SUBTOTAL_CODE.exec(words) ?? [];
  if (part !== undefined && hasCode(part)) return 'subtotal';
  if (SUBTOTAL_OF.test(words)) return 'subtotal';
  if (TOTAL.test(words)) {
    return PARTIAL.test(words) && !AFTER.test(words) ? 'partial-total' : 'total';
  }
  if (NOTE.test(words)) return 'note';
  if (RANK.test(words)) return 'rank';
  if (MEAN.test(words)) return 'mean';
  return INDEX.test(words) ? 'index' : null;
}

/** @param words folded */
export function saysTotal(words: string): boolean {
  return readRowWords(words, () => true) === 'total';
}

/** Whether a row with a code is the total all the same: "III | TỔNG CỘNG (I+II)". */
export function isTotalOnly(name: string): boolean {
  if (!beginsAsTotal(name)) return false;
  const words = foldText(name);
  return /^(?:tổng (?:cộng|điểm|số điểm|số)|cộng)(?: ?[:(].*)?$/.test(words);
}

const SPACE = 0x20;
const HARD_SPACE = 0xa0;

/** Cheap, and asked of every criterion: "to", "tổ", "co", "cộ", composed or not. */
function beginsAsTotal(name: string): boolean {
  const first = name.charCodeAt(0);
  const isPlain = first > SPACE && first < HARD_SPACE;
  if (isPlain && !isOneOf('tTcC', first)) return false;
  const words = isPlain ? name : name.trimStart();
  return isOneOf('tTcC', words.charCodeAt(0)) && isOneOf('oOổỔộỘ', words.charCodeAt(1));
}

function isOneOf(letters: string, char: number): boolean {
  for (let at = 0; at < letters.length; at += 1) if (letters.charCodeAt(at) === char) return true;
  return false;
}

/** Whether a row with a code and no maximum is a rank all the same, or an index below the total. */
export function saysUnscored(
  name: string,
  isBelowTotal: boolean,
  hasMaxima: boolean,
): 'rank' | 'index' | null {
  // Cheap, and asked of every such row.
  if (!isBelowTotal && !(hasMaxima && /^\s*(?:x|h|v|th)/i.test(name))) return null;
  const said = readRowWords(foldText(name), () => false);
  return said === 'rank' || (said === 'index' && isBelowTotal) ? said : null;
}

/** Whether words say what earns points, and not what is judged. */
export function isOption(words: string): boolean {
  return OPTION.test(words);
}

/** Whether a cell of a figure says that the criterion does not count here. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(foldText(text));
}

export function isBonusOrPenalty(words: string): 'bonus' | 'penalty' | null {
  return BONUS.test(words) ? 'bonus' : PENALTY.test(words) ? 'penalty' : null;
}
