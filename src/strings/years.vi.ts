/** The words of what the pane says of several years. */
export const yearsVi = {
  worked: 'Năm đang làm việc',
  note: 'Điểm, mục tiêu, phiếu giao việc và báo cáo lấy theo năm này.',
  others: 'Bảng của năm khác',
  /** @param year null: the table names none */
  table: (sheet: string, year: number | null) => (year === null ? sheet : `${sheet} (năm ${year})`),
};

export type YearsStrings = typeof yearsVi;
