import { countVi } from '../../strings/count';
import { counted } from '../../strings/plural.en';
import type { LogWords } from './batchLog';
import type { Sample } from './samples';
import type { Switches, WorkbenchSettings } from './settings';

/** What stands on the page around the grid and the pane, in one language at a time. */
export interface PageWords {
  title: string;
  tab: string;
  paneWidth: string;
  open: string;
  samples: string;
  sample: Record<Sample, { name: string; shows: string }>;
  /** Workbooks that the add-in had Excel open. */
  opened: { title: (count: number) => string; name: (nth: number) => string; gone: string };
  save: string;
  /** What a copy is called in its file's name. */
  copy: string;
  /** Before what is listed. */
  willLose: string;
  saveAnyway: string;
  saved: (name: string) => string;
  restore: string;
  /** Asked before what was done since the file was opened is dropped. */
  confirmRestore: string;
  drop: string;
  cancel: string;
  rows: {
    insert: string;
    delete: string;
    inserted: (row: number, rows: number) => string;
    deleted: (row: number, rows: number) => string;
    confirm: (row: number, rows: number) => string;
    barred: string;
    tooMany: string;
  };
  imitate: string;
  log: LogWords;
  isProtected: string;
  hasNoMenu: string;
  isUnsupported: string;
  tooNarrow: string;
  settings: Record<keyof WorkbenchSettings, { name: string; does: string }>;
  /** What a setting's values are called; others stand for themselves. */
  options: Readonly<Record<string, string>>;
  switches: Record<keyof Switches, { name: string; does: string }>;
}

