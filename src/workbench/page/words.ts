import type { Switches, WorkbenchSettings } from './settings';

/** What stands on the page around the grid and the pane, in one language at a time. */
export interface PageWords {
  title: string;
  tab: string;
  open: string;
  save: string;
  restore: string;
  /** Asked before what was done since the file was opened is dropped. */
  confirmRestore: string;
  imitate: string;
  requests: (count: number) => string;
  isProtected: string;
  tooNarrow: string;
  settings: Record<keyof WorkbenchSettings, string>;
  switches: Record<keyof Switches, { name: string; does: string }>;
}

export const PAGE_WORDS: Record<WorkbenchSettings['language'], PageWords> = {
  vi: {
    title: 'Trang chạy thử',
    tab: 'Điểm CCHC',
    open: 'Mở tệp…',
    save: 'Lưu bản sao',
    restore: 'Khôi phục tệp ban đầu',
    confirmRestore: 'Bỏ mọi thay đổi từ khi mở tệp?',
    imitate: 'Giả lập',
    requests: (count) => `Yêu cầu gửi Excel: ${count}`,
    isProtected: 'Trang tính đang được bảo vệ: không ghi được vào ô này.',
    tooNarrow: 'Trang chạy thử cần màn hình rộng từ 1.024 điểm ảnh.',
    settings: {
      language: 'Ngôn ngữ',
      excelApi: 'Phiên bản ExcelApi',
      locale: 'Dấu thập phân',
      delay: 'Độ trễ (ms)',
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
    open: 'Open…',
    save: 'Save a copy',
    restore: 'Restore the file',
    confirmRestore: 'Drop every change since the file was opened?',
    imitate: 'Imitate',
    requests: (count) => `Requests to Excel: ${count}`,
    isProtected: 'The sheet is protected: this cell cannot be written.',
    tooNarrow: 'The workbench needs a screen of 1,024 pixels or more.',
    settings: {
      language: 'Language',
      excelApi: 'ExcelApi version',
      locale: 'Decimal mark',
      delay: 'Delay (ms)',
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
