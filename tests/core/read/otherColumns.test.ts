import { read, span } from './printedTable';

const BODY = (last: (row: number) => readonly (string | number)[]) =>
  [
    ['1', 'Chỉ đạo điều hành'],
    ['1.1', 'Ban hành kế hoạch'],
    ['1.2', 'Kiểm tra công vụ'],
    ['2', 'Thể chế'],
    ['', 'Tổng cộng'],
  ]
    .map((cells, row) => [...cells, ...last(row)].join(' | '))
    .join('\n');

/** A table whose columns hold these figures, by row. */
function columnsOf(headings: readonly string[], ...figures: (readonly (string | number)[])[]) {
  const body = BODY((row) => figures.map((column) => column[row] ?? ''));
  const found = read(`TT | Tiêu chí | ${headings.join(' | ')}\n${body}`);
  const { columns, baseYear, targetYear, doubts, unread } = found;
  return {
    ...{ columns, years: [baseYear, targetYear], unread: unread.map(({ column }) => column) },
    asked: doubts.map(({ question }) => question.about),
  };
}

const MAX = [5, 2, 3, 4, 9];
const SELF = [5, 2, 3, 3.5, 8.5];
const APPRAISED = [4, 2, 2, 3.5, 7.5];
const FINAL = [4.5, 2, 2.5, 3, 7.5];
const TARGET = [4.75, 2, 2.75, 3.75, 8.5];

describe('[R3] the final score behind those that lead to it', () => {
  test.each(['Điểm đạt', 'Kết quả', 'Điểm chốt', 'Kết quả điểm', 'Điểm xác nhận', 'Kết quả chung'])(
    'what is called %s is the final one',
    (heading) => {
      const headings = ['Điểm tối đa', 'Tự chấm', 'Thẩm định', heading];
      const found = columnsOf(headings, MAX, SELF, APPRAISED, FINAL);
      expect([found.columns.base, found.asked]).toEqual([5, []]);
    },
  );

  test.each(['Điểm', 'Điểm số', 'Điểm đánh giá', 'Điểm năm nay'])(
    '[R15] what is called %s and holds other figures than the appraised one is asked about',
    (heading) => {
      const headings = ['Điểm tối đa', 'Tự chấm', 'Thẩm định', heading];
      const { asked } = columnsOf(headings, MAX, SELF, APPRAISED, FINAL);
      expect(asked).toEqual(['column']);
      expect(columnsOf(headings, MAX, SELF, APPRAISED, APPRAISED).asked).toEqual([]);
    },
  );

  test('what stands right of the self-assessed score of a year, without one, is of that year', () => {
    const alone = columnsOf(
      ['Điểm tối đa', 'Điểm tự chấm năm 2024', 'Điểm thẩm định'],
      ...[MAX, SELF, APPRAISED],
    );
    expect([alone.columns.base, alone.years]).toEqual([4, [2024, null]]);
    const plan = columnsOf(
      ['Điểm tối đa', 'Điểm tự chấm năm 2024', 'Điểm thẩm định', 'Mục tiêu năm 2025'],
      ...[MAX, SELF, APPRAISED, TARGET],
    );
    expect(plan.columns).toMatchObject({ base: 4, target: 5 });
    expect(plan.columns.result).toBeUndefined();
  });

  test('behind a score of the year before, self-assessed and appraised ones are newer', () => {
    const { columns } = columnsOf(
      ['Điểm tối đa', 'Điểm năm 2023', 'Điểm tự chấm', 'Điểm thẩm định'],
      ...[MAX, FINAL, SELF, APPRAISED],
    );
    expect(columns.base).toBe(5);
  });

  test('who appraises himself is no appraiser', () => {
    const { columns } = columnsOf(
      ['Điểm tối đa', 'Điểm tự thẩm định', 'Điểm thẩm định'],
      ...[MAX, SELF, APPRAISED],
    );
    expect(columns).toMatchObject({ selfAssessed: 3, base: 4 });
  });
});

