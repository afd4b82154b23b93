import { findingsVi } from './findings.vi';
import { writeVi } from './write.vi';

/** " ở …", or nothing where the place is not known. */
const at = (place: string, word = 'ở'): string => (place === '' ? '' : ` ${word} ${place}`);
const sentence = (text: string): string => text.replace(/\.$/, '');

/** Vietnamese, the language of the users: every other language has the same keys. */
export const vi = {
  findings: findingsVi,
  app: {
    title: 'Điểm cải cách hành chính',
    reading: 'Đang đọc sổ tính…',
    readRows: (done: number, of: number) => `Đã đọc ${done}/${of} dòng`,
    readAgain: 'Đọc lại',
    tabs: {
      overview: 'Tổng quan',
      check: 'Kiểm tra',
      targets: 'Mục tiêu',
      assign: 'Giao việc',
      collect: 'Thu kết quả',
    },
    noTable: 'Chưa thấy bảng điểm nào trong sổ tính này.',
    noTableHint:
      'Bảng điểm cần có một dòng tiêu đề ghi tên tiêu chí cùng điểm tối đa, điểm năm trước hoặc mục tiêu.',
    kinds: { par: 'PAR INDEX', sipas: 'SIPAS' },
    units: { par: 'điểm', sipas: '%' },
    more: (count: number) => `Xem thêm ${count}`,
    none: 'Không có',
    close: 'Đóng',
    cell: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
  },
  write: writeVi,
  overview: {
    base: (year: string) => `Năm ${year}`,
    target: (year: string) => `Mục tiêu ${year}`,
    change: 'Tăng/giảm',
    max: 'Tối đa',
    result: 'Kết quả',
    below: 'Dưới mục tiêu',
    atMax: 'Đạt tối đa',
    withRoom: 'Còn dư địa',
    fields: 'Các lĩnh vực',
    groups: 'Các nhóm tiêu chí',
    rank: (from: string, to: string) => `hạng ${from} → ${to}`,
    bar: (name: string, base: string, target: string, max: string) =>
      `${name}: năm trước ${base}, mục tiêu ${target}, tối đa ${max}`,
    room: 'Nhiều dư địa nhất',
    roomOf: (points: string) => `còn ${points}`,
    jobs: 'Việc cần làm',
    recalculateValues: 'Tính lại (giá trị)',
    recalculateFormulas: 'Tính lại (công thức)',
    highlight: 'Tô màu dưới mục tiêu',
    clearHighlight: 'Bỏ tô màu',
    findings: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cần xem`,
  },
  check: {
    severities: { error: 'Lỗi', warning: 'Cần xem', info: 'Ghi nhận' },
    search: 'Tìm theo mã, ô hoặc nội dung',
    allRules: 'Mọi loại',
    rule: 'Loại phát hiện',
    fix: 'Sửa',
    fixAll: (count: number) => `Sửa cả ${count}`,
    none: 'Không có phát hiện nào.',
    count: (shown: number, all: number) => `${shown}/${all} phát hiện`,
  },
  targets: {
    table: 'Bảng',
    search: 'Tìm mã hoặc tên tiêu chí',
    total: 'Tổng',
    target: (name: string) => `Mục tiêu của ${name}`,
    from: (base: string, max: string) => `${base} / ${max}`,
    warnings: {
      'over-max': (limit: string) => `cao hơn tối đa ${limit}`,
      'below-base': (limit: string) => `thấp hơn năm trước ${limit}`,
      'off-step': (limit: string) => `không theo bước ${limit}`,
    },
    unreadable: 'không phải là số',
    changeRank: (place: number, of: number) => `mức tăng thứ ${place}/${of}`,
    changed: (count: number) => `${count} mục tiêu đã đổi`,
    reset: 'Trả về như bảng',
    write: 'Ghi vào cột mục tiêu',
    expand: (name: string) => `Mở ${name}`,
    collapse: (name: string) => `Thu ${name}`,
    expandAll: 'Mở hết',
    collapseAll: 'Thu hết',
    reach: 'Đạt mức',
    goal: 'Điểm cần đạt',
    scope: 'Phân bổ cho',
    scopeAll: 'mọi tiêu chí còn dư địa',
    scopeField: (name: string) => `lĩnh vực ${name}`,
    scopeLead: (name: string) => `cơ quan ${name}`,
    propose: 'Phân bổ thử',
    take: 'Nhận phân bổ này',
    proposal: (missing: string, added: string, count: number) =>
      `Thiếu ${missing}; phân bổ ${added} cho ${count} tiêu chí.`,
    leftOver: (points: string) => `Còn thiếu ${points}: dư địa không đủ hoặc bước điểm quá lớn.`,
    reached: 'Mục tiêu hiện tại đã đạt mức này.',
    scenarios: 'Phương án',
    scenarioName: 'Tên phương án',
    save: 'Lưu phương án',
    open: 'Mở',
    remove: 'Xóa',
    noScenarios: 'Chưa có phương án nào.',
    compare: 'So sánh',
    unknown: (codes: string) => `Bảng không còn các tiêu chí ${codes}.`,
    why: 'mục tiêu thử',
  },
  assign: {
    agencies: (count: number) => `${count} cơ quan`,
    all: 'Chọn tất cả',
    led: (count: number) => `${count} chủ trì`,
    shared: (count: number) => `${count} cùng tập thể`,
    supported: (count: number) => `${count} phối hợp`,
    tasks: (count: number) => `${count} nhiệm vụ`,
    atStake: (points: string) => `cần tăng ${points}`,
    options: 'Tùy chọn',
    live: 'Liên kết sống với phụ lục',
    includeShared: 'Kèm tiêu chí giao chung cho tập thể',
    inputs: 'Cột để cơ quan điền',
    inputNames: {
      score: 'Tự đánh giá',
      evidence: 'Tài liệu kiểm chứng',
      measures: 'Giải pháp',
      deadline: 'Thời hạn',
      note: 'Ghi chú',
    },
    make: (count: number) => `Lập phiếu cho ${count} cơ quan`,
    unknown: 'Tên chưa có trong danh bạ',
    isAlias: (name: string) => `Là ${name}`,
    isNew: 'Cơ quan mới',
    chooseAgency: 'Chọn cơ quan đã có',
    unassigned: 'Chưa rõ cơ quan nào',
    unassignedOf: (agency: string, count: number) => `${agency}: ${count} tiêu chí`,
  },
  collect: {
    intro: 'Đọc phiếu các cơ quan đã điền, trong sổ tính này hoặc từ tệp .xlsx gửi về.',
    drop: 'Thả tệp .xlsx vào đây hoặc bấm để chọn',
    files: (count: number) => `${count} tệp`,
    sheets: (count: number) => `${count} phiếu`,
    unreadable: (file: string) => `Không đọc được ${file}.`,
    without: (files: string) => `Không có phiếu nào trong: ${files}.`,
    headingsLost: (sheet: string) => `Phiếu ${sheet} đã mất tiêu đề cột.`,
    accepted: (count: number) => `${count} kết quả nhận được`,
    conflicts: (count: number) => `${count} mâu thuẫn`,
    doubtful: (count: number) => `${count} cần xem lại`,
    gaps: (count: number) => `${count} tiêu chí chưa có kết quả`,
    unmatched: (count: number) => `${count} dòng không khớp tiêu chí nào`,
    says: (agency: string, score: string) => `${agency}: ${score}`,
    choose: (score: string) => `Lấy ${score}`,
    doubts: {
      'over-max': (max: string) => `cao hơn tối đa ${max}`,
      'below-zero': () => 'nhỏ hơn 0',
      'not-a-score': () => 'không phải là điểm',
    },
    unmatchedWhy: {
      'no-key': 'dòng không có khóa tiêu chí',
      unknown: 'bảng không có tiêu chí này',
      parent: 'điểm này tính từ các thành phần',
    },
    waitingFor: (agencies: string) => `chờ ${agencies}`,
    write: (count: number) => `Ghi ${count} kết quả`,
    heading: (year: string) => `Kết quả tự đánh giá năm ${year}`,
    why: 'kết quả cơ quan gửi',
    nothing: 'Chưa có kết quả nào.',
  },
  commands: {
    check: (errors: number, warnings: number) =>
      `Kiểm tra xong: ${errors} lỗi, ${warnings} chỗ cần xem. Mở ngăn Điểm CCHC để xem từng ô.`,
  },
  problems: {
    'no-table': () => 'Không thấy bảng điểm nào trong sổ tính.',
    'cell-edit-mode': () => 'Đang có ô được sửa. Nhấn Enter hoặc Esc rồi làm lại.',
    'sheet-protected': (sheet: string) =>
      `Trang ${sheet === '' ? 'này' : sheet} đang được bảo vệ. Bỏ bảo vệ trang rồi làm lại; chưa ghi gì.`,
    'structure-protected': () =>
      'Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang. Bỏ bảo vệ rồi làm lại; chưa ghi gì.',
    'read-only': () => 'Sổ tính chỉ mở để đọc. Mở lại ở chế độ chỉnh sửa; chưa ghi gì.',
    'changed-under-us': (place: string) =>
      `${place === '' ? 'Sổ tính' : place} đã có người khác sửa sau khi đọc. Chưa ghi gì; hãy đọc lại.`,
    'sheet-gone': (sheet: string) =>
      `Không còn trang ${sheet === '' ? 'đó' : sheet}. Hãy đọc lại sổ tính.`,
    'too-large': () => 'Dữ liệu quá lớn so với giới hạn của Excel. Hãy chia nhỏ sổ tính.',
    'host-failed': (message: string) =>
      message === '' ? 'Excel báo lỗi không rõ.' : `Excel báo lỗi: ${sentence(message)}.`,
    'connection-lost': () => 'Mất kết nối với Excel. Kiểm tra mạng rồi đọc lại sổ tính.',
    'partly-written': (sheets: string) =>
      `Việc ghi bị dừng giữa chừng${at(sheets)}. Bấm Hoàn tác để trả lại như trước.`,
    'typed-since': (places: string) =>
      `Đã có người gõ${at(places, 'vào')} sau khi ghi. Phần đó được giữ nguyên.`,
    'nothing-to-revert': () => 'Không có lần ghi nào để hoàn tác.',
    'nothing-to-do': () => 'Không có gì cần thay đổi.',
    cancelled: (sheets: string) =>
      sheets === ''
        ? 'Đã dừng; chưa ghi gì.'
        : `Đã dừng giữa chừng; đã ghi một phần ở ${sheets}. Bấm Hoàn tác để trả lại như trước.`,
    unsupported: (detail: string) =>
      `Excel này không làm được việc đó${detail === '' ? '' : `: ${sentence(detail)}`}.`,
    undone: 'Đã tự trả lại như trước khi ghi.',
  },
};

/** The words of the product in one language. */
export type Strings = typeof vi;
