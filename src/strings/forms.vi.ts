import { countVi } from './count';
/** Words of forms that go out. */
export const formsVi = {
  export: (count: number) => `Xuất phiếu gửi ${countVi(count)} cơ quan`,
  howSave:
    'Mỗi cơ quan một tệp Excel, chỉ mở các ô cần điền; tất cả vào một tệp nén, kèm danh sách phiếu.',
  howOpen:
    'Máy này không cho ngăn lưu tệp: mỗi phiếu được mở thành một tệp Excel mới, hãy lưu từng tệp bằng Excel.',
  noWay:
    'Thiết bị này không xuất được phiếu thành tệp. Hãy mở tệp Excel bằng Excel trên máy tính hoặc Excel trên web.',
  writing: (done: number, of: number) => `Đang lập tệp ${countVi(done)}/${countVi(of)}…`,
  stop: 'Dừng',
  saved: (count: number, archive: string) =>
    `Đã xuất ${countVi(count)} phiếu vào tệp ${archive}. Xem thư mục Tải xuống (Downloads).`,
  open: (agency: string) => `Mở: ${agency}`,
  list: 'Danh sách phiếu',
  opened: (file: string) => `đã mở, lưu với tên ${file}`,
  issue: 'Bản để ban hành (không kèm dữ liệu làm việc)',
  issueNote:
    'Bản sao của tệp Excel này, chỉ gồm các trang của phụ lục, kế hoạch; không kèm phiếu, trang tổng hợp, phương án, nhật ký ghi và tô màu của phần bổ trợ. Tệp đang mở giữ nguyên.',
  issueMake: 'Lập bản để ban hành',
  issueMaking: 'Đang lập bản để ban hành…',
  issued: (file: string, sheets: readonly string[]) => `Đã lập ${file}, gồm: ${sheets.join(', ')}.`,
  issuedWhere: 'Xem thư mục Tải xuống (Downloads).',
  issuedOpened: 'Đã mở thành một tệp Excel mới, hãy lưu bằng Excel.',
  issuedHidden: (sheets: readonly string[]) =>
    `Trang đang ẩn của tệp vẫn nằm trong bản này: ${sheets.join(', ')}.`,
  issuedFrozen: (count: number) =>
    `${countVi(count)} công thức lấy số từ trang không kèm theo được thay bằng giá trị.`,
  paper: 'Hình thức văn bản giao',
  form: 'Hình thức',
  paperForms: {
    annex: 'Phụ lục kèm theo văn bản',
    signed: 'Văn bản ký riêng',
  },
  /** Đang chọn gì, đọc được khi mục chưa mở. @param signer rỗng: không ký */
  paperSaid: (form: string, signer: string) => (signer === '' ? form : `${form}: ${signer}`),
  signedBy: 'Thẩm quyền ký',
  signers: {
    chair: 'TM. UBND, Chủ tịch',
    viceChair: 'TM. UBND, KT. Chủ tịch, Phó Chủ tịch',
    delegated: 'TUQ. Chủ tịch, Giám đốc Sở Nội vụ',
    department: 'Sở Nội vụ, Giám đốc',
  },
  choices: {
    issuer: 'Cơ quan ban hành',
    attachedTo: 'Kèm theo, thực hiện văn bản',
    number: 'Số, ký hiệu',
    place: 'Địa danh',
    date: 'Ngày, tháng, năm',
    signer: 'Họ và tên người ký',
  },
  hints: {
    issuer: 'theo tên tỉnh ở tiêu đề bảng',
    attachedTo: 'theo dòng “Kèm theo…” của phụ lục',
    number: '12/TB-UBND',
    place: 'theo tên tỉnh, thành phố',
    date: '05 tháng 9 năm 2025',
    signer: '',
  },
};

export type FormsStrings = typeof formsVi;
