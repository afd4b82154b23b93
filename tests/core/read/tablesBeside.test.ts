import { grid, readingIn, span, written } from './printedTable';

/** Of each table: where its columns stand, its rows and its total. */
function tablesIn(printed: string, merges: Parameters<typeof grid>[2] = []) {
  const reading = readingIn(grid('Bảng', printed, merges));
  expect(written(reading)).toEqual([]);
  return reading.tables.map(({ appendix: { columns, criteria, total, doubts, ...table } }) => {
    expect(doubts).toEqual([]);
    return {
      ...{ columns, rows: criteria.map(({ row }) => row), total: total?.row ?? null },
      years: [table.baseYear, table.targetYear],
    };
  });
}

describe('[R19] tables side by side', () => {
  const halves = (between: string) =>
    tablesIn(
      [
        ['TT|Tiêu chí|Điểm tối đa|Điểm đạt', 'TT|Tiêu chí|Điểm tối đa|Điểm đạt'],
        ['1|Chỉ đạo|5|4', '1|Dịch vụ|8|7'],
        ['1.1|Kế hoạch|3|2.5', '1.1|Hồ sơ|3|3'],
        ['1.2|Kiểm tra|2|1.5', '1.2|Trả lời|5|4'],
        ['|Tổng|5|4', '|Tổng|8|7'],
      ]
        .map((pair) => pair.join(between))
        .join('\n'),
    );

  test.each([
    ['with a blank column between them', '||', 5],
    ['with none', '|', 4],
  ])('%s are read apart, each with its own maxima', (_, between, from) => {
    const [left, right, ...others] = halves(between);
    expect(others).toEqual([]);
    expect(left).toMatchObject({ columns: { code: 0, name: 1, max: 2, base: 3 }, total: 4 });
    expect(right).toMatchObject({
      columns: { code: from, name: from + 1, max: from + 2, base: from + 3 },
      ...{ rows: [1, 2, 3], total: 4 },
    });
  });

  test('begin in different rows, and are of different lengths and forms', () => {
    const [left, right] = tablesIn(`TT | Lĩnh vực | Thang điểm | Điểm 2024 | | | | |
      1 | Chỉ đạo | 5 | 4 | | TT | Nội dung đánh giá | Điểm 2024 (%) | Mục tiêu 2025 (%)
      1.1 | Kế hoạch | 3 | 2.5 | | 1 | Tiếp cận dịch vụ | 85.5 | 87.5
      1.2 | Kiểm tra | 2 | 1.5 | | 1.1 | Sự hài lòng về biển báo | 85 | 87
      2 | Thể chế | 3 | 2 | | 1.2 | Sự hài lòng về ghế chờ | 86 | 88
      2.1 | Rà soát | 3 | 2 | | | | |
       | Tổng | 8 | 6 | | | | |`);
    expect(left).toMatchObject({ columns: { max: 2, base: 3 }, rows: [1, 2, 3, 4, 5], total: 6 });
    expect(right).toMatchObject({ columns: { name: 6, base: 7, target: 8 }, rows: [2, 3, 4] });
    expect(right?.columns.max).toBeUndefined();
  });

  test('have the title above both of them', () => {
    const [left, right] = tablesIn(
      `MỤC TIÊU NĂM 2025 | | | | | | | |
      TT | Tiêu chí | Điểm tối đa | Mục tiêu | | TT | Tiêu chí | Điểm tối đa | Mục tiêu
      1 | Chỉ đạo | 5 | 4 | | 2 | Thể chế | 3 | 2
      1.1 | Kế hoạch | 5 | 4 | | 2.1 | Rà soát | 3 | 2
       | | | | | | Tổng | 8 | 6`,
      [span(0, 0, 1, 9)],
    );
    expect([left?.years, right?.years]).toEqual([
      [2024, 2025],
      [2024, 2025],
    ]);
    // The right one goes on from the left one, and its total is of both.
    expect([left?.total, right?.total]).toEqual([null, null]);
  });

  test('one that only ranks agencies gives the other no rank', () => {
    const criteria = ['TT|Tiêu chí|Điểm tối đa|Điểm đạt', '1|Chỉ đạo|5|4', '1.1|Kế hoạch|5|4'];
    const ranked = ['Tên đơn vị|Điểm|Xếp hạng', 'Sở Nội vụ|90|1', 'Sở Tài chính|89|2'];
    const both = (left: string[], right: string[]) =>
      tablesIn(left.map((line, nth) => `${line}||${right[nth] ?? ''}`).join('\n'));
    for (const tables of [both(criteria, ranked), both(ranked, criteria)]) {
      expect(tables).toHaveLength(1);
      expect(tables[0]?.columns.baseRank).toBeUndefined();
    }
  });

  test.each([
    ['a blank column between years', 'TT|Tiêu chí|Điểm tối đa|Điểm 2023||Mục tiêu 2024', '||'],
    [
      'evidence right of figures',
      'TT|Tiêu chí|Điểm tối đa|Điểm 2023|Nội dung minh chứng|Mục tiêu 2024',
      '|Báo cáo|',
    ],
    [
      'a name for each level',
      'TT|Tiêu chí|Tiêu chí thành phần|Điểm tối đa|Điểm 2023|Mục tiêu 2024',
      '',
    ],
  ])('%s part no table', (_, heading, between) => {
    const names = between === '' ? ['Kế hoạch|', '|Ban hành'] : ['Kế hoạch', 'Ban hành'];
    const gap = between === '' ? '|' : between;
    const tables = tablesIn(
      `${heading}\n1|${names[0] ?? ''}|5|4${gap}4.5\n1.1|${names[1] ?? ''}|5|4${gap}4.5`,
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ rows: [1, 2], years: [2023, 2024] });
  });
});
