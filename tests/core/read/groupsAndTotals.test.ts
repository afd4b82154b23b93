import { HEADING, read, readingIn, grid, written } from './printedTable';

describe('[R8] groups that have figures and no code', () => {
  const GROUPS = (third: string, fourth: string) => `${HEADING}
     | Nhóm chỉ đạo | 5 | 4 | 4.5
    1 | Kế hoạch | 3 | 2.5 | 2.5
    2 | Kiểm tra | 2 | 1.5 | 2
     | Nhóm thể chế | 4 | 3 | 3.5
    ${third} | Văn bản | 3 | 2 | 2.5
    ${fourth} | Rà soát | 1 | 1 | 1
     | Tổng cộng | 9 | 7 | 8`;

  test.each([
    ['codes that go on', '3', '4'],
    ['codes that begin again', '1', '2'],
  ])('above %s', (_, third, fourth) => {
    const { criteria, total, reading } = read(GROUPS(third, fourth));
    const outline = criteria.map(({ name, parent }) => `${parent?.name ?? ''}>${name}`);
    expect(outline).toEqual([
      ...['>Nhóm chỉ đạo', 'Nhóm chỉ đạo>Kế hoạch', 'Nhóm chỉ đạo>Kiểm tra'],
      ...['>Nhóm thể chế', 'Nhóm thể chế>Văn bản', 'Nhóm thể chế>Rà soát'],
    ]);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(6);
    expect(total?.row).toBe(7);
    expect(written(reading)).toEqual([]);
    expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('above criteria that have parts themselves', () => {
    const { criteria } = read(`${HEADING}
       | Nhóm chỉ đạo | 5 | 4 | 4.5
      1 | Kế hoạch | 5 | 4 | 4.5
      1.1 | Ban hành | 3 | 2.5 | 2.5
      1.2 | Thực hiện | 2 | 1.5 | 2
       | Nhóm thể chế | 4 | 3 | 3.5
      2 | Văn bản | 4 | 3 | 3.5
       | Tổng cộng | 9 | 7 | 8`);
    expect(criteria.map(({ level }) => level)).toEqual([1, 2, 3, 3, 1, 2]);
  });

  test('[R15] a row with figures above the first code, which no sum explains, is asked about', () => {
    const { doubts } = read(`${HEADING}
       | Nội dung chung | 4 | 3 | 3.5
      1 | Kế hoạch | 3 | 2.5 | 2.5
      2 | Kiểm tra | 2 | 1.5 | 2`);
    expect(doubts.map(({ question }) => question.about)).toEqual(['rows']);
  });
});

describe('[R4] what totals are called', () => {
  test.each(['Tổng cộng điểm', 'TỔNG ĐIỂM TOÀN BỘ', 'Tổng số điểm đạt được'])('%s', (name) => {
    const { total, adjustments } = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      2 | Thể chế | 4 | 3 | 3.5
       | ${name} | 9 | 7 | 8`);
    expect(total?.name).toBe(name);
    expect(adjustments).toEqual([]);
  });

  test.each(['SIPAS chung', 'Chỉ số hài lòng chung', 'Mức hài lòng chung'])('%s', (name) => {
    const { total, rollup } = read(`TT | Yếu tố | Chỉ số SIPAS 2024 | Mục tiêu 2025
      I | Tiếp cận | 84 | 86
      1 | Thông tin | 83 | 85
      2 | Vật chất | 85 | 87
       | Điểm trung bình | 84 | 86
      II | Thủ tục | 90 | 91
      1 | Hồ sơ | 90 | 91
       | ${name} | 87 | 88.5`);
    expect([total?.name, rollup]).toEqual([name, 'mean']);
  });

  test('"Điểm cộng" stays a row of bonus points', () => {
    const { total, adjustments } = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      2 | Thể chế | 4 | 3 | 3.5
       | Tổng điểm cộng | 1 | 0.5 | 1
       | Tổng cộng | 9 | 7.5 | 9`);
    expect(total?.name).toBe('Tổng cộng');
    expect(adjustments).toHaveLength(1);
  });
});

describe('[R12, R15] weights that no printed figure explains', () => {
  const FACTORS = `TT | Tiêu chí | Hệ số | Điểm đạt | Điểm nhân hệ số
    1 | Chỉ đạo | 2 | 8 | 16
    2 | Thể chế | 1 | 9 | 9
     | Tổng | | | 25`;

  test('factors that are no shares: nothing is filled in before it is asked', () => {
    const { columns, doubts, reading } = read(FACTORS);
    expect(columns).toMatchObject({ weight: 2, base: 3 });
    expect(doubts.map(({ question }) => question.about)).toEqual(['rollup']);
    expect(written(reading)).toEqual([]);
  });

  test('shares of a whole are of a mean', () => {
    const { rollup, doubts } = read(`TT | Tiêu chí | Trọng số (%) | Điểm 2024
      1 | Chỉ đạo | 40 | 80
      2 | Thể chế | 60 | 90
       | Tổng | 100 | `);
    expect([rollup, doubts]).toEqual(['weighted', []]);
  });

  test('points times weights are none', () => {
    const { columns } = read(`TT | Tiêu chí | Điểm tối đa | Điểm đạt 2024 | Điểm theo trọng số
      1 | Chỉ đạo | 10 | 8 | 4
      2 | Thể chế | 10 | 9 | 4.5`);
    expect(columns).toMatchObject({ max: 2, base: 3 });
    expect(columns.weight).toBeUndefined();
  });
});

describe('[R10] who leads', () => {
  const table = (cells: string[]) =>
    `TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Đơn vị thực hiện
     ${cells.map((cell, at) => `${at + 1} | Tiêu chí ${at + 1} | 5 | 4 | ${cell}`).join('\n')}`;

  test.each([
    ['Sở Nội vụ (chủ trì); Sở Tài chính (phối hợp)', ['Sở Nội vụ'], ['Sở Tài chính']],
    [
      'Sở Nội vụ (chủ trì), Sở Tài chính, Sở Tư pháp',
      ['Sở Nội vụ'],
      ['Sở Tài chính', 'Sở Tư pháp'],
    ],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp', ['Sở Nội vụ'], ['Sở Tư pháp']],
    ['Chủ trì Sở Nội vụ, phối hợp Sở Tư pháp', ['Sở Nội vụ'], ['Sở Tư pháp']],
    ['Sở Y tế (đơn vị chủ trì)', ['Sở Y tế'], []],
    ['Sở Y tế', ['Sở Y tế'], []],
  ])('%s', (cell, leads, supports) => {
    const [one] = read(table([cell, 'Sở Nội vụ'])).criteria;
    expect([one?.leads, one?.supports]).toEqual([leads, supports]);
  });

  test('the agency before those who have a say in it', () => {
    const reading = readingIn(
      grid(
        'Bảng',
        `TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Lãnh đạo phụ trách | Phòng tham mưu | Cơ quan chủ trì
        1 | Chỉ đạo | 5 | 4 | PCT UBND tỉnh | Phòng CCHC | Sở Nội vụ
        2 | Thể chế | 5 | 4 | PCT UBND tỉnh | Phòng CCHC | Sở Tư pháp`,
      ),
    );
    expect(reading.tables[0]?.appendix.criteria.map(({ leads }) => leads)).toEqual([
      ['Sở Nội vụ'],
      ['Sở Tư pháp'],
    ]);
  });
});

describe('[R4] a table that goes on in the middle of a field on another sheet', () => {
  const first = `${HEADING}
    I | Chỉ đạo | 7 | 5.5 | 6.5
    1 | Kế hoạch | 3 | 2.5 | 2.5
    2 | Kiểm tra | 2 | 1.5 | 2`;
  const second = (code: string) => `${HEADING}
    ${code} | Tuyên truyền | 2 | 1.5 | 2
    II | Thể chế | 4 | 3 | 3.5
    1 | Văn bản | 4 | 3 | 3.5
     | Tổng | 11 | 8.5 | 10`;

  test('[R15] no figure follows from the part that stands on one of them', () => {
    const reading = readingIn(grid('Phần 1', first), grid('Phần 2', second('3')));
    const [one, other] = reading.tables.map(({ appendix }) => appendix);
    expect(written(reading)).toEqual([]);
    expect(one?.doubts.map(({ scope }) => scope)).toEqual([[{ field: null, family: 'I' }]]);
    expect(other?.criteria.map(({ level }) => level)).toEqual([1, 1, 2]);
    expect([other?.total, other?.doubts]).toEqual([null, []]);
    expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a field that prints what its own parts come to is whole', () => {
    const whole = first.replace('7 | 5.5 | 6.5', '5 | 4 | 4.5');
    const reading = readingIn(grid('Phần 1', whole), grid('Phần 2', second('3')));
    expect(reading.tables.flatMap(({ appendix }) => appendix.doubts)).toEqual([]);
  });

  test('codes of another table that follow nothing leave it alone', () => {
    const reading = readingIn(grid('Phần 1', first), grid('Phần 2', second('5')));
    const [one] = reading.tables.map(({ appendix }) => appendix);
    expect(one?.doubts.filter(({ question }) => question.about === 'rollup')).toEqual([]);
  });
});

describe('[R3] codes and names in a column for each level', () => {
  const outline = ({ criteria, unread }: ReturnType<typeof read>) => ({
    rows: criteria.map(({ id, name, level }) => `${id} ${name} ${level}`),
    unread: unread.length,
  });
  const expected = {
    rows: ['1 Chỉ đạo 1', '1.1 Kế hoạch 2', '1.1.1 Ban hành 3', '1.2 Kiểm tra 2'],
    unread: 0,
  };

  test('codes', () => {
    const table = read(`LV | TC | TCTP | Nội dung | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
      1 | | | Chỉ đạo | 5 | 4 | 4.5
       | 1.1 | | Kế hoạch | 3 | 2.5 | 2.5
       | | 1.1.1 | Ban hành | 3 | 2.5 | 2.5
       | 1.2 | | Kiểm tra | 2 | 1.5 | 2`);
    expect(outline(table)).toEqual(expected);
    expect(table.doubts).toEqual([]);
  });

  test('names', () => {
    const table =
      read(`STT | Lĩnh vực | Tiêu chí | Tiêu chí thành phần | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
      1 | Chỉ đạo | | | 5 | 4 | 4.5
      1.1 | | Kế hoạch | | 3 | 2.5 | 2.5
      1.1.1 | | | Ban hành | 3 | 2.5 | 2.5
      1.2 | | Kiểm tra | | 2 | 1.5 | 2`);
    expect(outline(table)).toEqual(expected);
  });

  test('a field beside its first criterion is none of them', () => {
    const { criteria } = read(`TT | Lĩnh vực | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
      1 | Chỉ đạo | Kế hoạch | 3 | 2.5 | 2.5
      2 | | Kiểm tra | 2 | 1.5 | 2`);
    expect(criteria.map(({ name }) => name)).toEqual(['Kế hoạch', 'Kiểm tra']);
  });
});
