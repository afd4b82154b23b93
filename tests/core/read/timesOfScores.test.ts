import { read, span, written } from './printedTable';

const rows = (...lines: string[]) => lines.join('\n');

/** Two criteria of a field, with as many columns of scores as there are figures. */
function table(heading: string, ...scores: [whole: number, one: number, other: number][]): string {
  const cells = (at: 0 | 1 | 2) => scores.map((figures) => figures[at]).join(' | ');
  return rows(
    heading,
    `1 | Chỉ đạo | 5 | ${cells(0)}`,
    `1.1 | Kế hoạch | 3 | ${cells(1)}`,
    `1.2 | Kiểm tra | 2 | ${cells(2)}`,
  );
}

const OLD = [4, 2.5, 1.5] as [number, number, number];
const NEW = [4.5, 2.5, 2] as [number, number, number];
const LAST = [5, 3, 2] as [number, number, number];

describe('[R3] times that are told from where the table stands', () => {
  test.each([
    'Kỳ trước | Kỳ này',
    'Kết quả năm trước | Kết quả năm nay',
    'Điểm đợt trước | Đợt này',
  ])('%s', (words) => {
    const { columns, doubts } = read(table(`TT | Tiêu chí | Điểm chuẩn | ${words}`, OLD, NEW));
    expect(columns).toMatchObject({ max: 2, base: 4 });
    expect(doubts).toEqual([]);
  });
});

describe('[R3] figures of years to come', () => {
  test('a schedule with figures is targets, and with days it is words', () => {
    const figures = read(
      table(
        `TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Lộ trình 2025 | Lộ trình 2026`,
        ...[OLD, NEW, LAST],
      ),
    );
    expect(figures.columns).toMatchObject({ base: 3, target: 4 });
    const days = read(`TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Lộ trình thực hiện
      1 | Chỉ đạo | 5 | 4 | Quý I
      2 | Thể chế | 5 | 4 | Quý II`);
    expect(days.columns.target).toBeUndefined();
  });

  test('years under "Lộ trình" are targets, the first of them first', () => {
    const { columns, baseYear, targetYear } = read(
      table(
        `TT | Tiêu chí | Điểm tối đa | Kết quả năm 2024 | Lộ trình thực hiện | |
         | | | | Năm 2025 | Năm 2026 | Năm 2027`,
        ...[OLD, NEW, LAST, LAST],
      ),
      [...[0, 1, 2, 3].map((column) => span(0, column, 2, 1)), span(0, 4, 1, 3)],
    );
    expect(columns).toMatchObject({ base: 3, target: 4 });
    expect([baseYear, targetYear]).toEqual([2024, 2025]);
  });

  test.each([
    'KẾ HOẠCH NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    'KẾT QUẢ NĂM 2024 VÀ MỤC TIÊU PHẤN ĐẤU NĂM 2025, NĂM 2026',
    'GIẢI PHÁP CẢI THIỆN CHỈ SỐ NĂM 2025',
  ])('the title says from which year on: %s', (title) => {
    const printed = table('TT | Tiêu chí | Điểm tối đa | Năm 2024 | Năm 2025', OLD, NEW);
    const { columns, baseYear, targetYear, doubts } = read(`${title}\n${printed}`);
    expect(columns).toMatchObject({ base: 3, target: 4 });
    expect([baseYear, targetYear]).toEqual([2024, 2025]);
    expect(doubts).toEqual([]);
  });

  test.each(['KẾT QUẢ THỰC HIỆN MỤC TIÊU NĂM 2025', 'KẾT QUẢ CHỈ SỐ CCHC NĂM 2024, 2025'])(
    'what came of targets is none: %s',
    (title) => {
      const printed = table('TT | Tiêu chí | Điểm tối đa | Năm 2024 | Năm 2025', OLD, NEW);
      const { columns } = read(`${title}\n${printed}`);
      expect(columns.target).toBeUndefined();
      expect(columns.base).toBe(4);
    },
  );

  test('[R15] of a span of years in the title, and under a heading that says nothing, it is asked', () => {
    const printed = table(
      'TT | Tiêu chí | Điểm tối đa | Năm 2024 | Năm 2025 | Năm 2026',
      ...[OLD, NEW, LAST],
    );
    const span1 = read(`CẢI THIỆN CHỈ SỐ CCHC GIAI ĐOẠN 2025 - 2027\n${printed}`);
    expect(span1.columns.base).toBe(3);
    expect(span1.doubts).toHaveLength(1);
    const unknown = read(
      table(
        `TT | Tiêu chí | Điểm tối đa | Kết quả | | Triển vọng |
         | | | 2023 | 2024 | 2025 | 2026`,
        ...[OLD, OLD, NEW, LAST],
      ),
      [...[0, 1, 2].map((column) => span(0, column, 2, 1)), span(0, 3, 1, 2), span(0, 5, 1, 2)],
    );
    expect(unknown.columns.base).toBe(4);
    expect(unknown.doubts).toHaveLength(1);
  });

  test('years under the name of an index are asked of nobody', () => {
    const { columns, doubts } =
      read(`TT | Chỉ số nội dung | PAPI 2023 | PAPI 2024 | Mục tiêu PAPI 2025
      1 | Tham gia của người dân | 5 | 5.2 | 5.4
      2 | Công khai, minh bạch | 5.1 | 5.3 | 5.6`);
    expect(columns).toMatchObject({ base: 3, target: 4 });
    expect(doubts).toEqual([]);
  });
});