export const PAGE_WORDS: Record<WorkbenchSettings['language'], PageWords> = {
  vi: {
    title: 'Trang chạy thử',
    tab: 'Điểm CCHC',
    paneWidth: 'Độ rộng của ngăn',
    open: 'Mở tệp…',
    samples: 'Tệp mẫu',
    sample: {
      plan: { name: 'Kế hoạch năm 2022', shows: 'Hai phụ lục như đã ban hành, còn nguyên các lỗi' },
      newNames: { name: 'Kế hoạch, tên năm 2025', shows: 'Tên cơ quan từ tháng 7/2025' },
      otherLayout: {
        name: 'Bảng trình bày khác',
        shows: 'Điểm tự đánh giá và điểm thẩm định ở hai cột',
      },
      returned: {
        name: 'Phiếu cơ quan gửi về (tải xuống)',
        shows: 'Thả tệp này vào thẻ “Tổng hợp kết quả” của kế hoạch năm 2022',
      },
    },
    opened: {
      title: (count) => `Tệp Excel mới (${count})`,
      name: (nth) => `Tệp mới ${nth}`,
      gone: 'Tệp Excel mới không còn, vì trang đã mở tệp đó đã đóng; đây là tệp mẫu.',
    },
    save: 'Lưu bản sao',
    copy: 'bản sao',
    willLose: 'Trang chạy thử không giữ được những nội dung sau; bản sao lưu ra sẽ không còn:',
    saveAnyway: 'Vẫn lưu bản sao',
    saved: (name) => `Đã lưu ${name} vào thư mục tải xuống; tệp đã mở còn nguyên.`,
    restore: 'Khôi phục tệp ban đầu',
    confirmRestore: 'Bỏ mọi thay đổi từ khi mở tệp?',
    drop: 'Bỏ thay đổi',
    cancel: 'Hủy',
    rows: {
      insert: 'Chèn dòng',
      delete: 'Xóa dòng',
      inserted: (row, rows) =>
        `Đã chèn ${rows} dòng tại dòng ${row}; nếu nhầm, dùng “Xóa dòng” (Ctrl+Z không hoàn tác việc này).`,
      deleted: (row, rows) => `Đã xóa ${rows} dòng từ dòng ${row}.`,
      confirm: (row, rows) =>
        `Xóa ${rows} dòng từ dòng ${row}? Ctrl+Z không hoàn tác được việc này.`,
      barred:
        'Trang chạy thử không chèn, xóa được dòng ở trang tính có biểu đồ hoặc công thức mảng; hãy làm việc này trong Excel.',
      tooMany: 'Hãy chọn ít dòng hơn (nhiều nhất 500).',
    },
    imitate: 'Giả lập',
    log: {
      heading: (count) => `Yêu cầu gửi Excel: ${count}`,
      note: 'Mỗi lần đọc hoặc ghi, ngăn gửi Excel một hay vài yêu cầu; càng ít yêu cầu thì chạy qua mạng càng nhanh. Mở từng dòng để xem dung lượng và thời gian.',
      job: (kind, cells, requests) => {
        const jobs = {
          read: `Đọc ${countVi(cells)} ô`,
          write:
            cells > 0 ? `Ghi ${countVi(cells)} ô` : 'Thay đổi trang tính, định dạng hoặc thiết lập',
          show: 'Chuyển đến ô hoặc trang tính',
          ask: 'Xem trạng thái tệp: các trang tính, ô đang chọn, thiết lập',
        };
        return `${jobs[kind]} (${countVi(requests)} yêu cầu)`;
      },
      request: (sent, received, milliseconds) =>
        `Gửi ${sent.replace('.', ',')} KB, nhận ${received.replace('.', ',')} KB, Excel xử lý ${milliseconds} ms`,
      refused: (code) => `Excel không nhận (${code})`,
    },
    isUnsupported:
      'Trang chạy thử không làm được việc này; chỉ gõ vào ô, chèn và xóa dòng. Việc khác hãy làm trong Excel.',
    isProtected: 'Trang tính đang được bảo vệ: không ghi được vào ô này.',
    hasNoMenu:
      'Trang chạy thử không có trình đơn chuột phải; dòng được chèn, xóa bằng hai nút phía trên.',
    tooNarrow: 'Trang chạy thử cần màn hình rộng từ 1.024 điểm ảnh.',
    settings: {
      language: { name: 'Ngôn ngữ', does: 'Của trang này và của ngăn khi mở' },
      excelApi: { name: 'Phiên bản ExcelApi', does: '1.9 là của Excel 2021' },
      locale: { name: 'Dấu thập phân', does: 'Như Excel đang đặt ở máy' },
      delay: { name: 'Độ trễ (ms)', does: 'Excel trả lời chậm, như qua mạng' },
      grid: { name: 'Bảng tính', does: 'Không vẽ thì mở nhanh hơn, chỉ có ngăn bên cạnh' },
      platform: {
        name: 'Excel chạy trên',
        does: 'Máy Mac: ngăn không lưu được tệp, Excel mở từng tệp mới',
      },
    },
    options: {
      vi: 'Tiếng Việt',
      en: 'English',
      'vi-VN': 'dấu phẩy',
      'en-US': 'dấu chấm',
      drawn: 'vẽ',
      none: 'không vẽ',
      web: 'trình duyệt',
      mac: 'máy Mac',
    },
    switches: {
      protectSheet: { name: 'Bảo vệ trang', does: 'Trang đang xem được bảo vệ' },
      editCell: { name: 'Đang sửa ô', does: 'Excel đang chờ gõ xong một ô' },
      readOnly: { name: 'Chỉ đọc', does: 'Tệp chỉ mở để đọc' },
      selectChart: { name: 'Đang chọn biểu đồ', does: 'Không có ô nào được chọn' },
      calculateManually: { name: 'Tính thủ công', does: 'Công thức chờ nhấn F9' },
    },
  },
  en: {
    title: 'Workbench',
    tab: 'Điểm CCHC',
    paneWidth: 'Width of the pane',
    open: 'Open…',
    samples: 'Samples',
    sample: {
      plan: { name: 'The plan of 2022', shows: 'Both appendices as published, errors and all' },
      newNames: { name: 'The plan, names of 2025', shows: 'Agencies as they are since July 2025' },
      otherLayout: {
        name: 'A table of another layout',
        shows: 'Self-assessed and appraised scores in two columns',
      },
      returned: {
        name: 'A returned form (download)',
        shows: 'Drop it on the tab “Collect” of the plan of 2022',
      },
    },
    opened: {
      title: (count) => `New workbooks (${count})`,
      name: (nth) => `New workbook ${nth}`,
      gone: 'The new workbook is gone, because the page that opened it was closed; this is the sample.',
    },
    save: 'Save a copy',
    copy: 'copy',
    willLose: 'The workbench cannot keep the following; the copy that is saved will lack:',
    saveAnyway: 'Save a copy anyway',
    saved: (name) => `${name} is saved among the downloads; the file that was opened is as it was.`,
    restore: 'Restore the file',
    confirmRestore: 'Drop every change since the file was opened?',
    drop: 'Drop the changes',
    cancel: 'Cancel',
    rows: {
      insert: 'Insert rows',
      delete: 'Delete rows',
      inserted: (row, rows) =>
        `${counted(rows, 'row')} inserted at row ${row}; to take that back, delete them (Ctrl+Z does not).`,
      deleted: (row, rows) => `${counted(rows, 'row')} deleted from row ${row}.`,
      confirm: (row, rows) =>
        `Delete ${counted(rows, 'row')} from row ${row}? Ctrl+Z does not bring them back.`,
      barred:
        'The workbench cannot insert or delete rows on a sheet with charts or array formulas; do that in Excel.',
      tooMany: 'Select fewer rows (500 at most).',
    },
    imitate: 'Imitate',
    log: {
      heading: (count) => `Requests to Excel: ${count}`,
      note: 'Whatever the pane reads or writes is asked of Excel in one request or a few; fewer are faster over a network. Open a line for sizes and times.',
      job: (kind, cells, requests) => {
        const jobs = {
          read: `Read ${counted(cells, 'cell')}`,
          write:
            cells > 0 ? `Wrote ${counted(cells, 'cell')}` : 'Changed sheets, formats or settings',
          show: 'Went to a cell or a sheet',
          ask: 'Asked for sheets, the selection or settings',
        };
        return `${jobs[kind]} (${counted(requests, 'request')})`;
      },
      request: (sent, received, milliseconds) =>
        `Sent ${sent} KB, received ${received} KB, Excel took ${milliseconds} ms`,
      refused: (code) => `Excel refused (${code})`,
    },
    isUnsupported:
      'The workbench cannot do this: it types into cells, and inserts and deletes rows. Do the rest in Excel.',
    isProtected: 'The sheet is protected: this cell cannot be written.',
    hasNoMenu:
      'The workbench has no menu here; rows are inserted and deleted by the two buttons above.',
    tooNarrow: 'The workbench needs a screen of 1,024 pixels or more.',
    settings: {
      language: { name: 'Language', does: 'Of this page, and of the pane as it opens' },
      excelApi: { name: 'ExcelApi version', does: '1.9 is Excel 2021’s' },
      locale: { name: 'Decimal mark', does: 'As Excel is set on the computer' },
      delay: { name: 'Delay (ms)', does: 'Excel answers late, as over a network' },
      grid: { name: 'Grid', does: 'Where it is not drawn, the pane alone opens sooner' },
      platform: {
        name: 'Excel runs on',
        does: 'A Mac: the pane cannot save files, Excel opens each as a new one',
      },
    },
    options: {
      vi: 'Tiếng Việt',
      en: 'English',
      'vi-VN': 'comma',
      'en-US': 'point',
      drawn: 'drawn',
      none: 'not drawn',
      web: 'the web',
      mac: 'a Mac',
    },
    switches: {
      protectSheet: { name: 'Protected sheet', does: 'The active sheet is protected' },
      editCell: { name: 'A cell is edited', does: 'Excel waits until a cell is typed' },
      readOnly: { name: 'Read-only', does: 'The file is open for reading' },
      selectChart: { name: 'A chart is selected', does: 'No cell is selected' },
      calculateManually: { name: 'Manual calculation', does: 'Formulas wait for F9' },
    },
  },
};
