import { HEADING, read, written } from './printedTable';

/** Codes and names of the criteria, and the total's row. */
function outline(printed: string) {
  const { criteria, total, doubts, rowsPassedOver, reading } = read(printed);
  return {
    rows: criteria.map(({ row }) => row),
    total: total?.row ?? null,
    doubts: doubts.map(({ question }) => question.about),
    passed: rowsPassedOver.map(({ row, as }) => `${row} ${as}`),
    written: written(reading),
    errors: reading.findings.filter(({ severity }) => severity === 'error').length,
  };
}

const NOTHING_ASKED = { doubts: [], written: [], errors: 0 };

const FIELDS = `${HEADING}
  A | Chỉ đạo | 5 | 4 | 4.5
  B | Thể chế | 3 | 2 | 3`;

describe('[R4] what totals are called', () => {
  test.each(['A+B', 'Cộng (A+B)', 'TỔNG A + B', 'Tổng phần A và phần B', 'Tổng phần A + phần B'])(
    '%s',
    (name) => {
      const found = outline(`${FIELDS}\n | ${name} | 8 | 6 | 7.5`);
      expect(found).toMatchObject({ ...NOTHING_ASKED, total: 3, rows: [1, 2] });
    },
  );

  test.each([
    ['a row without a code', ' | Toàn tỉnh'],
    ['a row without a name', ' | '],
    ['a row that is numbered on, and called so', 'C | Tổng điểm đạt được'],
    ['an index that is numbered on', 'C | Chỉ số PAR INDEX'],
  ])('%s below all others that is their sum in every figure', (_, row) => {
    const found = outline(`${FIELDS}\n${row} | 8 | 6 | 7.5`);
    expect(found).toMatchObject({ ...NOTHING_ASKED, total: 3, rows: [1, 2] });
  });

  test('a criterion below all others that is no sum of them is none', () => {
    expect(outline(`${FIELDS}\nC | Chỉ số PAR INDEX | 8 | 6 | 7`).total).toBeNull();
    expect(outline(`${FIELDS}\nC | Tài chính công | 8 | 6 | 7.5`).total).toBeNull();
  });

  test('a mean that is numbered on is the total of percentages', () => {
    const { rows, total } = outline(`TT | Tiêu chí | Kết quả SIPAS 2024 (%) | Mục tiêu 2025 (%)
      I | Tiếp cận | 82 | 84
      1 | Thông tin | 81 | 83
      2 | Vật chất | 83 | 85
      II | Thủ tục | 90 | 91
      1 | Hồ sơ | 90 | 91
      III | Bình quân chung | 86 | 87.5`);
    expect([rows, total]).toEqual([[1, 2, 3, 4, 5], 6]);
  });
});

describe('[R4] subtotals', () => {
  const fields = (head: (max: string) => string, below: (code: string) => string) => `${HEADING}
    I | Chỉ đạo | ${head('5 | 4 | 4.5')}
    1 | Kế hoạch | 3 | 2.5 | 2.5
    2 | Kiểm tra | 2 | 1.5 | 2
     | ${below('I')} | 5 | 4 | 4.5
    II | Thể chế | ${head('3 | 2 | 3')}
    1 | Văn bản | 3 | 2 | 3
     | ${below('II')} | 3 | 2 | 3`;

  test.each(['Cộng', 'Tổng điểm', 'Điểm lĩnh vực $', 'Cộng điểm phần $', 'Tổng $'])(
    '“%s” below fields that are left blank for it',
    (name) => {
      const table = fields(
        () => ' | | ',
        (code) => name.replace('$', code),
      );
      const found = outline(`${table}\n | Tổng cộng | 8 | 6 | 7.5`);
      expect(found).toMatchObject({ ...NOTHING_ASKED, total: 8, rows: [1, 2, 3, 5, 6] });
      expect(found.passed).toEqual(['4 subtotal', '7 subtotal']);
    },
  );

  test('a table of two parts with a total each has none of both', () => {
    const table = fields(
      () => ' | | ',
      () => 'Tổng điểm',
    );
    expect(outline(table)).toMatchObject({ ...NOTHING_ASKED, total: null });
  });

  test('below parts without codes whose numbers begin again', () => {
    const found = outline(`${HEADING}
       | Nhóm chỉ đạo | | |
      1 | Kế hoạch | 3 | 2.5 | 2.5
      2 | Kiểm tra | 2 | 1.5 | 2
       | Cộng | 5 | 4 | 4.5
       | Nhóm thể chế | | |
      1 | Văn bản | 2 | 1 | 2
      2 | Rà soát | 1 | 1 | 1
       | Cộng | 3 | 2 | 3
       | Tổng cộng | 8 | 6 | 7.5`);
    expect(found).toMatchObject({ ...NOTHING_ASKED, total: 9, rows: [2, 3, 6, 7] });
  });
});

