/** Words of the tab on which targets are tried: it brings them itself. */
export const targetsVi = {
  table: 'Bảng',
  search: 'Tìm mã hoặc tên tiêu chí',
  total: 'Tổng',
  target: (name: string) => `Mục tiêu của ${name}`,
  from: (year: string, base: string, max: string) =>
    `${year === '' ? 'năm trước' : `năm ${year}:`} ${base} · tối đa ${max}`,
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
  changeRank: (place: number, of: number) => `mức tăng xếp thứ ${place}/${of} lĩnh vực`,
  changed: (count: number) => `${count} mục tiêu đã đổi`,
  reset: 'Bỏ mục tiêu đang thử',
  write: 'Ghi vào cột mục tiêu',
  expand: (name: string) => `Mở ${name}`,
  collapse: (name: string) => `Thu ${name}`,
  expandAll: 'Mở rộng tất cả',
  collapseAll: 'Thu gọn tất cả',
  reach: 'Phân bổ để đạt điểm đề ra',
  goal: 'Điểm cần đạt',
  scope: 'Phân bổ cho',
  scopeAll: 'mọi tiêu chí còn dư địa',
  scopeField: (name: string) => `lĩnh vực ${name}`,
  scopeLead: (name: string) => `cơ quan ${name}`,
  propose: 'Xem phương án phân bổ',
  take: 'Áp dụng phương án này',
  proposal: (missing: string, added: string, count: number) =>
    `Thiếu ${missing}; phân bổ ${added} cho ${count} tiêu chí.`,
  leftOver: (points: string) =>
    `Còn thiếu ${points}: các tiêu chí được chọn không tăng thêm được nữa.`,
  stale: 'Mục tiêu đã đổi; bấm lại “Xem phương án phân bổ”.',
  reached: 'Mục tiêu hiện tại đã đạt mức này.',
  scenarios: 'Phương án',
  scenarioName: 'Tên phương án',
  save: 'Lưu phương án',
  open: 'Mở',
  remove: 'Xóa',
  noScenarios: 'Chưa có phương án nào.',
  compare: 'So sánh',
  unknown: (codes: readonly string[]) => `Bảng không còn các tiêu chí ${codes.join(', ')}.`,
};

export type TargetsStrings = typeof targetsVi;
