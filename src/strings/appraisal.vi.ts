import { countVi } from './count';
import type { AppraisalDoubt } from '../core/appraisal/appraisal';
import type { AppraisedKind } from '../core/appraisal/appraisedKinds';
import type { Fate } from '../core/nextYear/matching';
import { scoreDoubtsVi } from './scoreDoubts.vi';

/** Words of the panel that takes appraised, surveyed and final scores; loaded with it. */
export const appraisalVi = {
  intro:
    'Nhập điểm từ bảng của Bộ hoặc của Hội đồng thẩm định: chọn một bảng trong tệp Excel này, hoặc thả tệp nhận được. Tiêu chí được ghép theo mã và tên; xem lại rồi mới ghi.',
  drop: 'Thả tệp có bảng chấm điểm vào đây hoặc bấm để chọn',
  noTableIn: (file: string) => `Không thấy bảng chấm điểm trong tệp ${file}.`,
  from: (name: string) => `Bảng chấm điểm cho ${name}`,
  none: 'Chưa chọn',
  inFile: (sheet: string, file: string) => `${sheet} (tệp ${file})`,
  kinds: {
    appraised: 'Điểm thẩm định',
    survey: 'Điểm điều tra xã hội học',
    final: 'Điểm chính thức',
  } satisfies Record<AppraisedKind, string>,
  takeFrom: (kind: string) => `${kind}: lấy từ cột`,
  goTo: (kind: string) => `${kind}: ghi vào cột`,
  notTaken: 'Không nhập',
  column: (letters: string, heading: string) => `${letters}: ${heading}`,
  newColumn: 'Thêm cột vào bảng',
  ownSheet: 'Chỉ ghi ở trang “Điểm bị trừ”',
  noColumn: (kinds: string) =>
    `Bảng chưa có cột cho: ${kinds}. Chọn “Thêm cột vào bảng” để ghi cả điểm lĩnh vực và tổng điểm; nếu không, điểm từng tiêu chí chỉ ghi ở trang “Điểm bị trừ”.`,
  otherYear: (its: string, own: string) =>
    `Bảng chấm điểm của năm ${its}, phụ lục của năm ${own}: cần xem lại trước khi ghi.`,
  sourceDoubts: (questions: string) =>
    `Bảng nhận được có điểm chưa rõ, xem lại trước khi ghi: ${questions}`,
  chooseColumns:
    'Chọn cột để nhập: tiêu đề các cột chưa cho biết điểm của năm nào hoặc do ai chấm.',
  matched: (same: number, of: number) =>
    `${countVi(same)}/${countVi(of)} tiêu chí trùng mã và tên.`,
  matchNote: 'Bỏ chọn nếu hai bên không phải cùng một tiêu chí; khi đó điểm không được nhập.',
  unsure: (count: number) => `${countVi(count)} tiêu chí có thể trùng nhau, cần xác nhận`,
  fates: {
    same: (count: number) => `${countVi(count)} tiêu chí trùng mã và tên`,
    recoded: (count: number) => `${countVi(count)} tiêu chí khác mã`,
    renamed: (count: number) => `${countVi(count)} tiêu chí khác tên`,
    moved: (count: number) => `${countVi(count)} tiêu chí thuộc mục khác`,
    'moved-renamed': (count: number) => `${countVi(count)} tiêu chí khác tên, thuộc mục khác`,
  } satisfies Record<Fate, (count: number) => string>,
  byHand: (count: number) => `${countVi(count)} tiêu chí ghép thủ công`,
  added: (count: number) => `${countVi(count)} tiêu chí chưa có điểm trong bảng nhận được`,
  isNew: 'Không có trong bảng nhận được',
  pair: (title: string) => `Tiêu chí trong bảng nhận được của ${title}`,
  dropped: (count: number) => `${countVi(count)} tiêu chí của bảng nhận được chưa ghép`,
  doubtful: (count: number) => `${countVi(count)} điểm cần xem lại, chỉ nhập khi đánh dấu`,
  refused: (count: number) => `${countVi(count)} điểm không nhập được`,
  doubt: (kind: string, text: string, why: string) => `${kind} “${text}”: ${why}`,
  whys: {
    ...scoreDoubtsVi,
    'other-max': (limit: string, other: string) =>
      `điểm tối đa ở bảng nhận được là ${other}, ở phụ lục là ${limit}`,
    'source-doubt': () => 'bảng nhận được chưa rõ cột hoặc dòng này',
    'parts-differ': () => 'khác tổng điểm các tiêu chí thành phần trong bảng nhận được',
  } satisfies Record<AppraisalDoubt, (limit: string, other: string) => string>,
  formulas: (count: number) => `${countVi(count)} ô có công thức, giữ nguyên`,
  formula: (shows: string, value: string) =>
    `hiện cho kết quả ${shows}, bảng nhận được ghi ${value}`,
  figures: (count: number) => `${countVi(count)} điểm đọc được`,
  figure: (kind: string, before: string, after: string) => `${kind}: ${before} → ${after}`,
  blank: 'trống',
  same: (value: string) => `${value} (không đổi)`,
  gaps: (count: number) => `${countVi(count)} tiêu chí khác điểm tự đánh giá`,
  gap: (self: string, now: string, gap: string) => `tự đánh giá ${self} → ${now} (${gap})`,
  total: 'Tổng điểm',
  sheetNote:
    'Trang “Điểm bị trừ” ghi từng tiêu chí bị trừ: điểm bị trừ, nguyên nhân, cơ quan chịu trách nhiệm, giải trình, biện pháp khắc phục. Nội dung đã ghi trên trang được giữ nguyên khi lập lại.',
  write: (count: number) =>
    count === 0
      ? 'Lập trang “Điểm bị trừ”'
      : `Xem trước ${countVi(count)} điểm và trang “Điểm bị trừ”`,
};

export type AppraisalStrings = typeof appraisalVi;
