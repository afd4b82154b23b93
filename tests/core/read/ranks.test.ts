import { finish } from '../../../src/core/base/task';
import { recalculateTask } from '../../../src/app/recalculate';
import { takeRank } from '../../../src/core/read/parseScore';
import { HEADING, read, written } from './printedTable';

describe('[R9] ranks behind figures', () => {
  test.each([
    ['4 (12/63)', '4', 12, 63],
    ['4\n(12/34)', '4', 12, 34],
    ['4 (12/34 tỉnh, thành phố)', '4', 12, 34],
    ['4 (hạng 10)', '4', 10, null],
    ['4, thứ hạng 9/34', '4', 9, 34],
    ['4 - Hạng 10', '4', 10, null],
    ['4; đứng thứ 3/34', '4', 3, 34],
    ['4 (thứ 12)', '4', 12, null],
    ['4 điểm, xếp hạng: 5/63', '4 điểm', 5, 63],
    ['4 (xếp 7/63)', '4', 7, 63],
  ])('%j', (text, rest, place, of) => {
    expect(takeRank(text)).toMatchObject({ rest, rank: { place, of } });
  });

  test.each(['4/5', '12/63', '4 (12)', '4 (2/3)', '95% vào năm 2025', '8,5 [1]'])(
    '%j holds none',
    (text) => {
      expect(takeRank(text).rank).toBeNull();
    },
  );

  test.each(['4 (12/63)', '4\nHạng 12/34', '4, đứng thứ 12'])(
    '%j stays where figures are written, and moves to a column of its own where a formula wants them',
    (text) => {
      const { reading } = read(
        `${HEADING}
        1 | Chỉ đạo | 5 | ${text.replace('\n', '⏎')} | 4.5
        1.1 | Kế hoạch | 3 | 2.5 | 2.5
        1.2 | Kiểm tra | 2 | 1.5 | 2`.replaceAll('⏎', ' '),
      );
      expect(written(reading)).toEqual([]);
      const { cells } = finish(recalculateTask(reading, 'formulas'));
      expect(cells.filter(({ why }) => why.is === 'rank').map(({ after }) => after)).toEqual([
        'Xếp thứ năm 2024',
        expect.stringContaining('12'),
      ]);
    },
  );
});

describe('[R4] rows of ranks that go on with the codes', () => {
  test.each(['above', 'below'])('%s the total, they are passed over', (where) => {
    const ranks = '3 | Xếp hạng | | 12 | 10';
    const total = ' | Tổng điểm | 8 | 6 | 7.5';
    const { rows, rowsPassedOver, reading } = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      2 | Thể chế | 3 | 2 | 3
      ${(where === 'above' ? [ranks, total] : [total, ranks]).join('\n')}`);
    expect(rows).toEqual([1, 2]);
    expect(rowsPassedOver).toEqual([{ row: where === 'above' ? 3 : 4, as: 'rank' }]);
    expect(written(reading)).toEqual([]);
  });

  test('an index in percent below the total, too; a criterion that is about a rank is none', () => {
    const { rows, rowsPassedOver } = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      2 | Xếp hạng PCI của tỉnh | 3 | 2 | 3
       | Tổng điểm | 8 | 6 | 7.5
      3 | Chỉ số (%) | | 75 | 93.75`);
    expect(rows).toEqual([1, 2]);
    expect(rowsPassedOver).toEqual([{ row: 4, as: 'index' }]);
  });
});

describe('[R3] ranks without a year', () => {
  test.each([
    ['Kết quả 2024 | Hạng | Mục tiêu 2025 | Hạng', { baseRank: 4, targetRank: 6 }],
    ['Kết quả 2024 | Hạng | Mục tiêu 2025 | Phấn đấu hạng', { baseRank: 4, targetRank: 6 }],
  ])('%s', (words, ranks) => {
    const { columns } = read(`TT | Lĩnh vực | Điểm tối đa | ${words}
      1 | Chỉ đạo | 10 | 8 | 12 | 9 | 8
      2 | Thể chế | 10 | 7 | 20 | 8 | 15`);
    expect(columns).toMatchObject({ base: 3, target: 5, ...ranks });
  });
});
