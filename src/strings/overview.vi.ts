/** The words of the overview. */
export const overviewVi = {
  nextYear: 'Lập kế hoạch năm sau',
  base: (year: string) => `Năm ${year}`,
  target: (year: string) => `Mục tiêu ${year}`,
  result: (year: string) => `Kết quả ${year}`,
  change: 'Tăng/giảm',
  ofMax: (max: string) => `trên ${max} điểm`,
  structure: 'Cấu trúc bảng',
  /** @param columns how many columns, and how many other choices */
  chosen: (columns: number, others: number) =>
    [columns > 0 && `${columns} cột`, others > 0 && `${others} lựa chọn khác`]
      .filter((part) => part !== false)
      .join(', ') + ' do người dùng chọn',
  printed: (printed: string) => `trong bảng ghi ${printed}`,
  computed: (computed: string) => `tính từ thành phần là ${computed}`,
  belowByBase: (count: number, year: string) => `${count} tiêu chí có điểm ${year} dưới mục tiêu`,
  belowByResult: (count: number, of: number) => `${count}/${of} kết quả chưa đạt mục tiêu`,
  waiting: (count: number, base: string) =>
    `${count} tiêu chí chưa có kết quả, điểm ${base} dưới mục tiêu`,
  resultSoFar: (given: number, of: number) => `Kết quả của ${given}/${of} tiêu chí`,
  targetSoFar: (points: string) => `mục tiêu của các tiêu chí đó: ${points}`,
  atMax: (count: number) => `${count} đạt tối đa`,
  withRoom: (count: number) => `${count} còn dư địa`,
  fields: 'Các lĩnh vực',
  groups: 'Các nhóm tiêu chí',
  rank: (from: string, to: string) => `hạng ${from} → ${to}`,
  ranked: (place: string, of: string) => `xếp thứ ${place}${of === '' ? '' : `/${of}`}`,
  bar: (name: string, base: string, target: string, max: string, result: string) =>
    `${name}: năm trước ${base}, mục tiêu ${target}${result === '' ? '' : `, kết quả ${result}`}, tối đa ${max}`,
  legend: {
    base: 'năm trước',
    rise: 'phần cần tăng',
    target: 'mục tiêu',
    result: 'kết quả',
    max: 'tối đa',
  },
  /** Where the bars begin and end. */
  scaleOwn: 'Mỗi thanh dài từ 0 đến điểm tối đa của lĩnh vực.',
  scaleFrom: (from: string, to: string) =>
    `Thanh bắt đầu từ ${from} (không phải từ 0), kết thúc ở ${to}.`,
  scaleWhole: (to: string) => `Thanh dài từ 0 đến ${to}.`,
  rises: (from: string, to: string) => `Từ ${from} đến ${to}: tăng/giảm theo lĩnh vực`,
  unchanged: (count: number) => `${count} lĩnh vực giữ nguyên`,
  rest: 'Điểm thưởng, điểm trừ và phần khác',
  agencies: 'Cơ quan có nhiều điểm cần tăng nhất',
  agencyNote: (criteria: number, room: string) =>
    `${criteria} tiêu chí chủ trì · còn dư địa ${room}`,
  agencyShared: 'Tiêu chí do nhiều cơ quan cùng chủ trì được tính cho từng cơ quan.',
  results: 'Kết quả theo lĩnh vực',
  resultOf: (given: number, of: number) => `${given}/${of} tiêu chí có kết quả`,
  resultBelow: (below: number) => (below === 0 ? 'đều đạt' : `${below} chưa đạt`),
  room: 'Tiêu chí còn nhiều dư địa nhất',
  roomUnits: { points: 'điểm', percent: 'điểm phần trăm' },
  jobs: 'Thao tác',
  report: {
    make: 'Báo cáo lãnh đạo (2 trang)',
    note: 'Tạo trang “Báo cáo”: nội dung cần chỉ đạo, số liệu và biểu đồ. Làm lại sẽ cập nhật theo bảng; nội dung đã ghi thêm được giữ lại.',
  },
  recalculateValues: 'Tính lại và ghi số',
  valuesNote: 'Ô điểm tổng chứa con số; không tự đổi khi sửa điểm.',
  recalculateFormulas: 'Tính lại và ghi công thức',
  formulasNote: 'Ô điểm tổng chứa công thức; tự đổi khi sửa điểm.',
  highlight: 'Tô màu tiêu chí chưa đạt mục tiêu',
  clearHighlight: 'Bỏ tô màu',
  copy: 'Sao chép tóm tắt',
  copied: 'Đã sao chép. Dán vào tin nhắn hoặc văn bản.',
  copyByHand: 'Không sao chép được tự động: chọn nội dung dưới đây rồi bấm Ctrl+C.',
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
        ? `${errors} lỗi, ${warnings} cần rà soát`
        : warnings > 0
          ? `không có lỗi, ${warnings} cần rà soát`
          : 'không có lỗi',
    outdated: (count: number) => (count === 0 ? 'số đã đúng' : `${count} ô chưa cập nhật`),
    targets: (given: number, of: number) => `${given}/${of} tiêu chí có mục tiêu`,
    forms: (made: number, of: number) => `đã lập ${made}/${of} phiếu`,
    answers: (answered: number, of: number) => `đã có ${answered}/${of} phiếu`,
  },
  stepDo: {
    check: (errors: number) => `Xem ${errors} lỗi`,
    recalculate: 'Tính lại (xem trước)',
    targets: 'Đặt mục tiêu',
    assign: 'Lập phiếu giao việc',
    collect: 'Nhận phiếu của cơ quan',
  },
  stepDone: 'xong',
  allDone: 'Các bước trong năm đã xong.',
  summary: {
    scores: (year: string, base: string) => `năm ${year} đạt ${base}`,
    targets: (year: string, target: string, change: string) =>
      `mục tiêu năm ${year} ${target} (${change})`,
    results: (year: string, result: string) => `kết quả năm ${year} ${result}`,
    below: (count: number, of: number) => `Kết quả chưa đạt mục tiêu: ${count}/${of} tiêu chí.`,
    belowByBase: (count: number, of: number, year: string) =>
      `Điểm ${year} dưới mục tiêu: ${count}/${of} tiêu chí.`,
    rises: 'Tăng nhiều nhất',
    most: 'Còn nhiều dư địa nhất',
    agencies: 'Cơ quan có nhiều điểm cần tăng nhất',
    inUnit: {
      points: (figure: string) => `${figure} điểm`,
      percent: (figure: string) => `${figure}%`,
    },
  },
};
