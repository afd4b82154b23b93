import { beginSmall } from '../core/base/beginSmall';
import { countVi } from './count';
import { type Day, sayDay } from '../core/base/day';
import type { AgencyState } from '../core/periods/agencyProgress';

/** A kind of round that the plan names: "Hằng tháng". */
export interface RoundKind {
  name: string;
  /** Who alone reports in it; none where it is of everybody. */
  only: readonly string[];
}

/** Behind its name who alone reports in it. */
export const withWho = ({ name, only }: RoundKind) =>
  only.length === 0 ? name : `${name} (${only.join(', ')})`;

/** Words about rounds of reporting, and what they bring in. */
export const roundsVi = {
  search: 'Tìm cơ quan',
  noneFound: 'Không tìm thấy.',
  title: 'Kỳ báo cáo',
  /** Before there is a table of rounds: what it is good for. */
  follow: 'Theo dõi theo kỳ báo cáo',
  about: 'Từng kỳ: cơ quan nào đã gửi, còn thiếu, quá hạn',
  make: 'Lập bảng kỳ báo cáo',
  makeHint: (kinds: readonly RoundKind[]) =>
    kinds.length === 0
      ? 'Kế hoạch không nêu kỳ nào: bảng được lập trống để ghi tên kỳ, ngày chốt số liệu, thời hạn, cơ quan báo cáo.'
      : `Kế hoạch nêu ${countVi(kinds.length)} loại kỳ báo cáo: ${kinds.map(withWho).map(beginSmall).join('; ')}. Lập bảng xong, ghi vào đó thời hạn mà kế hoạch không nêu.`,
  none: 'Không ghi theo kỳ',
  noneNamed: 'Trang “Kỳ báo cáo” chưa có kỳ nào: ghi tên kỳ vào cột đầu.',
  choose: 'Chọn kỳ',
  chooseHint: 'Kết quả nhận về được giữ riêng cho từng kỳ.',
  chooseFirst: 'Chọn kỳ báo cáo ở trên, hoặc “Không ghi theo kỳ”.',
  withDue: (name: string, due: string) => (due === '' ? name : `${name} (thời hạn: ${due})`),
  received: (count: number, of: number) => `Đã nhận ${countVi(count)}/${countVi(of)} phiếu`,
  lacking: (count: number) => `${countVi(count)} phiếu còn thiếu`,
  late: (count: number) => `${countVi(count)} cơ quan quá hạn`,
  due: (day: Day) => `thời hạn gửi ${sayDay(day)}`,
  noDue: 'Kỳ này chưa ghi thời hạn gửi nên không tính quá hạn.',
  notOneDay: (due: string) =>
    `Thời hạn “${due}” không phải một ngày cụ thể nên không tính quá hạn.`,
  states: {
    'not-sent': 'Chưa gửi phiếu đi',
    sent: 'Đã gửi phiếu đi, chưa nhận lại',
    received: 'Đã nhận đủ',
    lacking: 'Đã nhận, còn thiếu',
  } satisfies Record<AgencyState, string>,
  group: (state: string, count: number) => `${state}: ${countVi(count)} cơ quan`,
  isLate: 'quá hạn',
  answered: (count: number, of: number) => `trả lời ${countVi(count)}/${countVi(of)} tiêu chí`,
  asked: (count: number) => `đề nghị giải trình ${countVi(count)} nội dung`,
  unreadable: 'phiếu mất tiêu đề cột',
  markSent: (count: number) => `Ghi nhận hôm nay gửi phiếu cho ${countVi(count)} cơ quan`,
  unknown: (names: readonly string[]) =>
    `Chưa xác định được cơ quan: ${names.join('; ')}. Sửa cột “Cơ quan, đơn vị báo cáo” trên trang “Kỳ báo cáo”.`,
  unchanged: (agency: string, since: string) =>
    `${agency}: phiếu trong tệp Excel này chưa đổi so với kỳ ${beginSmall(since)}, chưa tính là báo cáo kỳ này.`,
  dropAgain: (names: readonly string[]) =>
    `Lần trước đã thả ${countVi(names.length)} tệp; tệp không được lưu lại. Nếu còn cần, thả lại ${countVi(names.length)} tệp: ${names.join('; ')}.`,
  forgetFiles: 'Không cần nữa',
  kept: 'Kết quả các kỳ so với mục tiêu',
  progress: (got: string, target: string, criteria: number) =>
    `${got}/${target} điểm mục tiêu của ${countVi(criteria)} tiêu chí đã ghi nhận`,
  nothingTaken: 'chưa ghi nhận điểm nào',
};

export type RoundsStrings = typeof roundsVi;
