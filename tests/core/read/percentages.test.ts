import { read, written } from './printedTable';

const TITLE = 'MỤC TIÊU CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2026';
const HEADING = 'TT | Tiêu chí | Kết quả 2025 | Mục tiêu 2026';

describe('[R13] percentages typed as shares of one', () => {
  const ITEMS = `1 | Tiếp cận | 0.8841 | 0.9
    2 | Thủ tục | 0.9012 | 0.91
    3 | Công chức | 0.87 | 0.89`;
  const said = (printed: string) =>
    read(printed).reading.findings.flatMap((one) =>
      one.rule === 'reading-assumption' && one.assumed.what === 'shares-of-one'
        ? [[one.row, one.column, one.assumed.printed, Number(one.assumed.meant)]]
        : [],
    );

  test('are said, and stay what they are', () => {
    const table = `${TITLE}\n${HEADING}\n${ITEMS}\n | SIPAS | 0.8851 | 0.9`;
    expect(said(table)).toEqual([[2, 2, '0.8841', 8_841_000_000]]);
    const { asFraction, criteria, reading } = read(table);
    expect(asFraction).toBe(false);
    expect(Number(criteria[0]?.scores.base?.value)).toBe(88_410_000);
    expect(written(reading)).toEqual([]);
  });

  test.each([
    ['one above', ITEMS.replace('0.9012 | 0.91', '90.12 | 91')],
    ['a sign', ITEMS.replace('0.9012', '90,12%')],
    ['two figures', '1 | Tiếp cận | 0.8841 | 0.9'],
    ['a nought', ITEMS.replace('0.87', '0')],
  ])('nothing is said of a table that has %s', (_, rows) => {
    expect(said(`${TITLE}\n${HEADING}\n${rows}`)).toEqual([]);
  });

  test.each([
    ['points', 'TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025'],
    [
      'an index of nought to one',
      'CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2025\nTT | Chỉ số | Cả nước | Kết quả 2024 | Mục tiêu 2025',
    ],
  ])('nor of %s', (_, heading) => {
    const rows = '1 | Chỉ đạo | 1 | 0.5 | 0.75\n2 | Thể chế | 1 | 0.5 | 1';
    expect(said(`${heading}\n${rows}`)).toEqual([]);
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
