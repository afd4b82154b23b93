import type { KindStrings } from './changes';

/** What each plan is called: said after it was written, too. */
export const kindsVi: KindStrings = {
  recalculate: 'Tính lại',
  fix: 'Sửa theo kết quả kiểm tra',
  highlight: 'Tô màu tiêu chí chưa đạt mục tiêu',
  'clear-highlight': 'Bỏ tô màu',
  assign: 'Phiếu giao việc',
  collect: 'Tổng hợp kết quả',
  rounds: 'Kỳ báo cáo',
  evidence: 'Danh mục tài liệu kiểm chứng',
  targets: 'Ghi mục tiêu',
  directory: 'Danh bạ cơ quan',
  scenario: 'Phương án',
  structure: 'Cách đọc bảng',
  'next-year': 'Kế hoạch năm sau',
  leads: 'Giao tiêu chí',
  report: 'Báo cáo lãnh đạo',
  appraisal: 'Nhập điểm thẩm định',
  history: 'Điểm qua các năm',
  log: 'Trang nhật ký ghi',
};
