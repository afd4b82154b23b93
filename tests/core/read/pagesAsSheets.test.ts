import { grid, HEADING, readingIn, written } from './printedTable';

/** Pages of a document that became sheets, as where a PDF was turned into a workbook. */
describe('[R4] a table that goes on from another sheet', () => {
  test('in the middle of a field: its parent stands on the sheet before', () => {
    const first = grid(
      'Trang 1',
      `${HEADING}\n1 | Chỉ đạo | 4 | 3 | 3.5\n1.1 | Kế hoạch | 2 | 1 | 1.5`,
    );
    const second = grid(
      'Trang 2',
      `${HEADING}\n1.2 | Báo cáo | 2 | 2 | 2\n2 | Thể chế | 2 | 1 | 2\n2.1 | Rà soát | 2 | 1 | 2\n | Tổng điểm | 6 | 4 | 5.5`,
    );
    const reading = readingIn(first, second);
    const [, rest] = reading.tables;
    expect(rest?.appendix.criteria.map(({ id, parent }) => [id, parent?.id])).toEqual([
      ['1.2', undefined],
      ['2', undefined],
      ['2.1', '2'],
    ]);
    expect(rest?.appendix.doubts).toEqual([]);
    expect(rest?.appendix.total).toBeNull();
    const rules = reading.findings.map(({ rule }) => rule);
    expect(rules).not.toContain('orphan-code');
    expect(rules).not.toContain('rollup-mismatch');
    expect(written(reading)).toEqual([]);
  });

  test('a field over three of them: its parent stands on the first', () => {
    const rows = (...codes: string[]) => codes.map((code) => `${code} | Việc ${code} | 1 | 1 | 1`);
    const page = (name: string, ...lines: string[]) => grid(name, [HEADING, ...lines].join('\n'));
    const reading = readingIn(
      page('Trang 1', '1 | Chỉ đạo | 6 | 6 | 6', ...rows('1.1', '1.2')),
      page('Trang 2', ...rows('1.3', '1.4')),
      page('Trang 3', ...rows('1.5', '1.6'), ' | Tổng điểm | 6 | 6 | 6'),
    );
    expect(reading.findings.map(({ rule }) => rule)).not.toContain('orphan-code');
    expect(reading.tables.slice(1).flatMap(({ appendix }) => appendix.doubts)).toEqual([]);
    expect(written(reading)).toEqual([]);
  });

  test('"2" below "1.2" without a "1" stays in the part that it is in', () => {
    const { appendix } =
      readingIn(
        grid(
          'Bảng',
          `${HEADING}
        A | Phần một | 4 | 3 | 3
        1.1 | Kế hoạch | 1 | 1 | 1
        1.2 | Báo cáo | 1 | 1 | 1
        2 | Thể chế | 2 | 1 | 1
        2.1 | Rà soát | 2 | 1 | 1
        B | Phần hai | 2 | 1 | 1
        3.1 | Hiện đại hóa | 2 | 1 | 1`,
        ),
      ).tables[0] ?? {};
    expect(appendix?.criteria.map(({ code, parent }) => [code, parent?.code])).toEqual([
      ['A', undefined],
      ['1.1', 'A'],
      ['1.2', 'A'],
      ['2', 'A'],
      ['2.1', '2'],
      ['B', undefined],
      ['3.1', 'B'],
    ]);
  });

  test('right below a field whose parts are all on the next sheet', () => {
    const first = grid(
      'Trang 1',
      `${HEADING}\n1 | Chỉ đạo | 3 | 2 | 2\n1.1 | Kế hoạch | 3 | 2 | 2\n2 | Thể chế | 2 | 1 | 2`,
    );
    const second = grid(
      'Trang 2',
      `${HEADING}\n2.1 | Rà soát | 1 | 0.5 | 1\n2.2 | Kiểm tra | 1 | 0.5 | 1\n | Tổng điểm | 5 | 3 | 4`,
    );
    const reading = readingIn(first, second);
    const [, rest] = reading.tables;
    expect(rest?.appendix).toMatchObject({ doubts: [], total: null, rollup: 'sum' });
    expect(written(reading)).toEqual([]);
  });

  test.each([
    ['2 | Thể chế | 2 | 1 | 2', 1],
    ['1.2 | Báo cáo | 2 | 2 | 2\n2 | Thể chế | 2 | 1 | 2', 1],
    [' | Trang 2 | | | \n2 | Thể chế | 2 | 1 | 2', 2],
  ])('without a heading it is not read, and that is said: %s', (rows, row) => {
    const first = grid(
      'Trang 1',
      `${HEADING}\n1 | Chỉ đạo | 4 | 3 | 3.5\n1.1 | Kế hoạch | 2 | 1 | 1.5`,
    );
    const reading = readingIn(
      first,
      grid('Trang 2', rows),
      grid('Trang 3', '3 | Hiện đại hóa | 3 | 2 | 2.5'),
      grid('Dân số', 'TT | Xã, phường | Dân số | Số hộ\n1 | Hòa Sơn | 12000 | 3000'),
    );
    expect(reading.tables).toHaveLength(1);
    const said = reading.findings.filter(
      (one) => one.rule === 'reading-assumption' && one.assumed.what === 'unheaded-rest',
    );
    expect(said.map((one) => [one.sheet, one.row + 1])).toEqual([
      ['Trang 2', row],
      ['Trang 3', 1],
    ]);
  });

  test.each([
    ['after the total', `\n | Tổng điểm | 4 | 3 | 3.5`, '2 | Thể chế | 2 | 1 | 2'],
    ['codes that do not go on', '', '5 | Thể chế | 2 | 1 | 2'],
    ['no figures', '', '2 | Thể chế | | |'],
  ])('what does not go on is said nothing of: %s', (_, end, rows) => {
    const first = grid(
      'Trang 1',
      `${HEADING}\n1 | Chỉ đạo | 4 | 3 | 3.5\n1.1 | Kế hoạch | 4 | 3 | 3.5${end}`,
    );
    const { findings } = readingIn(first, grid('Ghi chép', rows));
    expect(findings.map(({ sheet }) => sheet)).not.toContain('Ghi chép');
  });
});
