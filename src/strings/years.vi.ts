/** The words of what the pane says of several years. */
export const yearsVi = {
  worked: 'Năm đang làm việc',
  note: 'Điểm, mục tiêu, phiếu giao việc và báo cáo lấy theo năm này.',
  all: 'Điểm qua các năm và so sánh',
  make: 'Lập trang “Qua các năm”',
  makeNote:
    'Trang mới có điểm từng tiêu chí qua các năm và biểu đồ; lập lại thì cập nhật theo bảng, nội dung đã ghi thêm được giữ lại.',
  others: 'Bảng của năm khác',
  /** @param year null: the table names none */
  table: (sheet: string, year: number | null) => (year === null ? sheet : `${sheet} (năm ${year})`),
};

export type YearsStrings = typeof yearsVi;
