import { collectVi } from './collect.vi';
import { doubtsVi } from './doubts';
import { formsVi } from './forms.vi';
import { findingsVi } from './findings.vi';
import { problemsVi } from './problems.vi';
import { roundsVi } from './rounds.vi';
import { writeVi } from './write.vi';

/** Vietnamese, the language of the users: every other language has the same keys. */
export const vi = {
  findings: findingsVi,
  app: {
    title: 'Điểm cải cách hành chính',
    reading: 'Đang đọc tệp Excel…',
    readRows: (done: number, of: number) => `Đã đọc ${done}/${of} dòng`,
    readAgain: 'Đọc lại',
    notCalculated:
      'Excel đang để chế độ tính thủ công và còn công thức chưa tính, nên số trong ngăn này có thể là số cũ.',
    calculate: 'Tính công thức',
    tabs: {
      overview: 'Tổng quan',
      check: 'Kiểm tra',
      targets: 'Mục tiêu',
      assign: 'Phân công',
      collect: 'Tổng hợp kết quả',
    },
    noTable: 'Chưa thấy bảng điểm nào trong tệp Excel này.',
    pointAtTable: 'Chọn làm bảng chấm điểm',
    pointHint:
      'Nếu tệp Excel có bảng điểm: chọn các ô tiêu đề của bảng trong trang tính rồi bấm nút dưới đây.',
    noTableHint:
      'Bảng điểm cần có một dòng tiêu đề ghi tên tiêu chí cùng điểm tối đa, điểm năm trước hoặc mục tiêu.',
    points: 'điểm',
    more: (count: number) => `Xem thêm ${count}`,
    all: (count: number) => `Xem tất cả ${count}`,
    none: 'Không có',
    close: 'Đóng',
    newVersion:
      'Có bản mới, hoặc mạng bị ngắt: chưa tải được phần này của ngăn. Những gì đã ghi vẫn ở trong tệp Excel; bấm “Tải lại” để mở ngăn theo bản mới.',
    stopped: (what: string) =>
      `Ngăn gặp lỗi và phải dừng (${what}). Những gì đã ghi vẫn ở trong tệp Excel; bấm “Tải lại” để mở lại ngăn.`,
    reload: 'Tải lại',
    noOffice:
      'Chưa tải được office.js, phần nối ngăn này với Excel. Hãy kiểm tra kết nối mạng rồi mở lại ngăn; nếu vẫn vậy, báo cho người quản trị máy chủ.',
    notInExcel: 'Ngăn này chạy trong Excel: mở tệp Excel, chọn thẻ Điểm CCHC trên dải lệnh.',
    others: (count: number) => ` và ${count} chỗ khác`,
    cell: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
  },
  help: {
    title: 'Trợ giúp',
    guide: 'Hướng dẫn sử dụng',
    version: (version: string) => `Phiên bản ${version}`,
    fieldCheck: 'Kiểm tra Excel trên máy này',
    fieldCheckNote:
      'Thử những gì phần bổ trợ cần ở Excel, trên hai trang tính tạm, rồi xóa hai trang đó. Nên mở một tệp Excel trống để thử.',
  },
  write: writeVi,
  overview: {
    nextYear: 'Lập kế hoạch năm sau',
    base: (year: string) => `Năm ${year}`,
    target: (year: string) => `Mục tiêu ${year}`,
    change: 'Tăng/giảm',
    max: 'Tối đa',
    result: 'Kết quả',
    structure: 'Cấu trúc bảng',
    /** @param columns how many columns, and how many other choices */
    chosen: (columns: number, others: number) =>
      [columns > 0 && `${columns} cột`, others > 0 && `${others} lựa chọn khác`]
        .filter((part) => part !== false)
        .join(', ') + ' do người dùng chọn',
    inTable: (printed: string) => `trong bảng ghi: ${printed}`,
    belowByBase: (base: string, target: string) => `Điểm ${base} thấp hơn mục tiêu ${target}`,
    belowByResult: (year: string) => `Kết quả ${year} thấp hơn mục tiêu`,
    waiting: (base: string) => `Chưa có kết quả, điểm ${base} thấp hơn mục tiêu`,
    resultSoFar: (given: number, of: number) => `Kết quả của ${given}/${of} tiêu chí`,
    targetSoFar: (points: string) => `mục tiêu của các tiêu chí đó: ${points}`,
    atMax: 'Đạt tối đa',
    withRoom: 'Còn dư địa',
    fields: 'Các lĩnh vực',
    groups: 'Các nhóm tiêu chí',
    rank: (from: string, to: string) => `hạng ${from} → ${to}`,
    bar: (name: string, base: string, target: string, max: string) =>
      `${name}: năm trước ${base}, mục tiêu ${target}, tối đa ${max}`,
    room: 'Nhiều dư địa nhất',
    roomOf: (points: string) => `còn dư địa ${points}`,
    roomUnits: { points: 'điểm', percent: 'điểm phần trăm' },
    jobs: 'Việc cần làm',
    recalculateValues: 'Tính lại và ghi số',
    valuesNote: 'Ô điểm tổng chứa con số; không tự đổi khi sửa điểm.',
    recalculateFormulas: 'Tính lại và ghi công thức',
    formulasNote: 'Ô điểm tổng chứa công thức; tự đổi khi sửa điểm.',
    highlight: 'Tô màu tiêu chí chưa đạt mục tiêu',
    clearHighlight: 'Bỏ tô màu',
    findings: (errors: number, warnings: number) =>
      errors > 0
        ? `Xem ${errors} lỗi, ${warnings} nội dung cần rà soát`
        : warnings > 0
          ? `Không có lỗi; xem ${warnings} nội dung cần rà soát`
          : 'Không có lỗi, không có nội dung cần rà soát',
  },
  check: {
    severities: { error: 'Lỗi', warning: 'Cần rà soát', info: 'Lưu ý' },
    search: 'Tìm theo mã, ô hoặc nội dung',
    allRules: 'Mọi loại',
    rule: 'Loại nội dung',
    fix: 'Sửa',
    fixAll: (count: number) => `Sửa ${count} mục (xem trước)`,
    none: 'Không có nội dung nào cần xem.',
    noMatch: 'Không có nội dung nào khớp.',
    group: (rule: string, count: number) => `${rule}: ${count} nội dung`,
    count: (shown: number, all: number) => `${shown}/${all} nội dung`,
  },
  targets: {
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
  },
  assign: {
    agencies: (count: number) => `${count} cơ quan`,
    all: 'Chọn tất cả',
    /** @param counts such as "3 PAR INDEX, 1 SIPAS" */
    led: (counts: string) => (counts === '' ? 'không chủ trì tiêu chí nào' : `chủ trì ${counts}`),
    shared: (count: number) => `cùng thực hiện ${count} tiêu chí`,
    supported: (count: number) => `${count} phối hợp`,
    tasks: (count: number) => `${count} nhiệm vụ`,
    atStake: (points: string) => `cần tăng ${points}`,
    options: 'Tùy chọn',
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
    make: (count: number) => `Lập phiếu cho ${count} cơ quan`,
    unknown: 'Tên chưa có trong danh bạ',
    isAlias: (name: string) => `Ghi nhận là tên khác của ${name}`,
    isNew: 'Cơ quan mới',
    chooseAgency: 'Chọn cơ quan đã có',
    unassigned: 'Chưa giao được cho cơ quan cụ thể',
    unassignedOf: (agency: string, count: number) => `${agency}: ${count} tiêu chí`,
  },
  forms: formsVi,
  rounds: roundsVi,
  collect: collectVi,
  doubts: doubtsVi,
  problems: problemsVi,
};

/** The words of the product in one language. */
export type Strings = typeof vi;
