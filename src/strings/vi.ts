import { doubtsVi } from './doubts.vi';
import { overviewVi } from './overview.vi';
import { problemsVi } from './problems.vi';
import { writeVi } from './write.vi';

/** Vietnamese, the language of the users: every other language has the same keys. */
export const vi = {
  app: {
    title: 'Điểm cải cách hành chính',
    reading: 'Đang đọc tệp Excel…',
    waiting: 'Đang xử lý…',
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
    /** What each tab is for, in a line. */
    purposes: {
      overview: 'Điểm, mục tiêu và việc cần làm tiếp',
      check: 'Nội dung sai, nội dung cần rà soát trong bảng',
      targets: 'Thử mục tiêu trước khi ghi vào bảng',
      assign: 'Lập phiếu giao việc cho từng cơ quan',
      collect: 'Đưa kết quả cơ quan gửi về vào bảng',
    },
    helpWith: (tab: string) => `Trợ giúp: ${tab}`,
    noTable: 'Chưa có bảng chấm điểm trong tệp Excel này',
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
    guide: 'Hướng dẫn sử dụng',
  },
  write: writeVi,
  overview: overviewVi,
  check: {
    severities: { error: 'Lỗi', warning: 'Cần rà soát', info: 'Lưu ý' },
    search: 'Tìm mã, tên tiêu chí, cơ quan, ô',
    textNumbers: (cells: number, columns: number) =>
      `${cells} ô ở ${columns} cột là chữ, Excel không cộng được. Ô ghi mức như “>95,00” được giữ nguyên.`,
    makeNumbers: 'Chuyển thành số',
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
  },
  doubts: doubtsVi,
  problems: problemsVi,
};

/** The words of the product in one language. */
export type Strings = typeof vi;