describe('[R3] what holds no score', () => {
  const lost = MAX.map((max, row) => max - (FINAL[row] ?? 0));

  test.each([
    ...[
      'Điểm còn phải phấn đấu',
      'Điểm chưa được công nhận',
      'Thiếu',
      'Dư địa',
      'Điểm còn cần đạt',
    ],
    ...['Dư địa tăng điểm', 'Phần điểm chưa ghi được'],
  ])('%s says what is missing', (heading) => {
    const plan = columnsOf(
      ['Điểm tối đa', 'Điểm năm 2024', heading, 'Mục tiêu năm 2025'],
      ...[MAX, FINAL, lost, TARGET],
    );
    expect(plan.columns).toMatchObject({ max: 2, base: 3, target: 5 });
    expect([plan.columns.result, plan.asked, plan.unread]).toEqual([undefined, [], [4]]);
    const past = columnsOf(['Điểm tối đa', 'Điểm đạt', heading], MAX, FINAL, lost);
    expect([past.columns.base, past.columns.target, past.asked]).toEqual([3, undefined, []]);
  });

  test.each([
    ...['% so với điểm tối đa', 'Tỷ lệ điểm đạt được so với điểm tối đa'],
    ...['Tỷ lệ đạt so với điểm chuẩn (%)', 'Đạt % điểm tối đa'],
  ])('%s is no maximum', (heading) => {
    const percent = MAX.map((max, row) => Math.round((10_000 * (FINAL[row] ?? 0)) / max) / 100);
    const { columns, asked } = columnsOf(
      ['Điểm tối đa', 'Điểm đạt năm 2024', heading],
      ...[MAX, FINAL, percent],
    );
    expect([columns.max, columns.base, asked]).toEqual([2, 3, []]);
  });

  test('degrees with their points in brackets are options, whatever stands under them', () => {
    const { columns } =
      read(`TT | Tiêu chí | Mức 1 (0 điểm) | Mức 2 (1 điểm) | Mức 3 (2 điểm) | Điểm tối đa | Điểm tự chấm
      1 | Ban hành kế hoạch | Không có | Chậm | Đúng hạn | 2 | 2
      2 | Số hóa hồ sơ | Dưới 50% | 50-80% | Trên 80% | 2 | 1
       | Tổng | | | | 4 | 3`);
    expect(columns).toMatchObject({ max: 5, base: 6 });
  });

  test.each(['Điểm BQ 34 tỉnh', 'Điểm TB cả nước', 'GTTB các tỉnh'])(
    '%s is others’ score',
    (heading) => {
      const { columns, asked } = columnsOf(
        ['Điểm tối đa', heading, 'Điểm của tỉnh'],
        ...[MAX, APPRAISED, FINAL],
      );
      expect([columns.base, asked]).toEqual([4, []]);
    },
  );
});

