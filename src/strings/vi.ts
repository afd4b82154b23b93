import { countVi } from './count';
import { overviewVi } from './overview.vi';
import { problemsVi } from './problems.vi';
import { writeVi } from './write.vi';

/** Vietnamese, the language of the users: every other language has the same keys. */
export const vi = {
  app: {
    title: 'Điểm cải cách hành chính',
    reading: 'Đang đọc tệp Excel…',
    waiting: 'Đang xử lý…',
    readRows: (done: number, of: number) => `Đã đọc ${countVi(done)}/${countVi(of)} dòng`,
    readAgain: 'Đọc lại',
    tryAgain: 'Thử lại',
    notCalculated:
      'Excel đang để chế độ tính thủ công và còn công thức chưa tính, nên số trong ngăn này có thể là số cũ.',
    calculate: 'Tính công thức',
    /** Số việc chờ ở một tab. */
    tabCount: (count: number) => countVi(count),
    tabs: {
      overview: 'Tổng quan',
      check: 'Kiểm tra',
      targets: 'Mục tiêu',
      assign: 'Phân công',
      collect: 'Tổng hợp kết quả',
    },
    /** Tên ngắn trên thẻ, khi tên đầy đủ không vừa một dòng. */
    shortTabs: { collect: 'Tổng hợp' },
    /** What each tab is for, in a line. */
    purposes: {
      overview: 'Điểm, mục tiêu và việc cần làm tiếp',
      check: 'Nội dung sai, nội dung cần rà soát trong bảng',
      targets: 'Thử mục tiêu trước khi ghi vào bảng',
      assign: 'Lập phiếu giao việc cho từng cơ quan',
      collect: 'Đưa kết quả cơ quan gửi về vào bảng',
    },
    helpWith: (tab: string) => `Trợ giúp: ${tab}`,
    pointAtTable: 'Chọn làm bảng chấm điểm',
    points: 'điểm',
    more: (count: number) => `Xem thêm ${countVi(count)}`,
    all: (count: number) => `Xem tất cả ${countVi(count)}`,
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
    others: (count: number) => ` và ${countVi(count)} nơi khác`,
    cell: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
  },
  help: {
    guide: 'Hướng dẫn sử dụng',
  },
  write: writeVi,
  overview: overviewVi,
  problems: problemsVi,
};

/** The words of the product in one language. */
export type Strings = typeof vi;
