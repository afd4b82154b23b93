import { countVi } from './count';
/** Words of the tab on which targets are tried: it brings them itself. */
export const targetsVi = {
  table: 'Bảng',
  search: 'Tìm mã hoặc tên tiêu chí',
  total: 'Tổng',
  /** @param target null: đang thử @param stated mục tiêu bảng ghi, nếu khác */
  head: (base: string, target: string | null, stated: string | null) =>
    `${base === '' ? 'Năm trước' : `Năm ${base}`} → ${target === null ? 'mục tiêu đang thử' : `mục tiêu ${target}`.trim()}${stated === null ? '' : ` · bảng ghi ${stated}`}`,
  how: 'Mở lĩnh vực để nhập mục tiêu; điểm tổng tự tính theo.',
  criteria: 'Lĩnh vực, tiêu chí',
  /** Tên cột các ô để nhập, và nội dung mờ của ô còn trống. */
  column: (year: string) => `Mục tiêu ${year}`.trim(),
  blank: 'nhập',
  target: (name: string) => `Mục tiêu của ${name}`,
  from: (year: string, base: string, max: string) =>
    `${year === '' ? 'Năm trước' : `Năm ${year}:`} ${base} · tối đa ${max}`,
  warnings: {
    'over-max': (limit: string) => `cao hơn tối đa ${limit}`,
    'below-base': (limit: string) => `thấp hơn năm trước ${limit}`,
    'off-step': (limit: string) => `tiêu chí này thường chấm theo mức ${limit} điểm`,
  },
  refusals: {
    unreadable: 'không phải là số',
    tooLong: 'số quá lớn hoặc quá nhiều chữ số thập phân',
    negative: 'điểm không được nhỏ hơn 0',
    change: 'đây là mức tăng/giảm, không phải mục tiêu',
    percent: 'bảng này tính bằng điểm, không phải phần trăm',
  },
  refused: (why: string, kept: string) => `Chưa nhận: ${why}; vẫn dùng ${kept}`,
  changeRank: (place: number, of: number) =>
    `mức tăng xếp thứ ${countVi(place)}/${countVi(of)} lĩnh vực`,
  changed: (count: number) => `${countVi(count)} mục tiêu đã đổi`,
  reset: 'Bỏ mục tiêu đang thử',
  takeBack: {
    reset: () => 'Khôi phục mục tiêu vừa bỏ',
    scenario: (name: string) => `Quay lại trước khi mở “${name}”`,
    proposal: () => 'Quay lại trước khi áp dụng phương án phân bổ',
  },
  link: {
    scoring: ({ index, total, criterion, points }: LinkFigures) =>
      `Theo ${index} đang thử ${total}%: ${criterion} được đặt ${points} điểm.`,
    index: ({ index, total, criterion, points }: LinkFigures) =>
      `Theo ${criterion} đang thử ${points} điểm: các tiêu chí ${index} cùng thay đổi để đạt ${total}%.`,
    off: ({ index, criterion }: LinkFigures) => `${index} và ${criterion} đang được thử riêng.`,
    unfollow: 'Thử riêng',
    follow: 'Cho cùng thay đổi',
  },
  write: 'Ghi vào cột mục tiêu',
  expand: (name: string) => `Mở ${name}`,
  collapse: (name: string) => `Thu ${name}`,
  expandAll: 'Mở rộng tất cả',
  collapseAll: 'Thu gọn tất cả',
  reach: 'Phân bổ để đạt điểm đề ra',
  goal: 'Điểm cần đạt',
  goalFirst: 'Nhập điểm cần đạt trước.',
  manner: 'Cách phân bổ',
  manners: { few: 'Ít tiêu chí nhất', even: 'Dàn đều' },
  within: 'Trong phạm vi',
  wholeTable: 'Cả bảng',
  agencies: (count: number) =>
    `Cơ quan chủ trì: ${count === 0 ? 'mọi cơ quan' : `${countVi(count)} cơ quan đã chọn`}`,
  /** @param surveyed trong số đã khóa: những tiêu chí khóa sẵn */
  turns: (locked: number, first: number, surveyed: number) => {
    const parts = [
      surveyed > 0 && `khóa sẵn ${countVi(surveyed)} tiêu chí điều tra xã hội học`,
      locked > surveyed && `khóa ${countVi(locked - surveyed)} tiêu chí`,
      first > 0 && `ưu tiên ${countVi(first)} tiêu chí`,
    ].filter((part) => part !== false);
    return `Khóa, ưu tiên: ${parts.length === 0 ? 'chưa chọn' : parts.join(', ')}`;
  },
  turnOf: (name: string) => `Khóa, ưu tiên: ${name}`,
  turn: { free: 'Được tăng', first: 'Ưu tiên', locked: 'Khóa' },
  surveyed:
    'Tiêu chí điều tra xã hội học được khóa sẵn vì điểm do người được khảo sát đánh giá; nếu vẫn muốn tính, chọn “Được tăng”.',
  withinWaits: (name: string) =>
    `Bảng hiện không có “${name}” đã chọn làm phạm vi: chưa lập phương án cho đến khi có lại hoặc chọn phạm vi khác.`,
  turnsWait: (count: number, names: readonly string[]) =>
    `${countVi(count)} lựa chọn khóa, ưu tiên chưa áp dụng vì bảng hiện không có tiêu chí: ${names.join('; ')}.`,
  triedWait: (count: number, names: readonly string[]) =>
    `${countVi(count)} mục tiêu đang thử chưa áp dụng vì bảng hiện không có tiêu chí: ${names.join('; ')}.`,
  dropTried: 'Bỏ các mục tiêu này',
  dropWaiting: 'Bỏ các lựa chọn này',
  propose: 'Xem phương án phân bổ',
  take: 'Áp dụng phương án này',
  proposal: (missing: string, added: string, count: number, total: string) =>
    `Thiếu ${missing}; phân bổ ${added} cho ${countVi(count)} tiêu chí, tổng sẽ là ${total}.`,
  leftOver: {
    room: (points: string) =>
      `Còn thiếu ${points}: các tiêu chí được chọn không tăng thêm được nữa.`,
    steps: (points: string) =>
      `Còn thiếu ${points}: không có mức chấm nào của các tiêu chí được chọn vừa đủ; muốn vượt thì nhập điểm cao hơn.`,
  },
  leftOut: {
    blank: (count: number) => `${countVi(count)} tiêu chí chưa có mục tiêu nên không đề xuất.`,
    doubtful: (count: number) =>
      `${countVi(count)} tiêu chí chưa rõ điểm tối đa nên không đề xuất.`,
  },
  stale: 'Mục tiêu đã đổi; bấm lại “Xem phương án phân bổ”.',
  reached: 'Mục tiêu hiện tại đã đạt mức này.',
  scenarios: (count: number) =>
    count === 0 ? 'Phương án đã lưu' : `Phương án đã lưu (${countVi(count)})`,
  scenarioName: 'Tên phương án',
  save: 'Lưu phương án',
  open: 'Mở',
  remove: 'Xóa',
  noScenarios: 'Chưa có phương án nào.',
  compare: 'So sánh',
  asIs: 'Bảng hiện tại',
  noDifference: 'Các phương án đã chọn giống bảng hiện tại.',
  unknown: (codes: readonly string[]) => `Bảng không còn các tiêu chí ${codes.join(', ')}.`,
};

/** What is said of an index and of the criterion that scores it. */
export interface LinkFigures {
  index: string;
  /** In percent. */
  total: string;
  criterion: string;
  points: string;
}

export type TargetsStrings = typeof targetsVi;
