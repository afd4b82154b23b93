import { countVi } from './count';
import type { ForeignKind, UnreadableFile } from '../core/base/unreadableFile';

const KINDS: Record<ForeignKind, string> = {
  pdf: 'đây là tệp PDF',
  word: 'đây là văn bản Word',
  presentation: 'đây là bài trình chiếu',
  image: 'đây là tệp ảnh (ảnh chụp hoặc bản quét)',
  'web-page': 'nội dung là trang web lưu lại (có khi mang đuôi .xls)',
  xml: 'nội dung là tệp XML (có khi mang đuôi .xls)',
  'old-excel': 'đây là bảng tính của Excel đời cũ (trước Excel 5.0)',
  archive: 'đây là tệp nén',
  text: 'đây là tệp văn bản',
  unknown: 'đây là tệp loại khác',
};

const SAVE_AS = 'Hãy mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.';
const ASK = 'Hãy đề nghị cơ quan gửi tệp bảng tính.';

const NEXT: Record<ForeignKind, string> = {
  pdf: ASK,
  word: ASK,
  presentation: ASK,
  image: ASK,
  'web-page': SAVE_AS,
  xml: SAVE_AS,
  'old-excel': SAVE_AS,
  archive: 'Hãy giải nén rồi chọn các tệp bên trong.',
  text: ASK,
  unknown: ASK,
};

/** Why a file was not read, and what to do next. */
export function unreadableVi(reason: UnreadableFile): string {
  switch (reason.why) {
    case 'empty':
      return 'tệp rỗng, không có nội dung. Hãy đề nghị cơ quan gửi lại.';
    case 'encrypted':
      return 'tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại.';
    case 'rights':
      return 'tệp giới hạn quyền (IRM), chỉ người được cấp quyền mới mở được. Hãy đề nghị cơ quan gửi bản không giới hạn quyền.';
    case 'damaged':
      return 'tệp bị hỏng hoặc chưa tải về đủ. Hãy tải lại hoặc đề nghị cơ quan gửi lại.';
    case 'too-large':
      return reason.cell === null
        ? 'tệp quá lớn so với một phiếu. Hãy chép riêng trang phiếu sang tệp Excel mới rồi chọn lại.'
        : `trang tính quá rộng vì có nội dung ở ô ${reason.cell}. Hãy xóa ô ấy, lưu lại rồi chọn lại.`;
    case 'not-a-spreadsheet':
      return NEXT[reason.is] === SAVE_AS
        ? `${KINDS[reason.is]}, không đọc trực tiếp được. ${SAVE_AS}`
        : `${KINDS[reason.is]}, không phải bảng tính. ${NEXT[reason.is]}`;
    case 'old-encoding':
      return 'chữ trong tệp không phải Unicode (UTF-8). Hãy mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.';
    case 'packed-otherwise':
      return `tệp được nén theo cách không đọc được ở đây. ${SAVE_AS}`;
    case 'needs-worker':
      return `tệp dạng .xls, .xlsb hoặc .ods không đọc được ở máy này. ${SAVE_AS}`;
    case 'took-too-long':
      return `đọc quá ${countVi(reason.seconds)} giây chưa xong nên đã dừng. Hãy chép riêng trang phiếu sang tệp Excel mới rồi chọn lại.`;
    case 'not-given':
      return 'máy không cho đọc tệp này: tệp đang được mở ở chương trình khác, hoặc đã thay đổi từ lúc chọn. Hãy đóng tệp rồi chọn lại.';
    case 'no-reader':
      return 'phần đọc tệp không tải được hoặc gặp lỗi. Hãy kiểm tra mạng, đóng và mở lại ngăn này rồi thử lại.';
  }
}
