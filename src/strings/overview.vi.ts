import { countVi } from './count';
import { baseYearVi } from './saidYear';
/** The words of the overview. */
export const overviewVi = {
  nextYear: 'Lập kế hoạch năm sau',
  base: (year: string) => (year === '' ? 'Năm trước' : `Năm ${year}`),
  target: (year: string) => `Mục tiêu ${year}`.trim(),
  result: (year: string) => `Kết quả ${year}`.trim(),
  change: 'Tăng/giảm',
  ofMax: (max: string) => `trên ${max} điểm`,
  structure: 'Cách đọc bảng',
  /** @param columns how many columns, and how many other choices */
  chosen: (columns: number, others: number) =>
    [columns > 0 && `${countVi(columns)} cột`, others > 0 && `${countVi(others)} lựa chọn khác`]
      .filter((part) => part !== false)
      .join(', ') + ' do người dùng chọn',
  percentPoints: 'điểm\u00A0%',
  /** Con số bảng ghi, và con số tính được, theo cùng thứ tự. */
  others: (printed: readonly string[], computed: readonly string[]) =>
    `Bảng ghi ${printed.join(' và ')}; tính từ các thành phần là ${computed.join(' và ')}.`,
  /** Vì sao mức tăng/giảm không đúng bằng hiệu hai số đứng cạnh. */
  apart: {
    rounded: (from: string, to: string) => `chưa làm tròn: ${from} → ${to}`,
    printed: 'như bảng ghi',
  },
  legend: {
    base: 'Năm trước',
    rise: 'Cần tăng',
    target: 'Mục tiêu',
    result: 'Kết quả',
  },
  barFrom: (from: string) => `thanh bắt đầu từ ${from}`,
  belowByResult: (count: number, of: number) =>
    `${countVi(count)}/${countVi(of)} kết quả chưa đạt mục tiêu`,
  waiting: (count: number, base: string) =>
    `${countVi(count)} tiêu chí thành phần chưa có kết quả, điểm ${baseYearVi(base)} thấp hơn mục tiêu`,
  resultSoFar: (given: number, of: number) =>
    `Kết quả của ${countVi(given)}/${countVi(of)} tiêu chí thành phần`,
  targetSoFar: (points: string) => `mục tiêu của các tiêu chí đó: ${points}`,
  fields: 'Các lĩnh vực',
  groups: 'Các nhóm tiêu chí',
  ranked: (place: string, of: string) => `xếp thứ ${place}${of === '' ? '' : `/${of}`}`,
  bar: (name: string, base: string, target: string, max: string, result: string) =>
    `${name}: năm trước ${base}, mục tiêu ${target}${result === '' ? '' : `, kết quả ${result}`}, tối đa ${max}`,
  jobs: 'Thao tác',
  recalculateValues: 'Tính lại và ghi số',
  valuesNote: 'Ô điểm tổng chứa con số; không tự đổi khi sửa điểm.',
  recalculateFormulas: 'Tính lại và ghi công thức',
  formulasNote: 'Ô điểm tổng chứa công thức; tự đổi khi sửa điểm.',
  highlight: 'Tô màu tiêu chí chưa đạt mục tiêu',
  clearHighlight: 'Bỏ tô màu',
};
