import { countVi } from './count';
import { choiceLine } from '../core/structure/choiceLine';
import { COLUMN_WORDS, ROLLUP_WORDS, ROW_WORDS } from '../core/structure/choiceWords';
import type { OtherRow } from '../core/table/appendix';

const ROWS: Record<OtherRow, string> = {
  rule: 'hướng dẫn chấm điểm',
  subtotal: 'cộng từng phần',
  bonus: 'điểm thưởng, điểm trừ',
  heading: 'tên phần',
  'column-numbers': 'số thứ tự cột',
  header: 'tiêu đề lặp lại',
  index: 'chỉ số dưới tổng',
  rank: 'xếp hạng',
  note: 'ghi chú',
};

/** Words of "Cách đọc bảng" and of the questions, in Vietnamese: every other language has the same keys. */
export const structureVi = {
  back: 'Quay lại',
  title: 'Cách đọc bảng',
  intro:
    'Bảng được hiểu chưa đúng thì chọn lại ở đây: số liệu tính lại ngay, lựa chọn được lưu trong tệp Excel.',
  questions: (count: number) => `${countVi(count)} nội dung cần xác nhận`,
  later: 'Để sau',
  postponed: (count: number) => `${countVi(count)} câu hỏi để sau`,
  openStructure: 'Xem cách đọc bảng',
  untilThen: 'Chưa trả lời thì phần này chưa được ghi; các phần khác vẫn làm bình thường.',
  columns: 'Các cột',
  meaning: (heading: string) => `Cột “${heading}” là`,
  column: (letters: string) => `Cột ${letters}`,
  noHeading: '(không có tiêu đề)',
  isChosen: 'do người dùng chọn',
  blank: 'cột trống',
  columnWords: COLUMN_WORDS,
  rows: (count: number) => `Dòng không tính là tiêu chí (${countVi(count)})`,
  uncoded: (count: number) => `Tiêu chí không có mã (${countVi(count)})`,
  rowWords: ROWS,
  rowChoices: ROW_WORDS,
  asRow: (choice: string, row: string) => `${choice}: ${row}`,
  selectedRows: 'Dòng đang chọn trong trang tính',
  table: 'Cả bảng',
  index: 'Chỉ số',
  rollup: 'Điểm tổng hợp tính bằng',
  rollupWords: ROLLUP_WORDS,
  baseYear: 'Năm của điểm chính thức',
  targetYear: 'Năm của mục tiêu',
  noYear: 'Chưa rõ',
  choices: (count: number) => `Đã chọn (${countVi(count)})`,
  choice: choiceLine,
  takeBack: 'Bỏ',
  takeAllBack: 'Bỏ mọi lựa chọn của bảng này',
  pointHint:
    'Có bảng chấm điểm chưa thấy ở đây? Chọn các ô tiêu đề của bảng trong trang tính rồi bấm:',
};

export type StructureStrings = typeof structureVi;
