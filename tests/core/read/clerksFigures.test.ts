import { sheetOf } from '../../snapshot';
import { HEADING, read, readingIn, written } from './printedTable';

function outline(printed: string) {
  const { criteria, total, doubts, reading } = read(printed);
  return {
    bases: [...criteria, ...(total ? [total] : [])].map(({ scores }) =>
      scores.base?.value === null || scores.base === null ? null : Number(scores.base.value) / 1e8,
    ),
    doubts: doubts.map(({ question }) => question.about),
    written: written(reading),
    rules: reading.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
}

const fields = (own: string, parts: string, total: string) => `${HEADING}
  1 | Chỉ đạo | ${own}
  ${parts}
  2 | Thể chế | 3 | 2 | 3
  2.1 | Văn bản | 3 | 2 | 3
   | Tổng | ${total}`;

describe('[K2, A11] a leaf above its maximum', () => {
  test('is wrong, so that nothing follows from it', () => {
    const found = outline(
      fields(
        '5 | 4 | 4.5',
        '1.1 | Kế hoạch | 3 | 251 | 2.5\n1.2 | Kiểm tra | 2 | 1.5 | 2',
        '8 | 6 | 7.5',
      ),
    );
    expect([found.rules, found.written]).toEqual([['score-over-max'], []]);
  });
});

describe('[R9] figures', () => {
  test('out of the maximum that stands beside them', () => {
    const found = outline(
      fields(
        '5 | 4/5 | 4,5/5 điểm',
        '1.1 | Kế hoạch | 3 | 2,5/3 | 2.5\n1.2 | Kiểm tra | 2 | 1,5 / 2 | 2',
        '8 | 6 | 7.5',
      ),
    );
    expect(found).toEqual({ bases: [4, 2.5, 1.5, 2, 2, 6], doubts: [], written: [], rules: [] });
  });

  test('out of ten, where no maxima are printed', () => {
    const { criteria, kind, reading } = read(`TT | Trục nội dung | PAPI 2023 | Mục tiêu PAPI 2024
      1 | Tham gia của người dân ở cấp cơ sở | 5,1/10 | 5,4/10
      2 | Công khai, minh bạch | 5,9/10 | 6,0/10
       | Tổng điểm | 11,0/20 | 11,4/20`);
    expect([kind, criteria.map(({ scores }) => scores.target?.value)]).toEqual([
      'papi',
      [5.4e8, 6e8],
    ]);
    expect(written(reading)).toEqual([]);
  });

  test('out of anything else are no score', () => {
    const found = outline(
      fields(
        '5 | 4 | 4.5',
        '1.1 | Kế hoạch | 3 | 5/6 | 2.5\n1.2 | Kiểm tra | 2 | 1.5 | 2',
        '8 | 6 | 7.5',
      ),
    );
    expect([found.bases[1], found.rules, found.written]).toEqual([null, ['score-unreadable'], []]);
  });

  test.each(['2 ,5', '2, 5', '2.5 ', '2,5 (83,3%)', '2,5 (83%)'])('“%s” is 2.5 of 3', (text) => {
    const found = outline(
      fields(
        '5 | 4 | 4.5',
        `1.1 | Kế hoạch | 3 | ${text} | 2.5\n1.2 | Kiểm tra | 2 | 1.5 | 2`,
        '8 | 6 | 7.5',
      ),
    );
    expect([found.bases[1], found.rules]).toEqual([2.5, []]);
  });

  test.each(['2,5 (90%)', '2,5 (+0,5)', '2,5 - 3'])('“%s” is none', (text) => {
    const found = outline(
      fields(
        '5 | 4 | 4.5',
        `1.1 | Kế hoạch | 3 | ${text} | 2.5\n1.2 | Kiểm tra | 2 | 1.5 | 2`,
        '8 | 6 | 7.5',
      ),
    );
    expect([found.bases[1], found.rules]).toEqual([null, ['score-unreadable']]);
  });

  test('a dash that parts of dashes come to stays one', () => {
    const found = outline(
      fields(
        '5 | 2.5 | 4.5',
        '1.1 | Kế hoạch | 3 | 2.5 | 2.5\n1.2 | Kiểm tra (XHH) | 2 | - | 2',
        '8 | 2.5 | 7.5',
      )
        .replace('3 | 2 | 3', '3 | – | 3')
        .replace('3 | 2 | 3', '3 | – | 3'),
    );
    expect(found.written).toEqual([]);
  });
});

describe('[R16] a scale of a thousand, written with a dot', () => {
  const row = (code: string, name: string, ...figures: (string | number)[]) => [
    code,
    name,
    ...figures,
  ];
  const table = (...rows: (string | number)[][]) =>
    readingIn(sheetOf('Bảng', [HEADING.split(' | '), ...rows]));

  test('is no figure of one: nothing is written over it', () => {
    const reading = table(
      row('I', 'Chỉ đạo', '1.000', 880, 900),
      row('1', 'Kế hoạch', 600, 500, 510),
      row('2', 'Kiểm tra', 400, 380, 390),
      row('II', 'Thể chế', '1.200', '1.050,5', '1.100'),
      row('1', 'Văn bản', '1.200', '1.050,5', '1.100'),
      row('', 'Tổng', '2.200', '1.930,5', '2.000'),
    );
    expect(written(reading)).toEqual([]);
    expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [{ computed, appendix } = { computed: null, appendix: null }] = reading.tables;
    expect([computed?.total.max, computed?.total.target]).toEqual([2200e8, 2000e8]);
    expect(appendix?.doubts).toEqual([]);
  });

  test('three decimals are three decimals where the scores beside them fit', () => {
    const reading = table(
      row('1', 'Chỉ đạo', '1.250', '1.125', 1.2),
      row('2', 'Thể chế', '2.000', 1.5, '1.750'),
      row('', 'Tổng', '3.250', '2.625', '2.950'),
    );
    expect(reading.tables[0]?.computed.total.max).toBe(3.25e8);
  });
});

describe('[R15] wholes that do not follow from what stands below them', () => {
  test('criteria of which only some parts are listed', () => {
    const found = outline(`${HEADING}
      1 | Chỉ đạo | 10 | 8 | 9
      1.1 | Kế hoạch | 3 | 2 | 2.5
      1.5 | Kiểm tra | 2 | 1.5 | 2
      2 | Thể chế | 10 | 9 | 9.5
      2.2 | Văn bản | 2 | 1 | 2
       | Tổng | 20 | 17 | 18.5`);
    expect([found.doubts, found.written, found.rules]).toEqual([['rollup'], [], []]);
  });

  test('satisfaction of all that were asked, which is no mean of the groups', () => {
    const groups = (total: string) => `TT | Tiêu chí | Kết quả SIPAS 2024 (%) | Mục tiêu 2025 (%)
      I | Tiếp cận | 82 | 84
      1 | Thông tin | 81 | 83
      2 | Vật chất | 83 | 85
      II | Thủ tục | 90 | 91
      1 | Hồ sơ | 90 | 91
       | Chỉ số SIPAS | ${total}`;
    const other = outline(groups('84.67 | 86.33'));
    expect([other.doubts, other.written, other.rules]).toEqual([['rollup'], [], []]);
    expect(outline(groups('86 | 90')).rules).toEqual(['rollup-mismatch']);
  });

  test('points of which one criterion is the mean of its parts', () => {
    const found = outline(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      1.1 | Kế hoạch | 3 | 2.5 | 2.5
      1.2 | Kiểm tra | 2 | 1.5 | 2
      2 | Hài lòng | 10 | 8 | 9
      2.1 | Thái độ | 10 | 7.5 | 8.5
      2.2 | Kết quả | 10 | 8.5 | 9.5
      3 | Thể chế | 3 | 2 | 3
      3.1 | Văn bản | 3 | 2 | 3
       | Tổng | 18 | 14 | 16.5`);
    expect([found.doubts, found.written, found.rules]).toEqual([['rollup'], [], []]);
  });

  test('[R12] points times factors are their total: nothing rolls up, and nothing is asked', () => {
    const factors = (total: string) =>
      outline(`TT | Tiêu chí | Hệ số | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
        1 | Chỉ đạo | 2 | 5 | 4 | 4.5
        2 | Thể chế | 1 | 3 | 2 | 3
        3 | Tài chính | 3 | 2 | 1 | 2
         | Tổng | | 19 | ${total}`);
    expect(factors('13 | 18')).toMatchObject({ doubts: [], written: [], rules: [] });
    expect(factors('13 | 19')).toMatchObject({ doubts: ['rollup'], written: [] });
  });

  test.each(['Không tính điểm', 'Chưa áp dụng', 'Không xét'])(
    '[R8] “%s” leaves the table',
    (text) => {
      const { rows } = {
        rows: read(
          fields(
            '5 | 4 | 4.5',
            `1.1 | Kế hoạch | 5 | 4 | 4.5\n1.2 | Kiểm tra | 1 | ${text} | ${text}`,
            '8 | 6 | 7.5',
          ),
        ).rows,
      };
      expect(rows).toEqual([1, 2, 4, 5]);
    },
  );

  test('a list of the criteria that lost points has no parents, and its total is what it says', () => {
    const found = outline(`${HEADING}
      1.1 | Kế hoạch | 3 | 2 | 2.5
      1.5 | Kiểm tra | 2 | 1.5 | 2
      2.2 | Văn bản | 2 | 1 | 2
       | Tổng cộng | 7 | 4.5 | 6.5`);
    expect([found.doubts, found.written]).toEqual([[], []]);
  });
});

describe('[A10] what is no figure is said as what it is', () => {
  const becauseOf = ({ reading }: ReturnType<typeof read>) =>
    reading.findings.flatMap((one) => (one.rule === 'score-unreadable' ? [one.because] : []));

  test('several criteria that were typed into one row', () => {
    const found = readingIn(
      sheetOf('Bảng', [
        HEADING.split(' | '),
        ['1\n1.1\n1.2', 'Chỉ đạo\nKế hoạch\nKiểm tra', '5\n2\n3', '4\n2\n2', '4,5\n2\n2,5'],
        ['2\n2.1', 'Thể chế\nVăn bản', '4\n4', '3\n3', '3,5\n3,5'],
        ['', 'Tổng', 9, 7, 8],
      ]),
    );
    const [table] = found.tables;
    expect(table?.appendix.criteria.map(({ code }) => code)).toEqual(['1', '2']);
    const said = found.findings.flatMap((one) => ('because' in one ? [one.because] : []));
    expect(said).toEqual(Array.from({ length: 6 }, () => 'several'));
    expect(written(found)).toEqual([]);
  });

  test('targets in words', () => {
    const found = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | Duy trì
      2 | Thể chế | 5 | 4 | Đạt tối đa
      3 | Bộ máy | 5 | 4 | Theo kế hoạch
      4 | Công vụ | 5 | 4 | 4,5
      5 | Tài chính | 5 | 4 | 4.5`);
    expect(becauseOf(found)).toEqual(['aim', 'aim', 'words']);
  });
});
