import { countVi } from './count';
/** The words of what the pane says of several years. */
export const yearsVi = {
  worked: 'Năm đang làm việc',
  note: 'Điểm, mục tiêu, phiếu giao việc và báo cáo lấy theo năm này.',
  all: 'Điểm qua các năm và so sánh',
  make: 'Lập trang “Qua các năm”',
  makeNote:
    'Trang mới có điểm từng tiêu chí qua các năm và biểu đồ; lập lại thì cập nhật theo bảng, nội dung đã ghi thêm được giữ lại.',
  others: 'Bảng của năm khác',
  /** Where only tables of the year worked on are shown. */
  leftOut: 'Ở đây chỉ có bảng của năm đang làm việc. Bảng của năm khác',
  findingsElsewhere: (count: number) => `Không kể ${countVi(count)} kết quả ở bảng của năm khác`,
  notMarked: 'Chỉ tô màu bảng của năm đang làm việc; dấu tô ở bảng của năm khác, nếu có, được bỏ',
  workOn: (year: number) => `Làm việc với năm ${String(year)}`,
  /** @param year null: the table names none */
  table: (sheet: string, year: number | null) =>
    year === null ? sheet : `${sheet} (năm ${String(year)})`,
};

export type YearsStrings = typeof yearsVi;