describe('[R3] what was measured beside the points for it', () => {
  test('shares of the target beside its points', () => {
    const { columns, reading } = read(
      table(
        'TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Điểm mục tiêu 2025 | Tỷ lệ mục tiêu (%)',
        ...[OLD, NEW, [90, 83.3, 100] as [number, number, number]],
      ),
    );
    expect(columns).toMatchObject({ base: 3, target: 4 });
    expect(written(reading)).toEqual([]);
  });

  test('results in percent, and the target in percent with its points under "Điểm năm 2025"', () => {
    const heading =
      'TT | Tiêu chí | Điểm tối đa | Kết quả 2024 (%) | Điểm năm 2024 | Mục tiêu 2025 (%) | Điểm năm 2025';
    const { columns, doubts, reading } = read(
      table(heading, [95, 95, 30], OLD, [99, 100, 40], NEW),
    );
    expect(columns).toMatchObject({ base: 4, target: 6 });
    expect(doubts).toEqual([]);
    expect(written(reading)).toEqual([]);
  });
});

describe('[R3] rounds and groups under spanning headings', () => {
  test('rounds above "Điểm" and "Lý do"', () => {
    const { columns, doubts } = read(
      `TT | Tiêu chí | Điểm tối đa | Tự chấm | Hội đồng thẩm định | | |
       | | | | Vòng 1 | | Vòng 2 |
       | | | | Điểm | Lý do | Điểm | Lý do
      1 | Chỉ đạo | 5 | 5 | 4 | Chậm | 4.5 |
      1.1 | Kế hoạch | 3 | 3 | 2.5 | Chậm | 2.5 |
      1.2 | Kiểm tra | 2 | 2 | 1.5 | | 2 |`,
      [
        ...[0, 1, 2, 3].map((column) => span(0, column, 3, 1)),
        ...[span(0, 4, 1, 4), span(1, 4, 1, 2), span(1, 6, 1, 2)],
      ],
    );
    expect(columns).toMatchObject({ selfAssessed: 3, base: 6 });
    expect(doubts).toEqual([]);
  });

  test('those who were asked, and all of them', () => {
    const { columns, doubts } = read(
      `CHỈ SỐ HÀI LÒNG NĂM 2024
      TT | Yếu tố | Năm 2024 | | | Mục tiêu 2025
       | | Người dân | Tổ chức | Chung |
      1 | Tiếp cận | 82 | 84 | 83 | 85
      1.1 | Thông tin | 81 | 83 | 82 | 84
      1.2 | Vật chất | 83 | 85 | 84 | 86`,
      [span(1, 0, 2, 1), span(1, 1, 2, 1), span(1, 2, 1, 3), span(1, 5, 2, 1)],
    );
    expect(columns).toMatchObject({ base: 4, target: 5 });
    expect(doubts).toEqual([]);
  });

  test('"Điểm TĐ" left of appraised points is what can be reached', () => {
    const { columns, doubts } = read(`TT | Tiêu chí | Điểm TĐ | Điểm tự chấm | Điểm thẩm định
      1 | Chỉ đạo | 5 | 4.5 | 4
      2 | Thể chế | 3 | 3 | 2.5`);
    expect(columns).toMatchObject({ max: 2, base: 4 });
    expect(doubts).toEqual([]);
  });
});

