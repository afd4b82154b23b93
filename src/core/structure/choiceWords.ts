import type { Choice, ColumnChoice, RowChoice } from '../table/choice';
import type { Signed } from '../table/signed';
import { traitsOf, type RollupRule } from '../table/indexTraits';

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

/** What a choice is about, and what was chosen, for people. */
export function choiceWords(choice: Choice): { about: string; is: string } {
  switch (choice.about) {
    case 'table': {
      const within = choice.columns === undefined ? '' : `, chỉ gồm ${choice.columns} cột`;
      const is = `Là bảng chấm điểm, tiêu đề ${choice.headerRows} dòng${within}`;
      return { about: 'Bảng', is };
    }
    case 'column':
      return { about: `Cột “${choice.column}”`, is: COLUMN_WORDS[choice.is] };
    case 'row':
      return { about: `Dòng “${choice.row}”`, is: ROW_WORDS[choice.is] };
    case 'former':
      return { about: 'Điểm năm trước', is: 'Trung bình điểm các tỉnh, thành phố trước sáp nhập' };
    case 'former-tables': {
      const isMean = choice.is === 'mean';
      return {
        about: 'Điểm năm trước',
        is: isMean ? 'Trung bình điểm các tỉnh, thành phố trước sáp nhập' : `Điểm của ${choice.is}`,
      };
    }
    case 'rows':
      return { about: 'Các dòng không có mã', is: ROW_WORDS[choice.is] };
    case 'adjustments': {
      const isCounted = choice.is === 'counted';
      return { about: 'Điểm thưởng, điểm trừ', is: isCounted ? 'Tính vào tổng' : 'Để riêng' };
    }
    case 'total':
      return { about: 'Dòng tổng', is: `“${choice.row}”` };
    case 'rollup':
      return { about: 'Cách tính điểm tổng hợp', is: ROLLUP_WORDS[choice.is] };
    case 'index':
      return { about: 'Chỉ số', is: traitsOf(choice.is).name };
    case 'year': {
      const about = choice.of === 'base' ? 'Năm của điểm chính thức' : 'Năm của mục tiêu';
      return { about, is: String(choice.is) };
    }
    case 'signed':
      return { about: 'Thời gian ban hành kế hoạch năm 2025', is: SIGNED_WORDS[choice.is] };
    case 'successor':
      return {
        about: `Cơ quan thay ${choice.of} sau sắp xếp`,
        is: choice.is === choice.of ? 'Vẫn hoạt động' : (choice.is ?? 'Không có cơ quan này'),
      };
    case 'parents': {
      const isPrinted = choice.is === 'as-printed';
      return {
        about: 'Dòng có vị trí không khớp với mã số',
        is: isPrinted ? 'Theo mã số' : 'Theo vị trí trong bảng',
      };
    }
    case 'maximum': {
      const of = choice.of === '' ? 'dòng tổng' : choice.of.replaceAll('/', '.');
      const is = choice.is === 'as-printed' ? 'Đúng như bảng đã ghi' : 'Sửa theo gợi ý';
      return { about: `Điểm tối đa của ${of} (${choice.said})`, is };
    }
  }
}
