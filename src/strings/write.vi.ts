import { countVi } from './count';
import { kindsVi } from './kinds.vi';
import { calendarDay, clockTime } from './moment';

/** What is said while and after something is written. */
export const writeVi = {
  kinds: kindsVi,
  unfitted: (sheets: readonly string[]) =>
    `Excel chưa nhận “vừa một trang ngang” ở ${countVi(sheets.length)} trang tính (${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ', …' : ''}): trước khi in, ở thẻ Bố trí trang chọn Chiều rộng: 1 trang.`,
  blank: '(trống)',
  stop: 'Dừng',
  preparing: 'Đang chuẩn bị…',
  stopping: 'Đang dừng sau phần đang ghi…',
  progress: (done: number, of: number) =>
    of > 1 ? `Đang ghi… xong phần ${countVi(done)}/${countVi(of)}` : 'Đang ghi…',
  reverting: 'Đang hoàn tác…',
  nothing: 'Không có gì cần thay đổi.',
  done: (parts: string[]) => `Đã ${parts.join(', ')}.`,
  doneParts: {
    cells: (count: number) => `ghi ${countVi(count)} ô`,
    columns: (count: number) => `thêm ${countVi(count)} cột`,
    added: (count: number, names: string) => `thêm ${countVi(count)} trang tính${names}`,
    updated: (count: number, names: string) => `lập lại ${countVi(count)} trang tính${names}`,
  },
  doneEntries: {
    added: (name: string) => `lưu phương án “${name}”`,
    replaced: (name: string) => `ghi đè phương án “${name}”`,
    removed: (name: string) => `xóa phương án “${name}”`,
  },
  marked: (cells: number) =>
    cells === 0
      ? 'Đã bật tô màu; hiện không có mục tiêu nào chưa đạt.'
      : `Đã tô màu ${countVi(cells)} ô mục tiêu chưa đạt.`,
  cleared: 'Đã bỏ tô màu.',
  outdated:
    'Tệp Excel vừa thay đổi nên đã đóng phần xem trước; chưa ghi gì. Hãy bấm lại nút vừa chọn để xem trước với số mới.',
  openSheet: 'Mở trang tính',
  undo: 'Hoàn tác',
  lastWrite: (kind: string) => `Lần ghi gần nhất: ${kind}`,
  undone: (parts: string[]) => `Đã hoàn tác ${parts.join(', ')}.`,
  undoneNothing: 'Không có gì để hoàn tác.',
  undoWithout: (sheet: string) =>
    `Chưa hoàn tác được vì không thấy trang tính ${sheet}. Nếu trang đã được đổi tên: đổi lại tên trang tính thành “${sheet}” rồi hoàn tác.`,
  undoneParts: {
    marking: 'việc tô màu',
    clearing: 'việc bỏ tô màu',
    cells: (count: number) => `${countVi(count)} ô`,
    removed: (count: number) => `${countVi(count)} trang tính đã thêm`,
    restored: (count: number) => `${countVi(count)} trang tính đã lập lại`,
  },
  keptMeanwhile: (places: string) =>
    `Trong lúc ghi có người gõ vào ${places}: giữ nguyên nội dung vừa gõ. Hãy xem lại; nếu vẫn cần ghi thì làm lại.`,
  recovered: (places: string) =>
    `Lần trước ngăn bị đóng trong lúc ghi; đã trả lại nội dung có người gõ lúc đó: ${places}.`,
  judged: (of: 'write' | 'undo', isDone: boolean): string =>
    of === 'write'
      ? isDone
        ? 'Excel trả lời chậm; đã đọc lại tệp Excel: lần ghi này đã xong.'
        : 'Excel trả lời chậm; đã đọc lại tệp Excel: chưa ghi gì. Có thể làm lại.'
      : isDone
        ? 'Excel trả lời chậm; đã đọc lại tệp Excel: đã hoàn tác xong.'
        : 'Excel trả lời chậm; đã đọc lại tệp Excel: chưa hoàn tác gì. Có thể làm lại.',
  lastVisible: (sheet: string) =>
    `Giữ lại trang tính ${sheet} vì tệp Excel phải còn ít nhất một trang đang hiện.`,
  kept: (places: string) => `Giữ nguyên vì đã có người gõ vào hoặc dời hàng, cột: ${places}.`,
  lostFormulas: (formulas: string) =>
    `Công thức cũ không trả lại được vì ô mà nó chỉ tới đã dời hoặc không còn; nếu cần thì gõ lại. ${formulas}.`,
  gone: (kind: string) =>
    `Lần ghi “${kind}” không còn để lại gì trong bảng: đã trả lại bằng Ctrl+Z, hoặc bị ngắt ngay từ đầu. Bấm Hoàn tác để xóa bản sao lưu của lần đó.`,
  unfinished: (kind: string, at: string) =>
    `Lần ghi “${kind}” lúc ${clockTime(at, 'vi')} ngày ${calendarDay(at, 'vi')} chưa xong. Nếu không có ai đang ghi, nó đã bị ngắt: bấm Hoàn tác để trả tệp Excel về như trước.`,
};

export type WriteStrings = typeof writeVi;
