import { read, span, written } from './printedTable';

describe('[R2] what stands under headings that span columns', () => {
  test('years, of which one stands under a heading of its own', () => {
    const { columns, headerRows, baseYear, targetYear } = read(
      `TT | Tiêu chí | Điểm tối đa | Kết quả | | | Mục tiêu
       | | | 2022 | 2023 | 2024 | 2025
      1 | Chỉ đạo | 5 | 3 | 4 | 4 | 4.5
      1.1 | Kế hoạch | 3 | 2 | 2.5 | 2.5 | 2.5
      1.2 | Kiểm tra | 2 | 1 | 1.5 | 1.5 | 2`,
      [span(0, 0, 2, 1), span(0, 1, 2, 1), span(0, 2, 2, 1), span(0, 3, 1, 3)],
    );
    expect([headerRows, baseYear, targetYear]).toEqual([2, 2024, 2025]);
    expect(columns).toMatchObject({ base: 5, target: 6 });
  });

  test('words without a meaning of their own: rounds', () => {
    const { columns, headerRows } = read(
      `TT | Tiêu chí | Điểm tối đa | Điểm năm 2024 | |
       | | | Tự đánh giá | Thẩm định |
       | | | | Lần 1 | Lần 2
      1 | Chỉ đạo | 5 | 4.5 | 4 | 4.25
      1.1 | Kế hoạch | 3 | 3 | 2.5 | 2.5
      1.2 | Kiểm tra | 2 | 1.5 | 1.5 | 1.75`,
      [
        ...[span(0, 0, 3, 1), span(0, 1, 3, 1), span(0, 2, 3, 1), span(0, 3, 1, 3)],
        ...[span(1, 3, 2, 1), span(1, 4, 1, 2)],
      ],
    );
    expect(headerRows).toBe(3);
    expect(columns).toMatchObject({ selfAssessed: 3, appraised: 5, base: 5 });
  });

  test('codes and names under words without a meaning are known by what they hold', () => {
    const { columns, criteria } = read(`Số | Đầu việc | Điểm tối đa | Điểm đạt 2024 | Mục tiêu 2025
      1 | Chỉ đạo | 5 | 4 | 4.5
      1.1 | Kế hoạch | 5 | 4 | 4.5`);
    expect(columns).toMatchObject({ code: 0, name: 1, max: 2, base: 3, target: 4 });
    expect(criteria.map(({ id }) => id)).toEqual(['1', '1.1']);
  });

  test('what is said of one of them is not said of the others', () => {
    const rows = `1 | Chỉ đạo | 5 | 4 | 4.5
      1.1 | Kế hoạch | 3 | 2.5 | 2.5
      1.2 | Kiểm tra | 2 | 1.5 | 2`;
    const merges = [span(0, 0, 2, 1), span(0, 1, 2, 1), span(0, 2, 1, 3)];
    const ofIndex = read(
      `TT | Tiêu chí | Chỉ số năm 2025 | |
       | | Điểm chuẩn | Tự chấm | Thẩm định\n${rows}`,
      merges,
    );
    expect(ofIndex.columns).toMatchObject({ code: 0, max: 2, selfAssessed: 3, base: 4 });
    const ofYears = read(
      `TT | Tiêu chí | Năm 2025 | |
       | | Thang điểm | Kết quả 2024 | Mục tiêu\n${rows}`,
      merges,
    );
    expect(ofYears.columns).toMatchObject({ max: 2, base: 3, target: 4 });
    expect([ofYears.baseYear, ofYears.targetYear]).toEqual([2024, 2025]);
  });
});