describe('[R15] times between which nothing tells', () => {
  const asked = ({ doubts }: ReturnType<typeof read>) =>
    doubts.map(({ question, answers }) => [
      'field' in question ? question.field : question.about,
      answers.map((answer) => (answer.is === 'column' ? answer.heading : answer.is)),
    ]);

  test.each(['Năm', ''])(
    'two years alone (“%s”), under no title: the newest may be ahead',
    (of) => {
      const found = read(
        table(`TT | Tiêu chí | Điểm tối đa | ${of} 2024 | ${of} 2025`, ...[OLD, NEW]),
      );
      expect(asked(found)).toEqual([['base', [`${of} 2025`.trim(), `${of} 2024`.trim()]]]);
      expect(written(found.reading)).toEqual([]);
    },
  );

  test('a title that says results asks nothing', () => {
    const found = read(
      `KẾT QUẢ CHẤM ĐIỂM\n${table('TT | Tiêu chí | Điểm tối đa | Năm 2024 | Năm 2025', OLD, NEW)}`,
    );
    expect(asked(found)).toEqual([]);
    expect(found.columns.base).toBe(4);
  });

  test.each([
    ['T1 | T2 | T3', 'T3'],
    ['Tháng 4 | Tháng 5 | Tháng 6', 'Tháng 6'],
    ['Điểm quý I | Điểm quý II | Điểm quý III', 'Điểm quý III'],
  ])('parts of a year, and no score of the whole (%s): the newest is shown', (words, newest) => {
    const found = read(table(`TT | Tiêu chí | Điểm tối đa | ${words}`, OLD, NEW, LAST));
    expect(found.columns.base).toBe(5);
    expect(asked(found)).toEqual([['base', [newest, ...words.split(' | ').reverse().slice(1)]]]);
  });

  test('quarters of a year that is planned are no score of the year before', () => {
    const found = read(
      table(
        `TT | Tiêu chí | Điểm tối đa | Quý I 2025 | Quý II 2025 | Mục tiêu 2025`,
        OLD,
        NEW,
        LAST,
      ),
    );
    expect([found.columns.base, asked(found)]).toEqual([undefined, []]);
  });

  test('two targets of one year', () => {
    const found = read(
      table(
        'TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu tối thiểu 2025 | Mục tiêu phấn đấu 2025',
        ...[OLD, NEW, LAST],
      ),
    );
    expect(asked(found)).toEqual([
      ['target', ['Mục tiêu tối thiểu 2025', 'Mục tiêu phấn đấu 2025']],
    ]);
  });
});

test('[R3] what is expected of a year that is not over is its score', () => {
  const { columns, baseYear, doubts } = read(
    table('TT | Tiêu chí | Biểu điểm | KQ 2024 | Ước đạt 2025 | Phấn đấu 2026', OLD, NEW, LAST),
  );
  expect([columns.base, columns.target, baseYear, doubts]).toEqual([4, 5, 2025, []]);
});
