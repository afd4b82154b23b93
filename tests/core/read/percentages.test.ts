import { read, written } from './printedTable';

const TITLE = 'MỤC TIÊU CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2026';
const HEADING = 'TT | Tiêu chí | Kết quả 2025 | Mục tiêu 2026';

describe('[R13] percentages typed as shares of one', () => {
  const shares = read(`${TITLE}
    ${HEADING}
    1 | Tiếp cận | 0.8841 | 0.9
    2 | Thủ tục | 0.9012 | 0.91
    3 | Công chức | 0.87 | 0.89
     | SIPAS | 0.8851 | 0.9`);

  test('are read in percent', () => {
    expect(shares.asFraction).toBe(true);
    expect(shares.criteria.map(({ scores }) => Number(scores.base?.value))).toEqual([
      8841000000, 9012000000, 8700000000,
    ]);
    expect(shares.criteria.map(({ scores }) => scores.base?.text)).toEqual([
      '0.8841',
      '0.9012',
      '0.87',
    ]);
  });

  test('and nothing that is right is written anew', () => {
    expect(shares.reading.findings).toEqual([]);
    expect(written(shares.reading)).toEqual([]);
  });

  test.each([
    [
      'one above',
      '1 | Tiếp cận | 0.8841 | 0.9\n2 | Thủ tục | 90.12 | 91\n3 | Công chức | 0.87 | 0.89',
    ],
    ['two figures', '1 | Tiếp cận | 0.8841 | 0.9'],
  ])('but not of a table that has %s', (_, rows) => {
    expect(read(`${TITLE}\n${HEADING}\n${rows}`).asFraction).toBe(false);
  });

  test('nor are points', () => {
    const points = read(`TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
      1 | Chỉ đạo | 1 | 0.5 | 0.75
      2 | Thể chế | 1 | 0.5 | 1`);
    expect(points.asFraction).toBe(false);
  });
});

describe('[R4] the index below items', () => {
  const items = '1 | Tiếp cận | 88.41 | 90\n2 | Thủ tục | 90.12 | 91\n3 | Công chức | 87 | 89';

  test.each(['SIPAS', 'Chỉ số SIPAS của tỉnh', 'Chỉ số hài lòng chung'])(
    '%s is their total where it is their mean',
    (name) => {
      const { total, rowsPassedOver } = read(
        `${TITLE}\n${HEADING}\n${items}\n | ${name} | 88.51 | 90`,
      );
      expect(total?.row).toBe(5);
      expect(rowsPassedOver).toEqual([]);
    },
  );

  test('and none where it is not', () => {
    const { total } = read(`${TITLE}\n${HEADING}\n${items}\n | SIPAS | 89.9 | 90`);
    expect(total).toBeNull();
  });
});
