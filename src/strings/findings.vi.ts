import type { FindingStrings } from './findings';

export const findingsVi: FindingStrings = {
  rules: {
    'code-typo': 'Mã số ghi sai',
    'code-in-name': 'Mã số lặp lại trong tên',
    'max-mismatch': 'Điểm tối đa không khớp',
    'rollup-mismatch': 'Điểm tổng hợp không khớp',
    'rollup-rounded': 'Điểm tổng hợp đã làm tròn',
    'delta-mismatch': 'Tăng/giảm tính sai',
    'delta-rounded': 'Tăng/giảm đã làm tròn',
    'delta-missing': 'Thiếu tăng/giảm',
    'bound-not-met': 'Mục tiêu không đạt từ các thành phần',
    'link-mismatch': 'Lệch giữa PAR INDEX và SIPAS',
    'no-improvement': 'Chưa có mục tiêu tăng điểm',
    'agency-missing': 'Chưa có cơ quan chủ trì',
    'agency-typo': 'Tên cơ quan ghi sai',
    'agency-unknown': 'Cơ quan chưa có trong danh bạ',
    'number-as-text': 'Số lưu dạng chữ',
    'mixed-decimals': 'Lẫn dấu phẩy và dấu chấm',
    'locale-misread': 'Số bị hiểu sai phần nghìn',
    'score-over-max': 'Vượt điểm tối đa',
    'duplicate-code': 'Mã số trùng',
    'orphan-code': 'Thiếu dòng cấp trên',
    'score-missing': 'Thiếu điểm',
    'score-unreadable': 'Không đọc được điểm',
    'reading-assumption': 'Cách hiểu khi đọc bảng',
  },
  fields: {
    max: 'điểm tối đa',
    base: 'điểm năm trước',
    target: 'mục tiêu',
    delta: 'tăng/giảm',
    result: 'kết quả',
  },
  total: 'dòng tổng',
  codeTypo: (lines, expected) =>
    `Mã ${lines.map((line) => `“${line}”`).join(', xuống dòng, ')} không khớp với các dòng trước và sau; phải là ${expected}.`,
  codeInName: (code) => `Tên tiêu chí ghi lặp lại mã ${code}.`,
  maxPinned: (id, printed, expected, parent) =>
    `Điểm tối đa của ${id} ghi ${printed}; phải là ${expected} thì tổng của ${parent} mới khớp.`,
  maxUnpinned: (parent, printed, sum) =>
    `Điểm tối đa của ${parent} ghi ${printed} nhưng các thành phần cộng lại là ${sum}. Không xác định được ô nào sai.`,
  rollupMismatch: (who, field, printed, computed) =>
    `${who}: ${field} ghi ${printed} nhưng tính từ các thành phần là ${computed}.`,
  rollupRounded: (who, field, printed, computed) =>
    `${who}: ${field} ghi ${printed} là số làm tròn của ${computed}.`,
  deltaMismatch: (who, printed, expected) =>
    `${who}: tăng/giảm ghi ${printed}; mục tiêu trừ điểm năm trước là ${expected}.`,
  deltaRounded: (who, printed, expected) =>
    `${who}: tăng/giảm ghi ${printed}, tính trên số chưa làm tròn là ${expected}.`,
  deltaMissing: (who, expected) => `${who}: ô tăng/giảm để trống; phải là ${expected}.`,
  boundNotMet: (who, printed, computed) =>
    `${who}: mục tiêu ${printed} nhưng tính từ các tiêu chí thành phần chỉ bằng ${computed}.`,
  linkMismatch: (who, field, printed, expected, sipas) =>
    `${who}: ${field} ghi ${printed}; theo SIPAS ${sipas} phải là ${expected}.`,
  noImprovement: (who) => `${who} chưa đạt điểm tối đa mà mục tiêu không tăng.`,
  agencyMissing: (who) => `${who} chưa ghi cơ quan chủ trì.`,
  agencyColumnBlank: 'Cột cơ quan chủ trì để trống ở mọi dòng.',
  agencyTypo: (printed, expected) => `“${printed}” có lẽ là “${expected}”.`,
  agencyUnknown: (printed, suggestion) =>
    suggestion === ''
      ? `“${printed}” chưa có trong danh bạ cơ quan.`
      : `“${printed}” chưa có trong danh bạ cơ quan; gần nhất là “${suggestion}”.`,
  numberAsText: (field, count) =>
    `${count} ô ở cột ${field} là chữ, Excel không cộng được. “Tính lại” chuyển thành số; ô ghi mức như “>95,00” được giữ nguyên.`,
  mixedDecimals:
    'Trong một dòng có cả dấu phẩy và dấu chấm thập phân; đều được đọc là dấu thập phân.',
  localeMisread: (who, field, printed, expected) =>
    `${who}: ${field} là ${printed}, có lẽ dấu chấm thập phân bị hiểu thành phần nghìn; phải là ${expected}.`,
  scoreOverMax: (who, field, printed) => `${who}: ${field} ${printed} lớn hơn điểm tối đa.`,
  duplicateCode: (printed) => `Mã ${printed} đã có ở một dòng khác.`,
  orphanCode: (printed, parent) => `Mã ${printed} không có dòng cấp trên ${parent}.`,
  scoreMissing: (who, field) => `${who}: ô ${field} để trống.`,
  scoreColumnBlank: (field) => `Cột ${field} để trống ở mọi dòng.`,
  scoreIsDate: (who, field) =>
    `${who}: ô ${field} đang là ngày tháng, có lẽ Excel đã đổi điểm thành ngày; hãy gõ lại điểm.`,
  scoreUnreadable: (who, field, printed) => `${who}: không đọc được ${field} “${printed}”.`,
  assumptions: {
    'column-passed-over': (heading) =>
      `Cột “${heading}” không được dùng: bảng có cột khác hợp hơn cho cùng ý nghĩa.`,
    'continued-name': (code) => `Dòng này được hiểu là phần tiếp theo của tên tiêu chí ${code}.`,
    'repeated-header': () => 'Tiêu đề bảng lặp lại khi sang trang; đã bỏ qua.',
    'column-numbers': () => 'Dòng đánh số cột; đã bỏ qua.',
    'row-left-out': () => 'Dòng này không phải tiêu chí; đã bỏ qua.',
    ditto: (text) => `Dấu “nt” được hiểu là cơ quan của dòng trên: ${text}.`,
    'no-codes': () => 'Bảng không có mã số; các dòng được đánh số theo thứ tự.',
    'kind-by-sums': () => 'Loại bảng (cộng điểm hay bình quân) được suy ra từ chính các số liệu.',
  },
};
