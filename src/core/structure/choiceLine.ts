import type { Choice } from '../table/choice';
import { traitsOf } from '../table/indexTraits';
import { COLUMN_WORDS, ROLLUP_WORDS, ROW_WORDS, SIGNED_WORDS } from './choiceWords';

/** What a choice is about, and what was chosen, for people. */
export function choiceLine(choice: Choice): { about: string; is: string } {
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
