import { countVi } from '../../strings/count';
import type { Unfaithful } from '../engine/faithful';
import type { InputRefusal } from '../engine/inputFile';
import type { Loss } from '../engine/losses';
import type { Bar } from './outputs';
import type { Severity } from '../../core/table/finding';

/** Why a file was not even read: it is not there, it is a folder, or the system does not give it. */
export type Unopened = 'missing' | 'folder' | 'not-allowed' | 'too-large';

/** What the headless command says, in one language. */
export interface HeadlessWords {
  usage: string;
  cannotRead: Record<Unopened | InputRefusal, string>;
  /** Why nothing can be written there. */
  barred: Record<Bar, (path: string) => string>;
  /** @param why one of `barred` */
  cannotWrite: (why: string) => string;
  noAnswers: (path: string) => string;
  /** An answer that a question does not have. */
  noSuchAnswer: (doubt: string, answer: string, answers: readonly string[]) => string;
  notAsked: (doubts: readonly string[]) => string;
  /** Of a version of Excel that the add-in is not offered in. */
  tooOld: (excelApi: string, least: string) => string;
  /** @param years those that can be worked on */
  noYear: (year: number | null, years: readonly number[]) => string;
  noFolder: (path: string) => string;
  noTable: (sheets: readonly string[]) => string;
  table: (kind: string, sheet: string, address: string, criteria: number) => string;
  totals: (base: string, target: string, change: string) => string;
  below: (count: number) => string;
  findings: (count: number) => string;
  severities: Record<Severity, (count: number) => string>;
  changed: (cells: number) => string;
  highlighted: (cells: number) => string;
  sheets: (added: number, updated: number) => string;
  exported: (forms: number) => string;
  /** @param open what a person has to look at @param missing criteria that nobody gave a score */
  collected: (results: number, forms: number, open: number, missing: number) => string;
  /** Of returned files. */
  notCollected: (names: readonly string[]) => string;
  saved: (path: string) => string;
  /** Of what the workbook holds and cannot be kept. */
  losses: Record<Loss, string>;
  loses: (what: readonly string[]) => string;
  hasMacros: (path: string) => string;
  /** The library reads it otherwise than it is, there; null: not at all. */
  notFaithful: (path: string, at: Unfaithful | null) => string;
  stepFailed: (step: string, message: string) => string;
  wroteNothing: string;
  wroteOnly: (paths: readonly string[]) => string;
  /** Of what nobody has foreseen. */
  unexpected: (message: string) => string;
}