describe('[R3] columns', () => {
  const table = (heading: string, title = '') =>
    read(`${title === '' ? '' : `${title}\n`}${heading}
      1 | Chỉ đạo | 5 | 4 | 4.5
      1.1 | Kế hoạch | 3 | 2.5 | 2.5
      1.2 | Kiểm tra | 2 | 1.5 | 2`);

  test.each([
    ['TT | Tiêu chí | Điểm tối đa | Kết quả năm 2024 | Điểm dự kiến năm 2025', ''],
    ['TT | Tiêu chí | Điểm tối đa | Điểm 2024 (BNV) | Điểm 2025 (đăng ký)', ''],
    ['TT | Tiêu chí | Điểm tối đa | Năm 2024 | Năm 2025', 'MỤC TIÊU CHỈ SỐ CCHC NĂM 2025'],
    ['TT | Tiêu chí | Tổng điểm | Đạt năm 2024 | Mục tiêu năm 2025', ''],
    ['TT | Tiêu chí | Barem | Thực trạng năm 2024 | Mục tiêu năm 2025', ''],
  ])('%s (%s)', (heading, title) => {
    const { columns } = table(heading, title);
    expect(columns).toMatchObject({ code: 0, name: 1, max: 2, base: 3, target: 4 });
    expect(columns.result).toBeUndefined();
  });

  test.each([
    ['TT | Tiêu chí | Điểm tối đa | Điểm đạt được | Điểm dự kiến năm 2026', ''],
    ['TT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Điểm kế hoạch 2026', ''],
    ['TT | Tiêu chí | Điểm tối đa | Điểm đạt được | Điểm đăng ký năm 2026', 'BÁO CÁO NĂM 2025'],
  ])('of a year to come beside scores without one: %s (%s)', (heading, title) => {
    const { columns, baseYear, targetYear } = table(heading, title);
    expect(columns).toMatchObject({ max: 2, base: 3, target: 4 });
    expect([baseYear, targetYear]).toEqual([2025, 2026]);
  });

  const parted = (heading: string, columns: number) => {
    const own = heading.split(',');
    const cells = own.map((_, nth) => ` ${columns - own.length + nth + 1}`).join(' |');
    const half = own.map((_, nth) => ` ${(columns - own.length + nth + 1) / 2}`).join(' |');
    return read(
      `TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu năm 2025${' | '.repeat(own.length)}
       | | | | ${own.join(' | ')}
      1 | Chỉ đạo | 20 | 1 |${cells}
      2 | Thể chế | 20 | 1 |${half}`,
      [span(0, 4, 1, own.length)],
    );
  };

  test('of two targets under one heading one is asked about', () => {
    const { columns, doubts, reading } = parted('Tối thiểu,Phấn đấu', 6);
    expect(columns.target).toBe(4);
    const [doubt] = doubts;
    expect(doubt?.question).toEqual({ about: 'column', field: 'target' });
    expect(doubt?.answers.map((one) => one.is === 'column' && one.column)).toEqual([4, 5]);
    expect(written(reading)).toEqual([]);
    // What is asked is not said to be decided.
    expect(reading.findings.map(({ rule }) => rule)).not.toContain('reading-assumption');
  });

  test('of quarters the last is shown, and asked about', () => {
    const { columns, doubts } = parted('Quý I,Quý II,Quý III,Quý IV', 8);
    expect(columns.target).toBe(7);
    expect(doubts[0]?.answers.map((one) => one.is === 'column' && one.heading)).toEqual([
      'Quý IV',
      'Quý I',
      'Quý II',
      'Quý III',
    ]);
  });

  test('what is expected of the year that is reported on is no target', () => {
    const { columns } = table(
      'TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm dự kiến năm 2026',
      'BÁO CÁO TỰ CHẤM ĐIỂM NĂM 2026',
    );
    expect(columns.target).toBeUndefined();
  });

  test('an expected score beside a target is no target, and results of two years are none', () => {
    const both = table('TT | Tiêu chí | Điểm tối đa | Dự kiến năm 2024 | Mục tiêu năm 2025');
    expect(both.columns.target).toBe(4);
    const results = table(
      'TT | Tiêu chí | Điểm tối đa | Năm 2024 | Năm 2025',
      'KẾT QUẢ SO VỚI MỤC TIÊU NĂM 2025',
    );
    expect(results.columns).toMatchObject({ base: 4 });
    expect(results.columns.target).toBeUndefined();
  });

  test('what was carried out of a plan without years is its result', () => {
    const { columns } = table('TT | Tiêu chí | Điểm tối đa | Kế hoạch | Thực hiện');
    expect(columns).toMatchObject({ target: 3, result: 4 });
    expect(columns.base).toBeUndefined();
  });

  test('scores that add up to "Tổng điểm" are no scores below a maximum', () => {
    const { columns } = read(`TT | Tiêu chí | Tổng điểm | Thẩm định | Điều tra XHH
      1 | Chỉ đạo | 5 | 4 | 1
      2 | Thể chế | 3 | 2.5 | 0.5`);
    expect(columns.max).toBeUndefined();
  });

  test('short words of forms: TĐG, TĐ', () => {
    const { columns } = table('TT | Tiêu chí | Thang điểm | TĐG | TĐ');
    expect(columns).toMatchObject({ selfAssessed: 3, appraised: 4, base: 4 });
  });

  test('codes stand beside a running number', () => {
    const { columns, criteria } = read(`STT | Mã tiêu chí | Tên tiêu chí | Điểm tối đa | Điểm đạt
      1 | 1 | Chỉ đạo | 5 | 4
      2 | 1.1 | Kế hoạch | 3 | 2.5
      3 | 1.2 | Kiểm tra | 2 | 1.5
       | | Tổng | 5 | 4`);
    expect(columns).toMatchObject({ code: 1, name: 2 });
    expect(criteria.map(({ id }) => id)).toEqual(['1', '1.1', '1.2']);
  });

  test('of two columns of names the one that names every row', () => {
    const { columns, criteria } = read(
      `STT | Lĩnh vực | Tiêu chí | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo | Kế hoạch | 3 | 2.5
      2 | | Kiểm tra | 2 | 1.5
      3 | Thể chế | Rà soát | 2 | 2`,
      [span(1, 1, 2, 1)],
    );
    expect(columns.name).toBe(2);
    expect(criteria.map(({ name }) => name)).toEqual(['Kế hoạch', 'Kiểm tra', 'Rà soát']);
  });
});

