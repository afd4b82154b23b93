import { beginSmall } from '../core/base/beginSmall';
import { countVi } from './count';

/** How sheets are made, as it is said in a line. */
interface OptionsSaid {
  /** Names of columns to fill in. */
  inputs: readonly string[];
  includeShared: boolean;
  live: boolean;
}

const listVi = (names: readonly string[], others: number) =>
  `${names.join('; ')}${others > 0 ? ` và ${countVi(others)} cơ quan khác` : ''}`;

/** Words of the tab on which work is assigned: it brings them itself. */
export const assignVi = {
  search: 'Tìm cơ quan',
  noneFound: 'Không tìm thấy.',
  /** Tiêu đề của việc chọn, trước hai cách dùng đến nó. */
  choose: 'Phiếu giao việc',
  chosen: (chosen: number, all: number) => `Cơ quan nhận phiếu: ${countVi(chosen)}/${countVi(all)}`,
  /** Vì sao không có phiếu. @param others số cơ quan không nêu tên */
  left: {
    requested: (names: readonly string[], others: number) =>
      `Chỉ đề nghị phối hợp, không lập phiếu: ${listVi(names, others)}`,
    unticked: (names: readonly string[], others: number) => `Đã bỏ chọn: ${listVi(names, others)}`,
  },
  requested: 'đề nghị phối hợp',
  makeTitle: 'Để theo dõi trong tệp này',
  makeNote: 'Thêm mỗi cơ quan một trang tính và một trang tổng hợp giao việc.',
  sendTitle: 'Để gửi cơ quan điền',
  chooseFirst: 'Chọn ít nhất một cơ quan.',
  noAgency: 'Bảng chưa ghi cơ quan chủ trì nào nên chưa lập được phiếu.',
  all: 'Chọn tất cả',
  /** @param counts such as "3 PAR INDEX, 1 SIPAS" */
  led: (counts: string) => (counts === '' ? 'không chủ trì tiêu chí nào' : `chủ trì ${counts}`),
  /** @param index tên chỉ số */
  ofIndex: (count: number, index: string) => `${countVi(count)} ${index}`,
  shared: (count: number) => `cùng thực hiện ${countVi(count)} tiêu chí`,
  supported: (count: number) => `phối hợp ${countVi(count)} tiêu chí`,
  tasks: (count: number) => `${countVi(count)} nhiệm vụ`,
  atStake: (points: string) => `cần tăng ${points}`,
  options: 'Nội dung phiếu',
  live: 'Số liệu trong phiếu tự đổi theo phụ lục (tệp gửi đi luôn là số cố định)',
  includeShared: 'Kèm tiêu chí giao chung cho tập thể',
  inputs: 'Cột để cơ quan điền',
  inputNames: {
    score: 'Tự đánh giá',
    status: 'Tình trạng thực hiện',
    evidence: 'Tài liệu kiểm chứng',
    measures: 'Giải pháp',
    deadline: 'Thời hạn',
    note: 'Ghi chú',
  },
  /** Đang chọn gì, đọc được khi mục chưa mở. */
  optionsSaid: ({ inputs, includeShared, live }: OptionsSaid) =>
    [
      inputs.length === 0
        ? 'Không có cột để cơ quan điền'
        : `Cơ quan điền ${inputs.map(beginSmall).join(', ')}`,
      ...(includeShared ? [] : ['không kèm tiêu chí giao chung']),
      ...(live ? [] : ['số liệu cố định']),
    ].join('; '),
  make: (count: number) => `Lập phiếu cho ${countVi(count)} cơ quan`,
  unknown: (count: number) => `${countVi(count)} tên chưa có trong danh bạ`,
  isAlias: (name: string) => `Ghi nhận là tên khác của ${name}`,
  isNew: 'Cơ quan mới',
  chooseAgency: 'Chọn cơ quan đã có',
};

export type AssignStrings = typeof assignVi;
