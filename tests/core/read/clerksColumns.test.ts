import { recalculateTask } from '../../../src/app/recalculate';
import { finish } from '../../../src/core/base/task';
import { read, span, written } from './printedTable';

const PLAN = 'TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025';

function columnsOf(printed: string) {
  const { columns, baseYear, targetYear, reading } = read(printed);
  return { columns, baseYear, targetYear, written: written(reading) };
}

describe('[R3] whose figures a column holds', () => {
  test.each(['Bộ Nội vụ công bố', 'UBND tỉnh công nhận', 'Hội đồng', 'Cấp trên phê duyệt'])(
    'a column called %s alone is a score, and goes before the self-assessed one',
    (heading) => {
      const { columns } = read(`TT | Tiêu chí | Điểm chuẩn | Tỉnh tự chấm | ${heading}
        1 | Chỉ đạo | 10 | 9 | 8
        2 | Thể chế | 5 | 5 | 4
         | Tổng | 15 | 14 | 12`);
      expect(columns).toMatchObject({ max: 2, selfAssessed: 3, base: 4 });
    },
  );

  test('words of the same kind over words are none', () => {
    const { columns, unread } =
      read(`TT | Tiêu chí | Điểm tối đa | Điểm đạt | Kiến nghị của Hội đồng
      1 | Chỉ đạo | 10 | 9 | Bổ sung
      2 | Thể chế | 5 | 5 | Rà soát lại`);
    expect(columns.base).toBe(3);
    expect(unread.map(({ column }) => column)).toEqual([4]);
  });

  test('"Tổng" is the final score where it is what scores left of it add up to, and else nothing', () => {
    const table = (sums: readonly number[]) =>
      read(`TT | Tiêu chí | Điểm tối đa | Thẩm định | Điều tra XHH | Tổng
        1 | Chỉ đạo | 10 | 7 | 1 | ${String(sums[0])}
        2 | Thể chế | 5 | 3 | 1 | ${String(sums[1])}`).columns;
    expect(table([8, 4]).base).toBe(5);
    expect(table([120, 90]).base).not.toBe(5);
  });

  test('of "Điểm | Trừ | Còn lại" the first is what can be reached and the last what was', () => {
    const { columns } = read(`TT | Nội dung chấm | Điểm | Trừ | Còn lại
      1 | Chỉ đạo | 10 | 3 | 7
      2 | Thể chế | 5 | 1 | 4`);
    expect(columns).toMatchObject({ max: 2, base: 4 });
  });

  test('"Đạt" beside "Chưa đạt" is the score, and "Tỉnh nhà" beside the best one', () => {
    const reached = read(`TT | Tiêu chí | Điểm tối đa | Đạt | Chưa đạt
      1 | Chỉ đạo | 10 | 7 | 3
      2 | Thể chế | 5 | 4 | 1`);
    expect(reached.columns.base).toBe(3);
    const own = read(`TT | Lĩnh vực | Điểm tối đa | Tỉnh cao nhất | Tỉnh nhà
      1 | Chỉ đạo | 10 | 9.5 | 7
      2 | Thể chế | 5 | 5 | 4`);
    expect(own.columns.base).toBe(4);
  });
});

describe('[R3] years', () => {
  const rows = `1 | Chỉ đạo | 10 | 8 | 8.5 | 8.4 | 9
    1.1 | Kế hoạch | 5 | 4 | 4 | 4 | 4.5
    1.2 | Kiểm tra | 5 | 4 | 4.5 | 4.4 | 4.5
     | Tổng | 10 | 8 | 8.5 | 8.4 | 9`;

  test.each([
    ['Kết quả 2024', 'Mục tiêu 2025', 'Kết quả 2025', 'Mục tiêu 2026'],
    ['Thực hiện 2024', 'Kế hoạch 2025', 'Ước thực hiện 2025', 'Kế hoạch 2026'],
    ['TH 2024', 'KH 2025', 'Ước TH 2025', 'KH 2026'],
    ['KQ năm 24', 'MT năm 25', 'KQ năm 25', 'MT năm 26'],
  ])('%s, %s, %s, %s: what is aimed at is the year that is not over', (...headings) => {
    const found = columnsOf(`TT | Tiêu chí | Điểm tối đa | ${headings.join(' | ')}\n${rows}`);
    expect(found.columns).toMatchObject({ base: 5, target: 6 });
    expect([found.baseYear, found.targetYear]).toEqual([2025, 2026]);
    expect(found.written).toEqual([]);
  });

  test('while a year has fewer results than targets its targets count', () => {
    const open = rows.replace(/8\.4/g, '').replace('4.4', '');
    const heading = 'Kết quả 2024 | Mục tiêu 2025 | Kết quả 2025 | Mục tiêu 2026';
    const found = columnsOf(`TT | Tiêu chí | Điểm tối đa | ${heading}\n${open}`);
    expect(found.columns).toMatchObject({ base: 3, target: 4, result: 5 });
  });
});