export const headlessVi: HeadlessWords = {
  usage: 'Cách dùng: ',
  cannotRead: {
    missing: 'không có tệp này',
    folder: 'đây là thư mục, không phải tệp',
    'not-allowed': 'hệ thống không cho đọc tệp này (quyền truy cập hoặc đường dẫn)',
    empty: 'tệp rỗng',
    encrypted: 'tệp có mật khẩu; hãy bỏ mật khẩu rồi chạy lại',
    rights: 'tệp giới hạn quyền (IRM), chỉ người được cấp quyền mới mở được',
    damaged: 'tệp .xlsx bị hỏng hoặc chưa tải về đủ',
    'too-large': 'tệp quá lớn',
    'too-many-cells':
      'tệp có quá nhiều ô, kể cả ô trống mang định dạng (trên 2 triệu); hãy mở bằng Excel, xóa các dòng, cột trống đã định dạng, rồi lưu lại',
    'too-many-merged':
      'tệp gộp quá nhiều ô (trên 20.000 vùng hoặc 2 triệu ô, thường do gộp cả dòng, cả cột); hãy mở bằng Excel, bỏ gộp ở chỗ không có dữ liệu, rồi lưu lại',
    'packed-otherwise':
      'tệp được nén theo cách không đọc được ở đây; hãy mở bằng Excel, lưu lại thành .xlsx',
    'other-format':
      'bảng tính loại khác (.xls, .xlsb, .ods, .csv), không phải tệp Excel .xlsx; hãy mở bằng Excel, lưu lại thành .xlsx',
    pdf: 'đây là tệp PDF, không phải tệp Excel .xlsx',
    word: 'đây là văn bản Word, không phải tệp Excel .xlsx',
    presentation: 'đây là bài trình chiếu, không phải tệp Excel .xlsx',
    image: 'đây là tệp ảnh, không phải tệp Excel .xlsx',
    'web-page':
      'đây là trang web lưu lại, không phải tệp Excel .xlsx; hãy mở bằng Excel, lưu lại thành .xlsx',
    xml: 'đây là tệp XML, không phải tệp Excel .xlsx; hãy mở bằng Excel, lưu lại thành .xlsx',
    archive: 'đây là tệp nén, không phải tệp Excel .xlsx; hãy giải nén trước',
    text: 'đây là tệp văn bản, không phải tệp Excel .xlsx',
    unknown: 'đây là tệp loại khác, không phải tệp Excel .xlsx',
  },
  barred: {
    input: (path) => `${path}: đây là tệp đang đọc; hãy lưu sang tên khác.`,
    twice: (path) => `${path}: hai kết quả cùng ghi vào một tệp; hãy đặt tên khác nhau.`,
    'no-folder': (path) => `${path}: chưa có thư mục để lưu tệp này.`,
    'is-file': (path) => `${path}: đây là tệp, không phải thư mục.`,
    'is-folder': (path) => `${path}: đây là thư mục, không phải tên tệp để lưu.`,
    'not-allowed': (path) => `${path}: không có quyền ghi vào đây.`,
    'no-space': (path) => `${path}: đĩa đã hết chỗ.`,
    'read-only': (path) => `${path}: đĩa này chỉ cho đọc.`,
    'too-long': (path) => `${path}: tên tệp hoặc đường dẫn quá dài.`,
    circle: (path) => `${path}: liên kết này dẫn vòng về chính nó.`,
    other: (path) => `${path}: hệ thống không ghi được vào đây.`,
  },
  noYear: (year, years) =>
    `Tệp không có kế hoạch năm ${String(year)}; có năm ${years.join(', ')}. Không ghi gì.`,
  noAnswers: (path) =>
    `${path}: không có tệp này, hoặc không phải danh sách [{ "doubt": "…", "answer": "…" }].`,
  noSuchAnswer: (doubt, answer, answers) =>
    `Câu hỏi ${doubt} không có câu trả lời “${answer}”; chọn một trong: ${answers.map((one) => `“${one}”`).join(', ')}. Không ghi gì.`,
  notAsked: (doubts) =>
    `Câu trả lời không dùng đến, vì tệp không hỏi nội dung này: ${doubts.join(', ')}.`,
  tooOld: (excelApi, least) =>
    `--excel-api ${excelApi}: phần bổ trợ cần ExcelApi ${least} trở lên (Excel 2021, Microsoft 365, Excel trên web). Không ghi gì.`,
  noFolder: (path) => `${path}: không mở được thư mục này.`,
  cannotWrite: (why) => `Không ghi được ${why}`,
  noTable: (sheets) =>
    `Không thấy bảng chấm điểm nào: đã tìm dòng tiêu đề có tên tiêu chí cùng điểm tối đa, điểm hoặc mục tiêu ở các trang ${sheets.join(', ')}.`,
  table: (kind, sheet, address, criteria) =>
    `${kind}: ${sheet}!${address}, ${countVi(criteria)} tiêu chí`,
  totals: (base, target, change) =>
    `  điểm năm trước ${base}, mục tiêu ${target}, tăng/giảm ${change}`,
  below: (count) => `  ${countVi(count)} tiêu chí dưới mục tiêu`,
  findings: (count) => `Kết quả kiểm tra: ${countVi(count)} nội dung`,
  severities: {
    error: (count) => `${countVi(count)} lỗi`,
    warning: (count) => `${countVi(count)} cần rà soát`,
    info: (count) => `${countVi(count)} lưu ý`,
  },
  changed: (cells) => `Đã tính lại: ${countVi(cells)} ô`,
  highlighted: (cells) => `Đã tô ${countVi(cells)} ô dưới mục tiêu`,
  sheets: (added, updated) =>
    `Phiếu giao việc: ${countVi(added)} trang mới, ${countVi(updated)} trang cập nhật`,
  exported: (forms) => `Đã xuất ${countVi(forms)} phiếu gửi các cơ quan`,
  collected: (results, forms, open, missing) =>
    `Tổng hợp: ${countVi(results)} kết quả nhận được từ ${countVi(forms)} phiếu, ${countVi(open)} nội dung cần xem lại, ${countVi(missing)} tiêu chí thành phần chưa có kết quả`,
  notCollected: (names) => `Không tổng hợp được: ${names.join(', ')}; lý do có trong tệp --report.`,
  saved: (path) => `Đã lưu ${path}`,
  losses: {
    macros: 'macro',
    charts: 'biểu đồ',
    pictures: 'hình ảnh',
    textBoxes: 'hộp văn bản',
    sparklines: 'biểu đồ nhỏ trong ô',
    newerValidation: 'danh sách chọn lấy từ trang khác',
    validation: 'kiểm tra dữ liệu nhập',
    filterCriteria: 'điều kiện lọc',
    sheetPasswords: 'mật khẩu bảo vệ trang (trang vẫn được bảo vệ)',
    notes: 'ghi chú của ô',
    threadedComments: 'bình luận',
    dynamicArrays: 'công thức trải ra nhiều ô (còn lại ở ô đầu)',
    externalLinks: 'liên kết đến tệp Excel khác',
    pivotTables: 'bảng tổng hợp (PivotTable)',
    conditionalFormats: 'định dạng có điều kiện',
    stoppingRules: 'dấu “Dừng nếu đúng” của định dạng có điều kiện',
    tables: 'bảng của Excel',
    links: 'siêu liên kết',
    controls: 'nút bấm, ô điều khiển và đối tượng nhúng',
    slicers: 'bộ lọc dạng nút (slicer)',
    connections: 'kết nối dữ liệu',
    protectedRanges: 'vùng được phép sửa của trang được bảo vệ',
    customViews: 'chế độ xem riêng',
    headerPictures: 'hình ở đầu trang, chân trang',
    names: 'tên đã đặt cho ô, vùng ô',
    pageBreaks: 'chỗ ngắt trang',
    customProperties: 'thuộc tính riêng của tệp',
    customData: 'dữ liệu XML kèm theo',
    sensitivityLabels: 'nhãn mức độ mật',
  },
  loses: (what) => `Tệp lưu ra sẽ mất: ${what.join(', ')}. Tệp gốc còn nguyên.`,
  hasMacros: (path) =>
    `${path}: tệp Excel có macro, lưu ra sẽ mất. Hãy lưu thành .xlsx rồi chạy lại, hoặc dùng phần bổ trợ trong Excel.`,
  notFaithful: (path, at) =>
    `${path}: ${at ? `không đọc đúng được ${at.cell === null ? `trang ${at.sheet}` : `ô ${at.cell} của trang ${at.sheet}`}` : 'không mở được tệp này'}. Hãy mở bằng Excel, lưu lại thành .xlsx rồi làm lại.`,
  stepFailed: (step, message) => `Bước ${step} không thực hiện được: ${message}`,
  wroteNothing: 'Không ghi gì ra đĩa.',
  wroteOnly: (paths) => `Đã ghi: ${paths.join(', ')}; các tệp khác còn như trước.`,
  unexpected: (message) => `Lỗi ngoài dự kiến, không ghi gì ra đĩa: ${message}`,
};
