import { countVi } from './count';
import type { UnreadSheet } from '../core/collect/unreadSheets';
import type { Years } from '../core/assign/tableNotes';
import { scoreDoubtsVi } from './scoreDoubts.vi';

/** What a score was declared to be counted from. */
interface DeclaredText {
  /** "b/a". */
  numbers: string;
  /** What they give. */
  worth: string;
  given: string;
}

/** Words of the tab that reads returned sheets. */
export const collectVi = {
  search: 'Tìm cơ quan, mã, tên tiêu chí',
  searchDoubts: 'Tìm trong nội dung cần xem lại',
  noneFound: 'Không tìm thấy.',
  drop: 'Thả tệp gửi về vào đây hoặc bấm để chọn',
  removeFile: (file: string) => `Bỏ tệp ${file}`,
  sheets: (count: number) => `${countVi(count)} phiếu`,
  readingFiles: (done: number, all: number) => `Đang đọc tệp ${countVi(done)}/${countVi(all)}…`,
  oldFonts: (files: readonly string[]) =>
    `Chữ trong ${files.join(', ')} gõ bằng phông cũ (TCVN3 hoặc VNI), không phải Unicode: tiêu đề và nội dung bằng chữ có thể không nhận ra. Hãy đề nghị cơ quan chuyển sang Unicode rồi gửi lại.`,
  without: (files: readonly string[]) =>
    `Không có phiếu nào trong: ${files.join(', ')}. Cần đúng phiếu đã lập bằng “Phân công”.`,
  unread: {
    newer: (sheet: string) =>
      `Phiếu ${sheet} do phiên bản mới hơn của phần bổ trợ lập nên chưa đọc. Hãy mở lại phần bổ trợ để cập nhật, rồi tổng hợp lại.`,
    'no-mark': (sheet: string) =>
      `Trang ${sheet} có các dòng của phiếu nhưng dòng đầu (ô A1) không còn nên không rõ của cơ quan nào, chưa đọc. Hãy đề nghị cơ quan điền vào đúng phiếu đã gửi.`,
    'lost-letters': (sheet: string) =>
      `Chữ có dấu trong phiếu ${sheet} đã mất khi lưu (thành “?” hoặc “_”), chưa đọc. Hãy đề nghị cơ quan lưu dạng .xlsx rồi gửi lại.`,
    'other-province': (sheet: string) =>
      `Phiếu ${sheet} ghi tên tỉnh, thành phố khác nên chưa đọc. Hãy kiểm tra lại tệp và đề nghị cơ quan gửi đúng phiếu.`,
  } satisfies Record<UnreadSheet['why'], (sheet: string) => string>,
  headingsLost: (sheet: string) => `Phiếu ${sheet} đã mất tiêu đề cột.`,
  accepted: (count: number) => `${countVi(count)} kết quả nhận được`,
  held: (count: number) => (count === 0 ? 'chưa ghi vào bảng' : `bảng đã có ${countVi(count)}`),
  conflicts: (count: number) => `${countVi(count)} số liệu chưa thống nhất`,
  doubtful: (count: number) => `${countVi(count)} cần xem lại`,
  gaps: (count: number) => `${countVi(count)} tiêu chí thành phần chưa có kết quả`,
  gapsNote: 'Không kể tiêu chí điều tra xã hội học',
  unmatched: (count: number) => `${countVi(count)} dòng không lấy được điểm`,
  says: (agency: string, score: string) => `${agency}: ${score}`,
  choose: (score: string) => `Chọn ${score}`,
  perhaps: (scores: readonly string[]) => `có thể là ${scores.join(' hoặc ')}`,
  decided: (score: string) => `Đã chọn ${score}`,
  undecide: 'Chọn lại',
  ownScore: 'Điểm khác',
  take: 'Chọn',
  place: 'Gắn vào tiêu chí',
  placeSearch: 'Tìm tiêu chí để gắn',
  placeElsewhere: 'Tiêu chí khác',
  placed: (agency: string, score: string) => `${agency}: đã gắn vào tiêu chí này, điểm ${score}`,
  ask: 'Đề nghị bổ sung, giải trình',
  ignore: 'Bỏ qua',
  settled: {
    asked: 'Đã đưa vào nội dung đôn đốc',
    ignored: 'Đã bỏ qua',
  },
  /** Tiêu đề: cơ quan nào đã gửi, cơ quan nào chưa. */
  reporting: 'Tình hình báo cáo',
  allReported: 'Các cơ quan đã báo cáo đủ.',
  silent: (count: number) => `chưa nhận phiếu của ${countVi(count)} cơ quan chủ trì`,
  incomplete: (count: number) => `${countVi(count)} cơ quan còn thiếu điểm`,
  askedOf: (count: number) => `đề nghị giải trình ${countVi(count)} nội dung`,
  remind: 'Sao chép nội dung đôn đốc',
  copied: 'Đã sao chép: dán vào thư hoặc tin nhắn.',
  copyByHand: 'Không sao chép được tự động: chọn nội dung dưới đây rồi bấm Ctrl+C.',
  doubts: {
    ...scoreDoubtsVi,
    'no-result': () =>
      'công thức chưa có kết quả trong tệp; mở tệp bằng Excel, lưu lại rồi chọn lại',
    'other-words': () => 'trên phiếu, mã này mang tên khác; xem lại trước khi chọn',
    'other-year': (_: string, years: Years | null) =>
      `phiếu lập cho năm ${String(years?.made ?? '')}, bảng hiện là năm ${String(years?.now ?? '')}`,
    merged: () => 'ô điểm gộp nhiều dòng, chưa rõ là điểm của tiêu chí nào',
    grouped: () => 'dấu thập phân có thể đã bị Excel hiểu là dấu phân cách hàng nghìn',
    declared: (_: string, _years: Years | null, { numbers, worth, given }: DeclaredText) =>
      `số liệu kê khai ${numbers} cho ${worth} điểm, phiếu ghi ${given}`,
    'only-declared': (_: string, _years: Years | null, { numbers, worth }: DeclaredText) =>
      `chỉ có số liệu kê khai ${numbers}, cho ${worth} điểm`,
    disputed: () => 'nơi khác ghi điểm khác cho tiêu chí này, cần xem lại',
  },
  unmatchedWhy: {
    'no-key': 'dòng này do cơ quan tự thêm, không gắn với tiêu chí nào',
    unknown: 'bảng không có tiêu chí này',
    'no-table':
      'không rõ thuộc bảng nào: trang tính mà phiếu lập theo đã đổi tên hoặc không còn; đặt lại tên cũ rồi tổng hợp lại',
    parent: 'điểm ghi ở dòng tổng hợp, được tính từ các thành phần nên không lấy',
  },
  gapsOf: (agency: string, count: number) => `${agency}: ${countVi(count)} tiêu chí`,
  gapWhy: {
    'no-sheet': 'Chưa nhận được phiếu',
    'left-blank': 'Đã có phiếu, để trống điểm',
    collective: 'Giao chung cho nhiều cơ quan; chưa cơ quan nào ghi điểm',
  },
  recorded: (score: string) => `bảng đang ghi ${score}`,
  ownerless: 'Chưa có cơ quan chủ trì',
  write: (count: number) => (count === 0 ? 'Ghi trang tổng hợp' : `Ghi ${countVi(count)} kết quả`),
  reports: (count: number) =>
    `Nội dung các cơ quan đã điền ở ${countVi(count)} dòng được ghi vào trang “Tổng hợp kết quả”.`,
  evidence: 'Lập danh mục tài liệu kiểm chứng',
  appraisal: 'Điểm thẩm định, điều tra, điểm chính thức',
  heading: (year: string) => `Kết quả tự đánh giá năm ${year}`,
  nothing: (forms: number): string =>
    forms === 0
      ? 'Chưa có phiếu nào: lập phiếu ở thẻ “Phân công”, hoặc thả tệp cơ quan gửi về vào ô trên.'
      : 'Chưa phiếu nào có nội dung cơ quan điền: thả tệp cơ quan gửi về vào ô trên.',
};

export type CollectStrings = typeof collectVi;
