import { type Day, sayDay } from '../core/base/day';
import { countVi } from './count';
import { baseYearVi, ofYearVi } from './saidYear';

const asOf = (day: Day | null) => (day === null ? '' : ` (số liệu đến ngày ${sayDay(day)})`);

/** Words of what is taken along from the overview, a report or a text; and of that text. */
export const summaryVi = {
  report: {
    make: 'Báo cáo lãnh đạo (2 trang)',
    note: 'Thêm ngay một trang tính mới gồm nội dung cần chỉ đạo, số liệu và biểu đồ; các trang đang có giữ nguyên. Có thể hoàn tác.',
    makeAgain: 'Lập lại báo cáo lãnh đạo',
    noteAgain: (sheet: string) =>
      `Xem trước rồi cập nhật trang “${sheet}” theo số liệu mới; nội dung đã ghi thêm được giữ nguyên.`,
    /** @param day null where the report does not say */
    isCurrent: (sheet: string, day: Day | null) =>
      `Trang “${sheet}”${asOf(day)} khớp với số liệu hiện nay.`,
    isOld: (sheet: string, day: Day | null) =>
      `Trang “${sheet}”${asOf(day)} khác với số liệu hiện nay: cần lập lại. Nội dung đã ghi thêm được giữ nguyên.`,
  },
  copy: 'Sao chép tóm tắt',
  copied: 'Đã sao chép. Dán vào tin nhắn hoặc văn bản.',
  copyByHand: 'Không sao chép được tự động: chọn nội dung dưới đây rồi bấm Ctrl+C.',
  text: {
    nothing: 'bảng chưa có điểm và mục tiêu',
    scores: (year: string, base: string) => `${baseYearVi(year)} đạt ${base}`,
    targets: (year: string, target: string, change: string) =>
      `mục tiêu${ofYearVi(year)} là ${target} (${change})`,
    results: (year: string, result: string) => `kết quả${ofYearVi(year)} đạt ${result}`,
    below: (count: number, of: number) =>
      `${countVi(count)}/${countVi(of)} kết quả chưa đạt mục tiêu.`,
    belowByBase: (count: number, of: number, year: string) =>
      `Điểm ${baseYearVi(year)} thấp hơn mục tiêu: ${countVi(count)}/${countVi(of)} tiêu chí thành phần.`,
    rises: 'Tăng nhiều nhất',
    most: 'Còn nhiều dư địa nhất',
    agencies: 'Cơ quan cần tăng nhiều điểm nhất',
    inUnit: {
      points: (figure: string) => `${figure} điểm`,
      percent: (figure: string) => `${figure}%`,
    },
  },
};

export type SummaryStrings = typeof summaryVi;