describe('[R3] maxima and targets by other words', () => {
  test.each([
    ...['Điểm theo quy định', 'Điểm theo bộ tiêu chí', 'Điểm cơ cấu', 'Phân bổ điểm', 'Điểm giao'],
    ...['Điểm tiêu chuẩn', 'Điểm cao nhất'],
  ])('%s left of all scores, and never exceeded, is the maximum', (heading) => {
    const { columns } = columnsOf(
      [heading, 'Điểm tự chấm', 'Điểm thẩm định'],
      ...[MAX, SELF, APPRAISED],
    );
    expect(columns).toMatchObject({ max: 2, selfAssessed: 3, base: 4 });
  });

  test.each([
    ...['Điểm cần đạt năm 2025', 'Điểm kỳ vọng năm 2025', 'Yêu cầu đạt năm 2025'],
    ...['Kỳ vọng năm 2025', 'Phải đạt năm 2025', 'Kịch bản năm 2025'],
  ])('%s is the target', (heading) => {
    const { columns, asked } = columnsOf(
      ['Điểm tối đa', 'Kết quả năm 2024', heading],
      ...[MAX, FINAL, TARGET],
    );
    expect([columns.base, columns.target, asked]).toEqual([3, 4, []]);
  });

  test.each(['Chỉ số năm 2024', 'Chỉ số CCHC năm 2024'])('%s is a score', (heading) => {
    const { columns } = columnsOf(
      ['Điểm tối đa', heading, 'Mục tiêu năm 2025'],
      ...[MAX, FINAL, TARGET],
    );
    expect(columns).toMatchObject({ max: 2, base: 3, target: 4 });
  });

  test.each(['+/-', '(+/-)', 'Chênh lệch (2025-2024)', 'Tăng/giảm 2025 - 2024'])(
    '%s is the change',
    (heading) => {
      const change = TARGET.map((target, row) => target - (FINAL[row] ?? 0));
      const { columns } = columnsOf(
        ['Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', heading],
        ...[MAX, FINAL, TARGET, change],
      );
      expect(columns.delta).toBe(5);
    },
  );

  test('"Cả năm" behind quarters is the year’s score', () => {
    const { columns } = columnsOf(
      ['Điểm tối đa', 'Quý I', 'Quý II', 'Cả năm'],
      ...[MAX, APPRAISED, APPRAISED, FINAL],
    );
    expect(columns.base).toBe(5);
  });

  test('where all scores are of one quarter, they are the table’s', () => {
    const { columns } = columnsOf(
      ['Điểm tối đa', 'Điểm tự chấm quý I/2026', 'Điểm thẩm định quý I/2026'],
      ...[MAX, SELF, APPRAISED],
    );
    expect(columns).toMatchObject({ max: 2, selfAssessed: 3, base: 4 });
  });

  test('names under "Bộ tiêu chí" are no ministries', () => {
    const { columns } = read(`TT | Bộ tiêu chí | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo | 10 | 9
      2 | Thể chế | 5 | 4`);
    expect(columns).toMatchObject({ name: 1, max: 2, base: 3 });
  });
});

describe('[R2, R3] headings that say two things of several columns', () => {
  test('what a high heading says of all is not said of those that say otherwise themselves', () => {
    const { columns, baseYear, targetYear } = read(
      `TT | Tiêu chí | Kết quả và mục tiêu | | | Cơ quan chủ trì
       | | Điểm | | Mục tiêu |
       | | Thang điểm | Kết quả | Phấn đấu |
       | | Tối đa | Năm 2024 | Năm 2025 |
      1 | Chỉ đạo | 10 | 8 | 9 | Sở Nội vụ
      2 | Thể chế | 5 | 4 | 4.5 | Sở Tư pháp
       | Tổng | 15 | 12 | 13.5 |`,
      [span(0, 0, 4, 1), span(0, 1, 4, 1), span(0, 2, 1, 3), span(1, 2, 1, 2), span(0, 5, 4, 1)],
    );
    expect(columns).toMatchObject({ max: 2, base: 3, target: 4, leads: 5 });
    expect([baseYear, targetYear]).toEqual([2024, 2025]);
  });

  test('of years under "Kết quả và mục tiêu" the newest is the target’s', () => {
    const { columns, baseYear, targetYear } = read(
      `TT | Tiêu chí | Điểm tối đa | Kết quả và mục tiêu | | Cơ quan chủ trì
       | | | Năm 2024 | Năm 2025 |
      1 | Chỉ đạo | 10 | 8 | 9 | Sở Nội vụ
      2 | Thể chế | 5 | 4 | 4.5 | Sở Tư pháp
       | Tổng | 15 | 12 | 13.5 |`,
      [span(0, 0, 2, 1), span(0, 1, 2, 1), span(0, 2, 2, 1), span(0, 3, 1, 2), span(0, 5, 2, 1)],
    );
    expect(columns).toMatchObject({ max: 2, base: 3, target: 4 });
    expect([baseYear, targetYear]).toEqual([2024, 2025]);
  });

  test('[R15] a bare year that is newer than what is called a result is asked about', () => {
    const { asked } = columnsOf(
      ['Điểm tối đa', 'Kết quả năm 2024', 'Năm 2025'],
      ...[MAX, FINAL, TARGET],
    );
    expect(asked).toEqual(['column']);
  });
});
