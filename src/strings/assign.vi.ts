import { countVi } from './count';
/** Words of the tab on which work is assigned: it brings them itself. */
export const assignVi = {
  search: 'Tìm cơ quan',
  noneFound: 'Không tìm thấy.',
  /** Tiêu đề của việc chọn, trước các nút dùng đến nó. */
  choose: '1. Chọn cơ quan và nội dung phiếu',
  chosen: (chosen: number, all: number) => `Cơ quan nhận phiếu: ${countVi(chosen)}/${countVi(all)}`,
  /** @param others số cơ quan không nêu tên */
  left: (names: readonly string[], others: number) =>
    `Không lập phiếu cho: ${names.join('; ')}${others > 0 ? ` và ${countVi(others)} cơ quan khác` : ''}`,
  makeTitle: '2. Lập phiếu trong tệp Excel này',
  makeNote:
    'Mỗi cơ quan một trang tính và một trang tổng hợp giao việc, để rà soát, theo dõi ngay trong tệp này.',
  sendTitle: '3. Xuất phiếu để gửi đi',
  chooseFirst: 'Chọn ít nhất một cơ quan.',
  noAgency: 'Bảng chưa ghi cơ quan chủ trì nào nên chưa lập được phiếu.',
  all: 'Chọn tất cả',
  /** @param counts such as "3 PAR INDEX, 1 SIPAS" */
  led: (counts: string) => (counts === '' ? 'không chủ trì tiêu chí nào' : `chủ trì ${counts}`),
  /** @param index tên chỉ số */
  ofIndex: (count: number, index: string) => `${countVi(count)} ${index}`,
  shared: (count: number) => `cùng thực hiện ${countVi(count)} tiêu chí`,
  supported: (count: number) => `${countVi(count)} phối hợp`,
  tasks: (count: number) => `${countVi(count)} nhiệm vụ`,
  atStake: (points: string) => `cần tăng ${points}`,
  options: 'Nội dung phiếu',
  live: 'Số liệu trong phiếu tự đổi theo phụ lục (bỏ chọn nếu gửi phiếu thành tệp riêng)',
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
  make: (count: number) => `Lập phiếu cho ${countVi(count)} cơ quan`,
  unknown: 'Tên chưa có trong danh bạ',
  isAlias: (name: string) => `Ghi nhận là tên khác của ${name}`,
  isNew: 'Cơ quan mới',
  chooseAgency: 'Chọn cơ quan đã có',
};

export type AssignStrings = typeof assignVi;