test('[C2] codes begin again under a heading that is not merged, too', () => {
  const found = outline(`${HEADING}
     | Nhóm chỉ đạo | | |
    1 | Kế hoạch | 3 | 2.5 | 2.5
    2 | Kiểm tra | 2 | 1.5 | 2
     | Nhóm thể chế | | |
    1 | Văn bản | 2 | 1 | 2
    2 | Rà soát | 1 | 1 | 1
     | Tổng cộng | 8 | 6 | 7.5`);
  expect(found).toMatchObject({ ...NOTHING_ASKED, total: 7, rows: [2, 3, 5, 6] });
});

test('[R8] what a criterion is made of by source, above its parts, is none of them', () => {
  const found = outline(`${HEADING}
    1 | Chỉ đạo | 5 | 4 | 4.5
     | Trong đó: thẩm định | 3 | 2.5 | 2.5
     | Điều tra xã hội học | 2 | 1.5 | 2
    1.1 | Kế hoạch | 3 | 2.5 | 2.5
    1.2 | Kiểm tra | 2 | 1.5 | 2
    2 | Thể chế | 3 | 2 | 3
     | Trong đó: thẩm định | 2 | 1 | 2
     | Điều tra xã hội học | 1 | 1 | 1
    2.1 | Văn bản | 2 | 1 | 2
    2.2 | Rà soát | 1 | 1 | 1
     | Tổng cộng | 8 | 6 | 7.5`);
  expect(found).toMatchObject({ ...NOTHING_ASKED, total: 11, rows: [1, 4, 5, 6, 9, 10] });
});

describe('[R14] bonus and penalty points', () => {
  test('a total before them and one after them: the one after is the total', () => {
    const table = (after: string) => `${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      2 | Thể chế | 3 | 2 | 3
       | Tổng điểm các tiêu chí | 8 | 6 | 7.5
       | Điểm thưởng | 1 | 0.5 | 0.5
       | Điểm trừ | | 0.25 | 0
       | ${after} | | 6.25 | 8`;
    for (const after of ['Tổng điểm sau cộng, trừ', 'Tổng cộng (gồm cả điểm thưởng)']) {
      const found = outline(table(after));
      expect(found).toMatchObject({ ...NOTHING_ASKED, total: 6, rows: [1, 2] });
      expect(found.passed).toEqual(['3 subtotal', '4 bonus', '5 bonus']);
    }
  });

  test.each([
    ['Tiêu chí cộng điểm', 'Tiêu chí trừ điểm'],
    ['Nội dung thưởng điểm', 'Nội dung bị trừ điểm'],
    ['Phần điểm thưởng', 'Phần điểm trừ'],
  ])('sections “%s” and “%s”, one of which the maximum holds', (bonus, penalty) => {
    const found = outline(`${HEADING}
      I | Chỉ đạo | 5 | 4 | 4.5
      1 | Kế hoạch | 5 | 4 | 4.5
      II | Thể chế | 3 | 2 | 3
      1 | Văn bản | 3 | 2 | 3
      III | ${bonus} | 2 | 0.5 | 1
      1 | Sáng kiến | 2 | 0.5 | 1
      IV | ${penalty} | 2 | 0.25 | 0
      1 | Báo cáo chậm | 2 | 0.25 | 0
       | Tổng điểm (I+II+III-IV) | 10 | 6.25 | 8.5`);
    expect(found).toMatchObject({ ...NOTHING_ASKED, total: 9, rows: [1, 2, 3, 4, 5, 6] });
    expect(found.passed).toEqual(['7 bonus', '8 bonus']);
  });

  test('among the parts of a criterion that its maximum does not hold', () => {
    const found = outline(`${HEADING}
      1 | Chỉ đạo | 5 | 4.5 | 5
      1.1 | Kế hoạch | 3 | 2.5 | 2.5
      1.2 | Kiểm tra | 2 | 1.5 | 2
      1.3 | Điểm thưởng | 1 | 0.5 | 0.5
      2 | Thể chế | 3 | 2 | 3
      2.1 | Văn bản | 3 | 2 | 3
       | Tổng cộng | 8 | 6.5 | 8`);
    expect(found).toMatchObject({ ...NOTHING_ASKED, rows: [1, 2, 3, 4, 5, 6] });
  });
});