describe('[R3, R9] ranks and notes behind figures', () => {
  test('a rank in words behind a whole number makes no column of ranks of the scores', () => {
    const { columns, criteria } = read(`TT | Lĩnh vực | Điểm tối đa | Điểm và thứ hạng 2024
      1 | Chỉ đạo | 10 | 9 (xếp thứ 12)
      2 | Thể chế | 10 | 8 (xếp thứ 25)`);
    expect(columns).toMatchObject({ base: 3 });
    expect(columns.baseRank).toBeUndefined();
    expect(criteria[0]?.scores.base?.rank?.place).toBe(12);
  });

  const bracketed = (heading: string, below = '') =>
    read(`TT | Lĩnh vực | Điểm tối đa | ${heading} | Mục tiêu 2025
      1 | Chỉ đạo | 10 | 7 (12) | 8
      1.1 | Kế hoạch | 5 | 3 (20) | 4
      1.2 | Kiểm tra | 5 | 4,5 (9) | 4
       | Tổng | 10 | 7,5 (15) | 8${below}`);
  const basesOf = ({ criteria }: ReturnType<typeof read>) =>
    criteria.map(({ scores }) => [scores.base?.value ?? null, scores.base?.rank?.place ?? null]);
  const POINT = 100_000_000;

  test('a number in brackets is the rank that the heading names, and stays when the figure is written anew', () => {
    const table = bracketed('Điểm (xếp hạng) 2024');
    expect(basesOf(table)).toEqual([
      [7 * POINT, 12],
      [3 * POINT, 20],
      [4.5 * POINT, 9],
    ]);
    expect(written(table.reading)).toEqual(['1,3']);
    const [change] = finish(recalculateTask(table.reading, 'values')).cells;
    expect(change?.after).toBe('7,5 (12)');
  });

  test('or leads to a note that stands below; else the cell is no figure', () => {
    const noted = bracketed('Điểm 2024', '\n(12) Theo công bố\n(20) Tạm tính\n(9) Sau rà soát');
    expect(basesOf(noted).map(([value, rank]) => [Number(value) / POINT, rank])).toEqual([
      [7, null],
      [3, null],
      [4.5, null],
    ]);
    expect(basesOf(bracketed('Điểm 2024')).map(([value]) => value)).toEqual([null, null, null]);
    expect(basesOf(bracketed('Xếp hạng (điểm) 2024')).map(([value]) => value)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('[R9] targets that are rises', () => {
  test('smaller figures than the base among "+1" are rises as well, and no targets', () => {
    const { criteria } = read(`${PLAN}
      1 | Chỉ đạo | 10 | 7 | +1
      1.1 | Kế hoạch | 5 | 3 | +1
      1.2 | Kiểm tra | 5 | 4 | 0
      2 | Thể chế | 5 | 4 | 4.5`);
    expect(criteria.map(({ scores }) => scores.target?.value ?? null)).toEqual([
      null,
      null,
      null,
      450_000_000,
    ]);
  });
});

describe('[R3] targets alone', () => {
  const table = (heading: string, title = '') => `${title}
    TT | Tiêu chí | Điểm tối đa | ${heading} | Cơ quan chủ trì
    1 | Chỉ đạo | 5 | 4.5 | Sở Nội vụ
    2 | Thể chế | 4 | 3 | Sở Tư pháp
     | Tổng | 9 | 7.5 |`;

  test.each([
    ['Chỉ tiêu', ''],
    ['Năm 2025', 'BẢNG CHỈ TIÊU NĂM 2025'],
    ['2025', 'Mục tiêu điểm số các tiêu chí năm 2025'],
  ])('%s beside maxima, under the title %s', (heading, title) => {
    expect(read(table(heading, title)).columns).toMatchObject({ max: 2, target: 3, leads: 4 });
  });

  test.each([
    ['Năm 2025', ''],
    ['Năm 2024', 'BẢNG CHỈ TIÊU NĂM 2025'],
    ['Năm 2024', 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'],
    ['Năm 2025', 'BÁO CÁO TỰ CHẤM ĐIỂM CÁC CHỈ TIÊU NĂM 2025'],
    ['Năm 2024', 'CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
  ])('%s is a score under the title %s', (heading, title) => {
    const { columns } = read(table(heading, title));
    expect([columns.base, columns.target]).toEqual([3, undefined]);
  });
});

describe('[R3] several columns under one heading', () => {
  test('steps on the way to the maximum are no maxima', () => {
    const { columns } = read(
      `TT | Tiêu chí | Thang điểm đánh giá | | | Điểm tối đa | Điểm tự chấm
       | | Mức 1 | Mức 2 | Mức 3 | |
      I | Chỉ đạo | | | | 10 | 9
      1 | Kế hoạch | 0 | 2 | 4 | 4 | 4
      2 | Báo cáo | 0 | 3 | 6 | 6 | 5`,
      [span(0, 2, 1, 3), ...[0, 1, 5, 6].map((column) => span(0, column, 2, 1))],
    );
    expect(columns.max).toBe(5);
  });

  test('"Tổng" left of its parts is the final score', () => {
    const { columns } = read(
      `TT | Tiêu chí | Điểm tối đa | | | Điểm đạt năm 2024 | | | Mục tiêu 2025
       | | Tổng | Thẩm định | XHH | Tổng | Thẩm định | XHH |
      1 | Chỉ đạo | 10 | 8 | 2 | 8.7 | 7 | 1.7 | 9.2
      1.1 | Kế hoạch | 8 | 8 | | 7 | 7 | | 7.5
      1.2 | Tác động | 2 | | 2 | 1.7 | | 1.7 | 1.7`,
      [span(0, 2, 1, 3), span(0, 5, 1, 3), ...[0, 1, 8].map((at) => span(0, at, 2, 1))],
    );
    expect(columns).toMatchObject({ max: 2, base: 5, appraised: 6, survey: 7, target: 8 });
  });
});

describe('[R3, Y3] the mean of provinces that were merged, beside their scores', () => {
  const table = (means: readonly number[]) =>
    read(
      `STT | Tiêu chí | Điểm tối đa | PAR INDEX năm 2024 | | Trung bình 2 tỉnh năm 2024 | Mục tiêu năm 2026
       | | | Lâm Đồng (cũ) | Bình Thuận (cũ) | |
      1 | Chỉ đạo | 4 | 3 | 2.5 | ${String(means[0])} | 3
      2 | Thể chế | 3 | 2 | 2.25 | ${String(means[1])} | 2.5
       | Tổng | 7 | 5 | 4.75 | ${String(means[2])} | 5.5`,
      [span(0, 3, 1, 2), ...[0, 1, 2, 5, 6].map((at) => span(0, at, 2, 1))],
    );

  test('is the new province’s own score', () => {
    const { columns, doubts } = table([2.75, 2.13, 4.88]);
    expect([columns.base, doubts]).toEqual([5, []]);
  });

  test('which other figures are not', () => {
    const { columns, doubts } = table([3.1, 2.6, 5.7]);
    expect([columns.base, doubts.map(({ question }) => question.about)]).toEqual([
      undefined,
      ['former'],
    ]);
  });
});

test('[R3] "Điểm tăng" beside "Điểm giảm" is no change: what the other holds is blank there', () => {
  const { columns, written: cells } =
    columnsOf(`TT | Tiêu chí | Điểm chuẩn | Năm 2023 | Năm 2024 | Điểm tăng | Điểm giảm | Mục tiêu 2025
    1 | Chỉ đạo | 10 | 7 | 8 | 1 | | 9
    2 | Thể chế | 10 | 8 | 7 | | 1 | 8
     | Tổng | 20 | 15 | 15 | 1 | 1 | 17`);
  expect([columns.base, columns.target, columns.delta, cells]).toEqual([4, 7, undefined, []]);
});
