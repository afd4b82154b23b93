import { countVi } from './count';
import { clockTime } from './moment';
import { hostText, type ProblemStrings } from './problems';

/** Of so many sheets the names are said; of more, the first and how many others. */
const MOST_NAMED = 3;

/** " ở …", or nothing where the place is not known. */
const at = (sheets: readonly string[]): string => {
  const others = sheets.length - MOST_NAMED;
  if (sheets.length === 0) return '';
  const named = sheets.slice(0, MOST_NAMED).join(', ');
  return others <= 0 ? ` ở ${named}` : ` ở ${named} và ${countVi(others)} trang tính khác`;
};

export const problemsVi: ProblemStrings = {
  undone: 'Đã tự trả lại như trước khi ghi.',
  sentences: {
    'no-table': ({ isOldFont }) =>
      isOldFont
        ? 'Không đọc được bảng chấm điểm: chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode rồi đọc lại.'
        : 'Không thấy bảng chấm điểm nào trong tệp Excel.',
    'no-table-there': ({ sheet }) =>
      `Dưới dòng được chọn ở ${sheet} không đọc được bảng chấm điểm nào. Chọn các ô tiêu đề (có cột tên tiêu chí và cột điểm) rồi bấm lại.`,
    'cell-edit-mode': () => 'Đang có ô được sửa. Nhấn Enter hoặc Esc rồi làm lại.',
    'sheet-protected': ({ sheet }) =>
      `Trang tính ${sheet ?? 'này'} đang được bảo vệ. Bỏ bảo vệ trang tính rồi làm lại; chưa ghi gì.`,
    'structure-protected': () =>
      'Cấu trúc tệp Excel đang được bảo vệ nên không thêm được trang tính. Bỏ bảo vệ rồi làm lại; chưa ghi gì.',
    'read-only': () => 'Tệp Excel chỉ mở để đọc. Mở lại ở chế độ chỉnh sửa; chưa ghi gì.',
    'chart-selected': () => 'Đang chọn một biểu đồ. Bấm vào một ô rồi làm lại; chưa ghi gì.',
    'not-calculated': () =>
      'Excel đang để chế độ tính thủ công và còn công thức chưa tính. Nhấn F9 (hoặc “Tính công thức” trong ngăn này) rồi làm lại; chưa ghi gì.',
    'sheet-hidden': ({ sheet }) => `Trang tính ${sheet} đang ẩn. Cho hiện trang rồi bấm lại.`,
    'changed-under-us': ({ sheet, cell }, cellName) =>
      `Nội dung ở ${cell === undefined ? sheet : cellName(sheet, cell)} đã thay đổi sau khi đọc. Chưa ghi gì; hãy bấm lại nút vừa chọn để làm với số mới.`,
    'being-written': ({ at: began }) =>
      `Một lần ghi khác, bắt đầu lúc ${clockTime(began, 'vi')}, chưa xong; chưa ghi gì thêm. Nếu có người đang ghi, đợi xong rồi làm lại; nếu lần đó đã bị ngắt, bấm Hoàn tác trong ngăn trước.`,
    'rows-filtered': ({ sheet, filter }) =>
      `Trang tính ${sheet} đang lọc (${filter}) nên có hàng cần ghi đang bị ẩn, và Excel có thể ghi nhầm sang hàng khác. Bỏ lọc rồi làm lại; chưa ghi gì.`,
    'excel-table': ({ sheet, table }) =>
      `Trên trang tính ${sheet} có bảng của Excel (Ctrl+T) tên ${table}, trong đó Excel không cho gộp ô, nên không lập lại hay hoàn tác trang được. Chọn một ô trong bảng, vào Thiết kế bảng → Chuyển đổi thành Dải ô, rồi làm lại; chưa ghi gì.`,
    'sheet-gone': ({ sheet }) => `Không còn trang tính ${sheet ?? 'đó'}. Hãy đọc lại tệp Excel.`,
    'too-large': () => 'Dữ liệu quá lớn so với giới hạn của Excel. Hãy chia nhỏ tệp Excel.',
    'not-as-written': ({ sheet, cell }, cellName) =>
      `Excel không giữ đúng nội dung vừa ghi vào ${cellName(sheet, cell)}. Xem lại ô đó (độ dài, định dạng) rồi làm lại.`,
    'journal-damaged': () =>
      'Bản sao lưu của lần ghi gần nhất đã hỏng nên không hoàn tác được; tệp Excel giữ nguyên như đang có.',
    'journal-newer': () =>
      'Lần ghi gần nhất do phiên bản mới hơn của phần bổ trợ ghi nên bản này không hoàn tác được. Mở lại bằng phiên bản mới rồi hoàn tác; tệp Excel giữ nguyên như đang có.',
    'host-failed': (details) =>
      `Excel không thực hiện được. Đọc lại tệp Excel rồi làm lại; nếu vẫn lỗi, gửi nguyên văn phần trong ngoặc cho người hỗ trợ (${hostText(details)}).`,
    'connection-lost': () => 'Mất kết nối với Excel. Kiểm tra mạng rồi đọc lại tệp Excel.',
    'no-answer': () =>
      'Quá lâu chưa thấy Excel trả lời, nên chưa biết đã ghi xong hay chưa. Chưa ghi hay hoàn tác tiếp cho đến khi đọc lại được tệp Excel; nếu Excel đang mở một hộp thoại thì đóng hộp thoại đó.',
    'not-begun': () =>
      'Chưa làm việc này vì chưa rõ kết quả của một lần ghi hoặc hoàn tác trước đó. Đang đọc lại tệp Excel; khi đọc xong, hãy làm lại. Nếu Excel đang mở một hộp thoại, hãy đóng hộp thoại đó.',
    'not-read': () =>
      'Quá lâu chưa thấy Excel trả lời, nên chưa đọc được; không có gì bị thay đổi. Nếu Excel đang bận hoặc đang mở một hộp thoại thì chờ hay đóng lại, rồi bấm “Đọc lại”.',
    'part-missing': () =>
      'Có bản mới, hoặc mạng bị ngắt: chưa tải được phần cần cho việc này nên chưa làm gì. Bấm “Tải lại” để mở ngăn theo bản mới.',
    'partly-written': ({ sheets }) =>
      `Việc ghi bị dừng giữa chừng${at(sheets)}. Bấm Hoàn tác để trả tệp Excel về như trước.`,
    'partly-reverted': ({ sheets }) =>
      `Việc hoàn tác bị dừng giữa chừng${at(sheets)}. Bấm Hoàn tác lần nữa để trả lại nốt.`,
    'choices-not-kept': () =>
      'Chưa lưu được các lựa chọn trong ngăn vào tệp Excel: đóng ngăn thì phải chọn lại.',
    'undo-barred': ({ why, at: began }) =>
      why === 'let-go'
        ? 'Lần ghi đó không còn bản sao lưu nên không hoàn tác được: chỉ giữ bản sao lưu của 10 lần ghi gần nhất.'
        : `Sau lần ghi đó đã có lần ghi khác, bắt đầu lúc ${clockTime(began, 'vi')}, nên chưa hoàn tác gì. Muốn trả lại, hoàn tác lần lượt từ lần mới nhất.`,
    'nothing-to-revert': () => 'Không có lần ghi nào để hoàn tác.',
    cancelled: ({ sheets }) =>
      sheets.length === 0
        ? 'Đã dừng; chưa ghi gì.'
        : `Đã dừng; đã ghi một phần${at(sheets)}. Bấm Hoàn tác để trả tệp Excel về như trước.`,
    unsupported: () =>
      'Phiên bản Excel đang dùng không làm được việc này. Cập nhật Excel, hoặc mở tệp bằng Excel trên web hay Excel mới hơn trên máy tính, rồi làm lại.',
  },
};