describe('[R4] a whole of percentages below all others', () => {
  test.each(['3 | Mức độ hài lòng chung', ' | Toàn tỉnh'])('%s', (row) => {
    const found = outline(`TT | Tiêu chí | Kết quả SIPAS 2024 (%) | Mục tiêu 2025 (%)
      1 | Tiếp cận | 82 | 84
      2 | Thủ tục | 90 | 91
      ${row} | 86 | 87.5`);
    expect(found).toMatchObject({ ...NOTHING_ASKED, total: 3, rows: [1, 2] });
  });
});

describe('[R14] what the maximum holds', () => {
  test('a row of bonus points that it holds is no disagreement', () => {
    const found = outline(`${HEADING}
      1 | Chỉ đạo | 50 | 40 | 45
      2 | Thể chế | 50 | 42 | 44
       | Điểm thưởng (tối đa 5 điểm) | 5 | 3 | 4
       | Tổng điểm | 105 | 85 | 93`);
    expect(found).toMatchObject({ ...NOTHING_ASKED, total: 4, rows: [1, 2] });
  });

  test('a section of bonus points without a maximum is no criterion', () => {
    const found = outline(`${HEADING}
      I | Chỉ đạo | 50 | 40 | 45
      II | Thể chế | 50 | 42 | 44
      III | Điểm thưởng, điểm trừ | | 2 | 3
      1 | Điểm thưởng | | 3 | 4
      2 | Điểm trừ | | -1 | -1
       | Tổng cộng (I+II+III) | 100 | 84 | 92`);
    expect(found).toMatchObject({ ...NOTHING_ASKED, total: 6, rows: [1, 2] });
  });
});

test('[R14] a total that leaves its maximum out holds what the one above it says', () => {
  const { rows, passed, errors } =
    outline(`STT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
    A | Chỉ đạo | 10 | 8 | 9
    B | Khảo sát | 20 | 17 | 18
     | Tổng điểm (A+B) | 30 | 25 | 27
    C | Điểm thưởng | 3 | 1 | 2
    1 | Sáng kiến | 3 | 1 | 2
    D | Điểm trừ | -3 | -1 | 0
    1 | Báo cáo chậm | -3 | -1 | 0
     | Tổng cộng (A+B+C+D) | | 25 | 29`);
  expect({ rows, passed, errors }).toEqual({
    rows: [1, 2],
    passed: ['3 subtotal', '4 bonus', '5 bonus', '6 bonus', '7 bonus'],
    errors: 0,
  });
});

test('[A11] what is taken away is above no maximum', () => {
  const { errors } = outline(`STT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
    A | Chỉ đạo | 10 | 8 | 9
    1 | Kế hoạch | 10 | 8 | 9
    B | Vi phạm kỷ luật | -3 | -1 | 0
    1 | Báo cáo chậm | -3 | -1 | 0`);
  expect(errors).toBe(0);
});
