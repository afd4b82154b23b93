import { countVi } from './count';
/** Words of the steps of the year: they come with them. */
export const nextStepsVi = {
  steps: 'Các bước trong năm',
  next: 'Việc tiếp theo',
  step: {
    check: 'Kiểm tra',
    recalculate: 'Tính lại',
    targets: 'Mục tiêu',
    assign: 'Phân công',
    collect: 'Tổng hợp kết quả',
  },
  stepState: {
    errors: (errors: number, warnings: number) =>
      errors > 0
        ? `${countVi(errors)} lỗi, ${countVi(warnings)} cần rà soát`
        : warnings > 0
          ? `không có lỗi, ${countVi(warnings)} cần rà soát`
          : 'không có lỗi',
    outdated: (count: number) => (count === 0 ? 'số đã đúng' : `${countVi(count)} ô cần tính lại`),
    targets: (given: number, of: number) => `đã đặt ${countVi(given)}/${countVi(of)} mục tiêu`,
    forms: (made: number, of: number) => `đã lập ${countVi(made)}/${countVi(of)} phiếu`,
    answers: (answered: number, of: number) => `đã có ${countVi(answered)}/${countVi(of)} phiếu`,
  },
  stepDo: {
    check: (errors: number) => `Xem ${countVi(errors)} lỗi`,
    recalculate: 'Tính lại (xem trước)',
    targets: 'Đặt mục tiêu',
    assign: 'Lập phiếu giao việc',
    collect: 'Nhận phiếu của cơ quan',
  },
  stepDone: 'xong',
  allDone: 'Các bước trong năm đã xong.',
};

export type NextStepsStrings = typeof nextStepsVi;
