import { countVi } from './count';
import type { EndedAgency } from '../core/table/finding';
import { apartText } from './apart';
import { apartVi } from './apart.vi';
import { officialDay } from './officialDay';
import { formatDecimal, type Decimal } from '../core/base/decimal';
import { findingRulesVi } from './findingRules.vi';
import {
  assumptionMessage,
  codeLines,
  firstLine,
  inMark,
  type AssumptionSentences,
  type FindingStrings,
  type UnreadableSentences,
} from './findings';

const FIELDS: FindingStrings['fields'] = {
  max: 'điểm tối đa',
  base: 'điểm năm trước',
  target: 'mục tiêu',
  delta: 'tăng/giảm',
  result: 'kết quả',
};

const TOTAL = 'dòng tổng';

const figure = (value: Decimal): string => formatDecimal(value, ',');
/** What a cell should say, as this language writes it: the cell's own mark is its table's. */
const should = (text: string | null): string => inMark(text, ',');

const ASSUMED: AssumptionSentences = {
  'column-passed-over': ({ heading }) =>
    `Cột “${heading}” không được dùng: bảng có cột khác hợp hơn cho cùng ý nghĩa.`,
  'continued-name': ({ code }) => `Dòng này được hiểu là phần tiếp theo của tên tiêu chí ${code}.`,
  'repeated-header': () => 'Tiêu đề bảng lặp lại khi sang trang; đã bỏ qua.',
  'column-numbers': () => 'Dòng đánh số cột; đã bỏ qua.',
  'far-cells': ({ last }) =>
    `Có ô nằm rất xa các bảng (đến ô ${last}), thường do công cụ khác để lại; không đọc các ô đó.`,
  'old-font': () =>
    'Chữ từ ô này gõ bằng bảng mã cũ (TCVN3 hoặc VNI): tiêu đề, tên tiêu chí và cơ quan không nhận ra được. Hãy chuyển sang Unicode rồi đọc lại.',
  'row-left-out': () => 'Dòng này không phải tiêu chí; đã bỏ qua.',
  ditto: ({ text }) => `Dấu “nt” được hiểu là cơ quan của dòng trên: ${text}.`,
  'unheaded-rest': ({ of }) =>
    `Các dòng từ đây giống phần tiếp theo của bảng ở trang “${of}” nhưng không có tiêu đề cột nên chưa đọc được. Hãy chép dòng tiêu đề của bảng vào phía trên.`,
  'shares-of-one': ({ printed, meant }) =>
    `Các tỷ lệ trong bảng đều không quá 1 (ô này ghi ${printed}) nên đang được đọc là dưới 1%. Nếu là ${figure(meant)}%, hãy định dạng các ô là phần trăm (%), hoặc ghi ${figure(meant)}.`,
  'no-codes': () => 'Bảng không có mã số; các dòng được đánh số theo thứ tự.',
  'kind-by-sums': () => 'Loại bảng (cộng điểm hay bình quân) được suy ra từ chính các số liệu.',
};

const UNREADABLE: UnreadableSentences = {
  date: (who, field) =>
    `${who}: ô ${field} đang là ngày tháng, có lẽ Excel đã đổi điểm thành ngày; hãy gõ lại điểm.`,
  words: (who, field, printed) => `${who}: không đọc được ${field} “${printed}”.`,
  time: (who, field) =>
    `${who}: ô ${field} đang là giờ, có lẽ Excel đã đổi điểm thành giờ; hãy gõ lại điểm.`,
  several: (who, field) =>
    `${who}: ô ${field} có nhiều số trên nhiều dòng; hãy tách mỗi tiêu chí thành một dòng của bảng.`,
  aim: (who, field, printed) =>
    `${who}: ${field} “${printed}” chưa phải là một số nên không được tính; hãy ghi số, hoặc mức như “≥ 8,5”.`,
  'too-large': (who, field, printed) =>
    `${who}: ${field} ${printed} quá lớn hoặc có quá nhiều chữ số thập phân; hãy gõ lại điểm.`,
};

