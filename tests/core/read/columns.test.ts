import { read, span } from './printedTable';
import type { CellValue } from '../../../src/core/base/grid';
import { readHeader } from '../../../src/core/read/header';
import { sheetOf } from '../../snapshot';

/** Under each heading what its words promise: codes, names, agencies, figures. */
function below(header: CellValue, row: number): CellValue {
  const words = String(header).toLowerCase();
  if (/^(?:stt|tt)$/.test(words)) return row;
  if (words.startsWith('tiêu chí') || words.startsWith('lĩnh vực'))
    return `Nội dung công tác ${row}`;
  if (/cơ quan|đơn vị/.test(words)) return 'Sở Nội vụ';
  if (/tăng/.test(words)) return '';
  return row + String(header).length / 100;
}

function choose(...headers: CellValue[]) {
  const rows = [1, 2, 3].map((row) => headers.map((header) => below(header, row)));
  const header = readHeader(sheetOf('Bảng', [headers, ...rows]), 0, []);
  if (!header) throw new Error('no header');
  return header;
}

describe('columns known by meaning', () => {
  it('reads the header of Phụ lục I', () => {
    const { columns, baseYear, targetYear } = choose(
      'STT',
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      'Điểm tối đa',
      'Điểm năm 2021',
      'Mục tiêu năm 2022',
      'Tăng/giảm so với năm 2021',
      'Cơ quan chủ trì tham mưu',
    );
    expect(columns).toEqual({ code: 0, name: 1, max: 2, base: 3, target: 4, delta: 5, leads: 6 });
    expect([baseYear, targetYear]).toEqual([2021, 2022]);
  });

  it('reads the header of Phụ lục II', () => {
    const { columns } = choose(
      'TT',
      'Tiêu chí',
      'Kết quả SIPAS năm 2021',
      'Mục tiêu SIPAS năm 2022',
      'Tỷ lệ dự kiến tăng so với năm 2021',
      'Đơn vị chủ trì theo dõi',
      'Đơn vị thực hiện',
    );
    expect(columns).toEqual({
      code: 0,
      name: 1,
      base: 2,
      target: 3,
      delta: 4,
      leads: 5,
      supports: 6,
    });
  });

  it('takes the appraised of two scores of one year, and says which it passed over', () => {
    const chosen = choose(
      'Tiêu chí',
      'Điểm tự đánh giá năm 2021',
      'Điểm thẩm định năm 2021',
      'Mục tiêu năm 2022',
    );
    expect([chosen.columns.base, chosen.passedOver]).toEqual([2, [1]]);
  });

  it('[R3] takes of one year the final score before the appraised, that before an unknown, that before one’s own', () => {
    const words = ['Điểm tự đánh giá', 'Điểm', 'Điểm thẩm định', 'Điểm đạt được'];
    for (const nth of [1, 2, 3]) {
      const [less = '', more = ''] = words
        .slice(nth - 1, nth + 1)
        .map((each) => `${each} năm 2021`);
      const goal = 'Mục tiêu năm 2022';
      expect(choose('Tiêu chí', less, more, goal).columns.base).toBe(2);
      expect(choose('Tiêu chí', more, less, goal).columns.base).toBe(1);
    }
  });

  it('takes a score of the target year for its result', () => {
    const { columns } = choose('Tiêu chí', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Điểm năm 2022');
    expect([columns.base, columns.result]).toEqual([1, 3]);
  });

  it('[R3] knows where agencies put their own scores, though the appraised ones are the result', () => {
    const columns = (...results: string[]) =>
      choose('Tiêu chí', 'Điểm năm 2021', 'Mục tiêu năm 2022', ...results).columns;
    const both = columns('Điểm tự đánh giá năm 2022', 'Điểm thẩm định năm 2022');
    expect(both).toMatchObject({ selfAssessed: 3, result: 4 });
    expect(columns('Điểm tự chấm')).toMatchObject({ selfAssessed: 3, result: 3 });
    for (const other of ['Điểm dự kiến năm 2022', 'Điểm tự đánh giá năm 2023']) {
      expect(columns(other).selfAssessed).toBeUndefined();
    }
  });

  it('[R3] takes self-assessed scores beside others for the result where no heading has a year', () => {
    const named = choose('Tiêu chí', 'Điểm năm trước', 'Mục tiêu', 'Kết quả tự đánh giá').columns;
    expect(named).toMatchObject({ base: 1, result: 3, selfAssessed: 3 });
    const { columns } = choose('Tiêu chí', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Mục tiêu');
    expect([columns.base, columns.result]).toEqual([2, undefined]);
  });
});

test('[R2] a year right below a heading that is merged over the rows above', () => {
  const { columns, baseYear, targetYear } = read(
    `TT | Tiêu chí | Điểm tối đa | Kết quả | | Mục tiêu
     | | | Theo công bố | |
     | | | 2022 | 2023 | 2024
    1 | Chỉ đạo | 10 | 7 | 8 | 9`,
    [
      span(0, 0, 3, 1),
      span(0, 1, 3, 1),
      span(0, 2, 3, 1),
      span(0, 3, 1, 2),
      span(1, 3, 1, 2),
      span(0, 5, 2, 1),
    ],
  );
  expect([columns.max, columns.base, columns.target]).toEqual([2, 4, 5]);
  expect([baseYear, targetYear]).toEqual([2023, 2024]);
});
