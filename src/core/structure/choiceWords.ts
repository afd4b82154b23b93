import type { ColumnChoice, RowChoice } from '../table/choice';
import type { Signed } from '../table/signed';
import type { RollupRule } from '../table/indexTraits';

/** What columns are for, as the sheet of choices and the Vietnamese pane call it. */
export const COLUMN_WORDS: Readonly<Record<ColumnChoice, string>> = {
  code: 'Mã, số thứ tự',
  name: 'Tên tiêu chí',
  max: 'Điểm tối đa',
  weight: 'Trọng số',
  base: 'Điểm chính thức (năm trước)',
  target: 'Mục tiêu',
  delta: 'Tăng/giảm',
  result: 'Kết quả của năm mục tiêu',
  selfAssessed: 'Điểm tự đánh giá',
  appraised: 'Điểm thẩm định',
  survey: 'Điểm điều tra xã hội học',
  leads: 'Cơ quan chủ trì',
  supports: 'Cơ quan phối hợp',
  baseRank: 'Xếp hạng năm trước',
  targetRank: 'Xếp hạng mục tiêu',
  none: 'Không dùng',
};

export const ROLLUP_WORDS: Readonly<Record<RollupRule, string>> = {
  sum: 'Cộng các tiêu chí thành phần',
  mean: 'Trung bình các tiêu chí thành phần',
  weighted: 'Trung bình có trọng số',
  none: 'Không tính từ các tiêu chí thành phần',
};

export const ROW_WORDS: Readonly<Record<RowChoice, string>> = {
  criterion: 'Là tiêu chí',
  rule: 'Không phải tiêu chí',
};

export const SIGNED_WORDS: Readonly<Record<Signed, string>> = {
  'since-july': 'Từ 01/7/2025',
  'before-july': 'Từ 01/3 đến 30/6/2025',
  'before-march': 'Trước 01/3/2025',
};