export const findingsVi: FindingStrings = {
  rules: findingRulesVi,
  fields: FIELDS,
  total: TOTAL,
  sentences: {
    'code-typo': ({ printed, expected }) =>
      `Mã ${written(codeLines(printed))}; theo các dòng trước và sau phải là ${expected}.`,
    'code-in-name': (_, { who }) => `Tên tiêu chí ghi lặp lại mã ${who}.`,
    'max-mismatch': (finding, { who, printed }) => {
      const parent = finding.parent ?? TOTAL;
      return finding.pinned
        ? `Điểm tối đa của ${who} ghi ${printed}; phải là ${should(finding.expected)} thì tổng của ${parent} mới khớp.`
        : `Điểm tối đa của ${parent} ghi ${printed} nhưng các thành phần cộng lại là ${figure(finding.sum)}. Không xác định được ô nào sai.`;
    },
    'rollup-mismatch': ({ field, computed, bound }, { who, printed }) =>
      bound === null
        ? `${who}: ${FIELDS[field]} ghi ${printed} nhưng tính từ các thành phần là ${figure(computed)}.`
        : `${who}: ${FIELDS[field]} ghi ${printed} nhưng tính từ các thành phần, trong đó có mức như “>1”, phải ${bound === '≥' ? 'từ' : 'không quá'} ${figure(computed)}${bound === '≥' ? ' trở lên' : ''}.`,
    'rollup-rounded': ({ field, computed }, { who, printed }) =>
      `${who}: ${FIELDS[field]} ghi ${printed} là số làm tròn của ${figure(computed)}.`,
    'delta-mismatch': ({ expected }, { who, printed }) =>
      `${who}: tăng/giảm ghi ${printed}; mục tiêu trừ điểm năm trước là ${should(expected)}.`,
    'delta-rounded': ({ expected }, { who, printed }) =>
      `${who}: tăng/giảm ghi ${printed}, tính trên số chưa làm tròn là ${should(expected)}.`,
    'delta-missing': ({ expected }, { who }) =>
      `${who}: ô tăng/giảm để trống; phải là ${should(expected)}.`,
    'bound-not-met': ({ field, computed }, { who, printed }) =>
      `${who}: ${FIELDS[field]} ${printed} nhưng tính từ các tiêu chí thành phần chỉ bằng ${figure(computed)}.`,
    'link-mismatch': ({ field, expected, sipas }, { who, printed }) =>
      `${who}: ${FIELDS[field]} ghi ${printed}; theo SIPAS ${firstLine(sipas)} phải là ${should(expected)}.`,
    'no-improvement': (_, { who }) => `${who} chưa đạt điểm tối đa mà mục tiêu không tăng.`,
    'agency-missing': (_, { who }) => `${who} chưa ghi cơ quan chủ trì.`,
    'agency-typo': ({ expected }, { printed }) => `“${printed}” có lẽ là “${expected}”.`,
    'agency-unknown': ({ expected, cells }, { printed }) =>
      expected === null
        ? `“${printed}”${cells > 1 ? ` (${countVi(cells)} ô)` : ''} chưa có trong danh bạ cơ quan.`
        : `“${printed}” chưa có trong danh bạ cơ quan; gần nhất là “${expected}”.`,
    'agency-ended': ({ ended }) => endedSentence(ended),
    'agency-ending': ({ ended }) =>
      `${endedSentence(ended)} Kế hoạch ban hành trước ngày đó nên không phải lỗi.`,
    'number-as-text': ({ field, count }) =>
      `${countVi(count)} ô ở cột ${FIELDS[field]} là chữ, Excel không cộng được. “Tính lại” chuyển thành số; ô ghi mức như “>95,00” được giữ nguyên.`,
    'mixed-decimals': () =>
      'Trong một dòng có cả dấu phẩy và dấu chấm thập phân; đều được đọc là dấu thập phân.',
    'locale-misread': ({ field, expected }, { who, printed }) =>
      `${who}: ${FIELDS[field]} là ${printed}, có lẽ dấu chấm thập phân bị hiểu thành phần nghìn; phải là ${should(expected)}.`,
    'score-over-max': ({ field }, { who, printed }) =>
      `${who}: ${FIELDS[field]} ${printed} lớn hơn điểm tối đa.`,
    'duplicate-code': (_, { printed }) => `Mã ${printed} đã có ở một dòng khác.`,
    'orphan-code': ({ parent }, { printed }) => `Mã ${printed} không có dòng cấp trên ${parent}.`,
    'score-missing': ({ field, blank }, { who }) =>
      blank === 'column'
        ? `Cột ${FIELDS[field]} để trống ở mọi dòng.`
        : `${who}: ô ${FIELDS[field]} để trống.`,
    'score-unreadable': ({ field, because }, { who, printed }) =>
      UNREADABLE[because](who, FIELDS[field], printed),
    'reading-assumption': ({ assumed }) => assumptionMessage(assumed, ASSUMED),
  },
};

/** @param lines of a cell, quoted */
function written(lines: readonly string[]): string {
  return lines.length === 1
    ? `ghi ${lines.join('')}`
    : `bị ngắt thành ${countVi(lines.length)} dòng ${lines.join(', ')}`;
}

function endedSentence(ended: EndedAgency): string {
  const { name, until, successor } = ended;
  if (ended.isWording === true) {
    const now = successor === null ? '' : `; nay ghi là “${successor}”`;
    return `“${name}”: thị trấn kết thúc hoạt động từ ${officialDay(until)}${now}.`;
  }
  const others = apartText(ended, apartVi);
  return successor === null
    ? `“${name}” kết thúc hoạt động từ ${officialDay(until)}.`
    : `“${name}” không còn từ ${officialDay(until)} (hợp nhất, sắp xếp lại); nay là “${successor}”${others === '' ? '' : ` (riêng ${others})`}.`;
}
