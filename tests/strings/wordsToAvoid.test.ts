import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');

/** What a civil servant would not say, and what stands in its place. */
const AVOID: readonly (readonly [old: RegExp, now: string])[] = [
  [/\bbạn\b/i, 'nothing: the pane speaks of the work, not to a person'],
  [/sổ tính/i, 'tệp Excel'],
  [/\} phát hiện/i, 'Kết quả kiểm tra: … lỗi, … nội dung cần rà soát, … lưu ý'],
  [/chỗ sửa được|chỗ sai/i, 'Sửa … mục (xem trước), nội dung sai'],
  [/cùng tập thể/i, 'cùng thực hiện … tiêu chí'],
  [/chủ trì 0/i, 'không chủ trì tiêu chí … nào'],
  [/tăng nhiều thứ/i, 'mức tăng xếp thứ …/… lĩnh vực'],
  [/thường chia/i, 'thường chấm theo mức … điểm'],
  [/phân bổ thử|nhận phân bổ/i, 'Xem phương án phân bổ, Áp dụng phương án này'],
  [/trả về như bảng/i, 'Bỏ mục tiêu đang thử'],
  [/mở hết|thu hết/i, 'Mở rộng tất cả, Thu gọn tất cả'],
  [/['`>]Lấy['` ]/, 'Chọn …'],
  [/mâu thuẫn/i, 'số liệu chưa thống nhất'],
  [/['`]Là \$\{/, 'Ghi nhận là tên khác của …'],
  [/còn \$\{[^}]*\} ?%/i, 'còn dư địa … điểm phần trăm'],
  [/bàn thử|['`>]đặt lại['`<]/i, 'Trang chạy thử, Khôi phục tệp ban đầu'],
  [/['`>]Thu kết quả['`<]|['`>]Giao việc['`<]/, 'Tổng hợp kết quả, Phân công'],
  [/(?:sửa|ghi) thẳng/i, 'sửa trực tiếp'],
  [/điểm từng nơi/i, 'Điểm của từng địa phương'],
  [/có thể là một,/i, 'có thể trùng nhau'],
  [/như đang ghi/i, 'không đổi'],
  [/số cộng các/i, 'tổng điểm các tiêu chí thành phần'],
  [/điểm cần tăng nhất/i, 'Cơ quan cần tăng nhiều điểm nhất'],
  [/bỏ dấu chọn/i, 'Bỏ chọn'],
  [/tiện ích/i, 'phần bổ trợ, as Excel calls it'],
  [/điểm phạt|thưởng, phạt|điểm cộng, điểm trừ/i, 'điểm thưởng, điểm trừ'],
  [/(?:dòng|điểm) (?:cha|con)(?!\p{L})/iu, 'dòng tổng hợp, tiêu chí thành phần'],
  [/khác chỗ|chỗ (?:đang )?đứng/i, 'vị trí trong bảng'],
  [/(?:bảng|điểm|đã) in(?!\p{L})(?! sẵn)/iu, 'bảng ghi, đã ghi'],
  [/cần hỏi/i, '… nội dung cần xác nhận: “điểm” is a score'],
  [/nhờ đâu/i, 'tăng/giảm theo lĩnh vực'],
  [/bằng tay/i, 'thủ công'],
  [/(?:^|[^\p{L}])thu (?:lại|về|kỳ)/iu, 'tổng hợp lại, nhận về'],
  [/khung này/i, 'ngăn này'],
  [/['`>]Chép /, 'Sao chép …'],
  [/(?:gợi ý|quy định) chấm điểm/i, 'hướng dẫn chấm điểm'],
  [/bỏ đặt theo|đặt theo nhau/i, 'Thử riêng, Cho cùng thay đổi'],
  [/sửa cách hiểu/i, 'Bảng được hiểu chưa đúng thì chọn lại ở đây'],
  [/không tự quyết định được/i, 'điểm do người được khảo sát đánh giá'],
  [/để lại: đã trả|dọn bản sao/i, 'không còn để lại gì trong bảng; xóa bản sao lưu'],
  [/đặt tô màu/i, 'bật tô màu'],
  [/bao nhiêu %/i, 'bao nhiêu phần trăm'],
  [/rồi mới lập được/i, 'Cần trả lời … trước khi lập …'],
  [/['`>]Bấm để đến/, 'Bấm tên tiêu chí để đến ô trong bảng'],
  [/có điểm \$\{year\} dưới/i, 'có điểm năm … thấp hơn mục tiêu'],
  [/\} %/, '…%: no blank, as everywhere else'],
  [/chỉ đổi dạng/i, '… ô chuyển chữ thành số, giá trị không đổi'],
  [/chuẩn hóa [^ ]+ ô/i, '… ô chuyển chữ thành số, giá trị không đổi'],
  [/bảng điểm/i, 'bảng chấm điểm'],
  [/cấu trúc (?:của )?bảng/i, 'Cách đọc bảng'],
  [/phần của 1/i, 'ghi theo tỷ lệ (0,95 thay cho 95%)'],
];

/** Everything in which the pane, its pages and its sheets speak. */
function texts(): { path: string; line: string }[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|html)$/.test(path))
    .flatMap((path) => {
      const source = readFileSync(join(SRC, path), 'utf8').replace(/\/\*.*?\*\//gs, '');
      return source.split('\n').map((line) => ({ path, line: line.replace(/(^|\s)\/\/.*/, '') }));
    });
}

const inWords = (line: string): string[] =>
  AVOID.flatMap(([old, now]) =>
    old.test(line.normalize('NFC')) ? [`${line.trim()} → ${now}`] : [],
  );

test('words to avoid are found where they stand', () => {
  const said = [
    ...["take: 'Lấy',", '`${count} phát hiện`', "tabs: 'Giao việc'", 'Mời bạn chọn tệp'],
    ...['Cách tính dòng cha', "'Theo mã đã in'", '`Cần hỏi ${count} điểm`', "'Chép nhật ký ra'"],
    'đặt lại tên cũ rồi thu lại',
  ];
  expect(said.filter((line) => inWords(line).length !== 1)).toEqual([]);
  expect(inWords("'Không phát hiện lỗi', 'Phiếu giao việc', 'lấy lại'")).toEqual([]);
  expect(inWords("'Sao chép', 'dòng còn lại', 'phần in sẵn', 'tiêu chí thành phần'")).toEqual([]);
});

test('what is said is said in the words of the office', () => {
  const found = texts().flatMap(({ path, line }) => inWords(line).map((one) => `${path}: ${one}`));
  expect(found).toEqual([]);
});
