import { countVi } from './count';
import { changesVi } from './changes.vi';

/** How many lines of each kind a plan writes. */
export interface WrittenParts {
  /** Those that change. */
  figures: number;
  /** Cells between which ranks move. */
  ranks: number;
  /** Of form alone: text that becomes the number it says. */
  numbers: number;
  /** Of form alone: a formula that gives what stands there. */
  formulas: number;
}

/** What the lines of a plan are. */
export type Counted = 'cells' | 'sheets' | 'both';

/** Words of a preview: it brings them itself. */
export const previewVi = {
  preview: 'Xem trước',
  /** Tên việc khi chỉ chuyển chữ thành số. */
  ofTexts: 'Chuyển chữ thành số',
  changes: changesVi,
  columns: (count: number, names: string) => `Thêm ${countVi(count)} cột bên phải bảng: ${names}`,
  left: (count: number) =>
    `Giữ nguyên ${countVi(count)} ô đang có chữ không phải là điểm, không ghi điểm đè lên`,
  leftInDoubt: (count: number) => `Chưa tính ${countVi(count)} ô vì còn điểm chưa rõ trong bảng`,
  leftOpen: (count: number) =>
    `Giữ nguyên ${countVi(count)} ô không khớp với các thành phần: có thành phần chỉ ghi mức (như “>1”) nên không tính được số đúng`,
  leftOverText: (count: number) =>
    `Giữ nguyên ${countVi(count)} công thức: số ở ô bên dưới đang là chữ, chưa chuyển thành số được vì có công thức khác dùng ô đó`,
  follow: (count: number) =>
    `${countVi(count)} công thức lấy số từ ô được ghi nên kết quả sẽ đổi theo; hãy tính lại lần nữa sau khi ghi`,
  leftFormulas: (count: number) =>
    `${countVi(count)} công thức sẽ cho kết quả khác vì không tính được mục tiêu chỉ ghi mức (như “>1”); cần xem lại sau khi ghi`,
  covered: (count: number) =>
    `Không ghi ${countVi(count)} ô nằm trong vùng gộp ô hoặc thuộc một công thức cho kết quả ở nhiều ô`,
  marks: (cells: number, sheets: string) =>
    `Tô màu ${countVi(cells)} ô mục tiêu chưa đạt ở ${sheets}`,
  marksFollow: 'Nơi đang tô màu: tô lại theo kết quả mới',
  clearMarks: 'Bỏ màu do phần bổ trợ đã tô; màu do người dùng tô được giữ nguyên',
  addSheets: (count: number, names: string) => `Thêm ${countVi(count)} trang tính: ${names}`,
  updateSheets: (count: number, names: string) => `Lập lại ${countVi(count)} trang tính: ${names}`,
  replaces: (count: number) => `Thay ${countVi(count)} nội dung đã có bằng nội dung mới nhận`,
  moves: (count: number) =>
    `Giữ lại ${countVi(count)} nội dung đã gõ đè lên phần in sẵn, chuyển xuống dòng riêng ở cuối trang`,
  /** Số liệu mới được tính từ đâu. */
  origin: {
    subtracted: (target: string, base: string) => `= ${target} − ${base}`,
    sum: (parts: number) => `= tổng ${countVi(parts)} thành phần`,
    mean: (parts: number) => `= trung bình ${countVi(parts)} mục`,
    weighted: (parts: number) => `= trung bình có trọng số của ${countVi(parts)} mục`,
    withAdjustments: ' và điểm thưởng, điểm trừ',
    unlikePrinted: (figure: string, printed: string) => `${figure} (bảng ghi ${printed})`,
  },
  wouldBe: (figure: string) => `điểm tính ra: ${figure}`,
  toQuestion: 'Xem câu hỏi',
  keepsTyped: 'Giữ nguyên phần đã điền vào trang cũ',
  noAppendixChange: 'Không sửa ô nào trong các phụ lục',
  forms: (count: number) => `${countVi(count)} phiếu`,
  and: ' và ',
  entries: {
    added: (name: string) => `Lưu phương án “${name}” vào một trang tính ẩn của tệp Excel`,
    replaced: (name: string, day: string) =>
      `Ghi đè phương án “${name}”${day === '' ? '' : ` đã lưu ngày ${day}`}`,
    removed: (name: string, day: string) =>
      `Xóa phương án “${name}”${day === '' ? '' : ` đã lưu ngày ${day}`}`,
  },
  chooseSheets: (count: number) => `Chọn trang tính để ghi (${countVi(count)})`,
  chooseMarks: (count: number) => `Chọn trang tính để tô màu (${countVi(count)})`,
  chosen: (chosen: number, all: number, of: Counted) => {
    const unit = { cells: 'ô', sheets: 'trang tính', both: 'mục' }[of];
    return chosen === all
      ? `Sẽ ghi cả ${countVi(all)} ${unit}`
      : `Sẽ ghi ${countVi(chosen)}/${countVi(all)} ${unit}, bỏ qua ${countVi(all - chosen)}`;
  },
  form: (numbers: number, formulas: number) =>
    formulas === 0
      ? `${countVi(numbers)} ô chuyển chữ thành số, giá trị không đổi`
      : numbers === 0
        ? `${countVi(formulas)} ô thay bằng công thức, giá trị không đổi`
        : `${countVi(numbers)} ô chuyển chữ thành số, ${countVi(formulas)} ô thay bằng công thức, giá trị không đổi`,
  waiting: (count: number) => `${countVi(count)} câu hỏi chưa trả lời: phần liên quan chưa ghi`,
  unticked: 'Mục chưa đánh dấu: cách tính còn nghi ngờ. Chỉ đánh dấu khi đã xem.',
  goTogether: 'Bỏ một mục thì các số tính từ mục đó cũng được bỏ, để không ghi số cộng sai.',
  apply: 'Ghi vào tệp Excel',
  /** Behind how many lines will be written: what they are, so that the parts add up to it. */
  parts: ({ figures, ranks, numbers, formulas }: WrittenParts) =>
    ': ' +
    [
      figures > 0 && `${countVi(figures)} ô tính lại`,
      ranks > 0 && `${countVi(ranks)} ô tách thứ hạng`,
      numbers > 0 && `${countVi(numbers)} ô chữ thành số`,
      formulas > 0 && `${countVi(formulas)} ô thay bằng công thức`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  applyCells: (count: number) => `Ghi ${countVi(count)} ô`,
  cancel: 'Hủy',
};

export type PreviewStrings = typeof previewVi;