test('[R3] between which figures something is aimed at is a target, unknown and said', () => {
  const { columns, criteria, reading } =
    read(`TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Mục tiêu 2025
    1 | Chỉ đạo | 10 | 8 | 8,5 - 9
    2 | Thể chế | 10 | 7 | 7,5 đến 8`);
  expect(columns.target).toBe(4);
  expect(criteria.map(({ scores }) => scores.target?.value)).toEqual([null, null]);
  const said = reading.findings.filter(({ rule }) => rule === 'score-unreadable');
  expect(said.map(({ row, column }) => [row, column])).toEqual([
    [1, 4],
    [2, 4],
  ]);
});

test('[R15] one quarter is no year: it is neither the base nor asked about', () => {
  const { columns, doubts, reading } = read(
    `TT | Tiêu chí | Điểm tối đa | Quý IV 2024 | Quý I 2025 | Mục tiêu 2025
    1 | Chỉ đạo | 5 | 4 | 4.5 | 5
    1.1 | Kế hoạch | 3 | 2.5 | 2.5 | 3
    1.2 | Kiểm tra | 2 | 1.5 | 2 | 2`,
  );
  expect(columns).toMatchObject({ max: 2, target: 5 });
  expect(columns.base).toBeUndefined();
  expect(doubts).toEqual([]);
  expect(written(reading)).toEqual([]);
});

test('[R3] spans of years are when, and no figures', () => {
  const { columns } = read(`TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Lộ trình
    1 | Chỉ đạo | 5 | 4 | 2025-2026
    2 | Thể chế | 5 | 4.5 | 2026 - 2027`);
  expect(columns).toMatchObject({ max: 2, base: 3 });
  expect(columns.target).toBeUndefined();
});

test('[R3] points that are reached or not are a maximum', () => {
  const { columns } = read(`TT | Tiêu chí | Thang điểm (đạt/không đạt) | Điểm 2024
    1 | Chỉ đạo | 5 | 4
    2 | Thể chế | 5 | 4.5`);
  expect(columns).toMatchObject({ max: 2, base: 3 });
});
