import { HEADING, read, written } from './printedTable';

function outline(printed: string) {
  const { criteria, doubts, reading } = read(printed);
  return {
    rows: criteria.map(({ row }) => row),
    doubts: doubts.map(({ question }) => question.about),
    written: written(reading),
    errors: reading.findings.filter(({ severity }) => severity === 'error').length,
  };
}

const NOTHING_ASKED = { doubts: [], written: [], errors: 0 };

/** Two criteria, between which ways of earning the first one's points stand. */
const ways = (own: string, rows: string) => `${HEADING}
  1 | Chỉ đạo | 5 | 4 | 4.5
  1.1 | Kế hoạch | 3 | ${own}
  ${rows}
  1.2 | Kiểm tra | 2 | 1.5 | 2
   | Tổng | 5 | 4 | 4.5`;

describe('[R8] ways of earning a criterion’s points', () => {
  test.each([
    ['a)', 'b)'],
    ['-', '-'],
    ['+', '+'],
  ])('numbered %s and %s, whose points stand in their words', (one, other) => {
    const found = outline(
      ways('2.5 | 2.5', `${one} | Đúng hạn: 3 điểm | | |\n${other} | Chậm: 2,5 điểm | | |`),
    );
    expect(found).toMatchObject({ ...NOTHING_ASKED, rows: [1, 2, 5] });
  });

  test('letters that agencies answer for are criteria, with figures or without', () => {
    const { rows } = outline(`${HEADING} | Cơ quan chủ trì
      1 | Chỉ đạo | 5 | 4 | 4.5 |
      1.1 | Kế hoạch | 3 | 2.5 | 2.5 |
      a | Xây dựng | | | | Sở Nội vụ
      b | Thực hiện | | | | Sở Tài chính
      1.2 | Kiểm tra | 2 | 1.5 | 2 | Sở Nội vụ`);
    expect(rows).toEqual([1, 2, 3, 4, 5]);
  });

  test('without codes, where what was reached stands in the row of one alone', () => {
    const found = outline(ways(' | ', ' | Đúng hạn | 3 | | 2.5\n | Chậm | 2.5 | 2.5 |'));
    expect(found).toMatchObject({ doubts: [], written: [], rows: [1, 2, 5] });
  });

  test.each(['1.1.', ''])('of an agency with and of one without (%s)', (code) => {
    const [one, other] = code === '' ? ['a', 'b'] : ['1', '2'];
    const found = outline(
      ways(
        '2.5 | 2.5',
        `${code}${one} | Có đơn vị trực thuộc | 3 | 2.5 | 2.5
         ${code}${other} | Không có đơn vị trực thuộc | 3 | | `,
      ),
    );
    expect(found).toMatchObject({ ...NOTHING_ASKED, rows: [1, 2, 5] });
  });

  test('numbered parts that are as large as their criterion and have scores are none', () => {
    const { doubts } = outline(
      ways('2.5 | 2.5', '1.1.1 | Ban hành | 3 | 2.5 | 2.5\n1.1.2 | Thực hiện | 3 | 2 | 2'),
    );
    expect(doubts).toEqual(['maximum']);
  });
});

describe('[R8] “1.2a” or “1.2b”, where no 1.2 stands', () => {
  const either = (other: string) => `${HEADING}
    1 | Chỉ đạo | 5 | 4 | 4.5
    1.1 | Kế hoạch | 3 | 2.5 | 2.5
    1.2a | Kiểm tra trực tiếp | 2 | 1.5 | 2
     | hoặc | | |
    1.2b | Kiểm tra trực tuyến | 2 | ${other}
     | Tổng | 5 | 4 | 4.5`;

  test.each([' | ', '- | -', 'KAD | KAD'])(
    'the one that is scored is the criterion (%s)',
    (other) => {
      expect(outline(either(other))).toMatchObject({ ...NOTHING_ASKED, rows: [1, 2, 3] });
    },
  );

  test('the other one, too', () => {
    const found = outline(
      either('1.5 | 2').replace('trực tiếp | 2 | 1.5 | 2', 'trực tiếp | 2 | | '),
    );
    expect(found).toMatchObject({ ...NOTHING_ASKED, rows: [1, 2, 5] });
  });

  test('both are criteria where the maximum holds both', () => {
    const both = either('1 | 1').replace(/\| 5 \| 4 \| 4.5/g, '| 7 | 5 | 5.5');
    expect(outline(both)).toMatchObject({ ...NOTHING_ASKED, rows: [1, 2, 3, 5] });
  });
});
