import { readingOf } from '../../../src/app/check';
import { answerChoice, kept } from '../../../src/core/read/answerChoice';
import type { CellValue } from '../../../src/core/base/grid';
import { sheetOf, workbookOf, type GridOptions } from '../../snapshot';

function tablesIn(rows: CellValue[][], options: GridOptions & { sheet?: string } = {}) {
  const outcome = readingOf(workbookOf(sheetOf(options.sheet ?? 'Bảng', rows, options)));
  return outcome.ok ? outcome.value.tables.map(({ appendix }) => appendix) : [];
}

function read(rows: CellValue[][], options: GridOptions & { sheet?: string } = {}) {
  const [appendix] = tablesIn(rows, options);
  if (!appendix) throw new Error('no table');
  return appendix;
}

const line = (code: string, ...cells: CellValue[]): CellValue[] => [
  code,
  `Công việc ${code}`,
  ...cells,
];

describe('[R2] headers', () => {
  test('of four rows, merged', () => {
    const span = (row: number, column: number, rows: number, columns: number) => ({
      ...{ row, column, rows, columns },
    });
    const { columns, headerRows, baseYear, targetYear } = read(
      [
        ['TT', 'Lĩnh vực', 'Kết quả đánh giá', '', '', '', ''],
        ['', '', 'Thang điểm', 'Năm 2023', '', 'Năm 2024', ''],
        ['', '', '', 'Điểm', 'Hạng', 'Phấn đấu', ''],
        ['', '', '', '', '', 'Điểm', 'Hạng'],
        line('1', 5, 4, 20, 4.5, 15),
        line('1.1', 5, 4, 20, 4.5, 15),
      ],
      {
        merges: [
          ...[span(0, 0, 4, 1), span(0, 1, 4, 1), span(0, 2, 1, 5), span(1, 2, 3, 1)],
          ...[span(1, 3, 1, 2), span(1, 5, 1, 2), span(2, 3, 2, 1), span(2, 4, 2, 1)],
          span(2, 5, 1, 2),
        ],
      },
    );
    expect([headerRows, baseYear, targetYear]).toEqual([4, 2023, 2024]);
    expect(columns).toMatchObject({ max: 2, base: 3, baseRank: 4, target: 5, targetRank: 6 });
  });

  test('years as numbers, and only in the title', () => {
    const numbers = read([['Mã', 'Nội dung', 'Điểm chuẩn', 2022, 2023], line('1', 5, 3, 4)]);
    expect([numbers.columns.base, numbers.baseYear]).toEqual([4, 2023]);
    const title = read([
      ['KẾ HOẠCH NÂNG CAO CHỈ SỐ CCHC NĂM 2027'],
      ['(Ban hành kèm theo Quyết định ngày 5 tháng 3 năm 2026)'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm trước', 'Mục tiêu'],
      line('1', 5, 3, 4),
    ]);
    expect([title.baseYear, title.targetYear]).toEqual([2026, 2027]);
  });
});

describe('[R3] roles of columns', () => {
  test.each([
    ['lost points', 'Số điểm bị trừ', 1],
    ['what a whole country reached', 'Trung bình cả nước', 3.5],
    ['points by rule', 'Điểm thưởng', 0.5],
  ])('%s are no score', (_, heading, figure) => {
    const { columns, unread } = read([
      ['TT', 'Tiêu chí', 'Điểm chuẩn', heading, 'Điểm đạt được'],
      line('1', 5, figure, 4),
      line('2', 5, figure, 4),
    ]);
    expect(columns.base).toBe(4);
    expect(unread).toEqual([{ column: 3, heading }]);
  });

  test.each([
    'Hướng dẫn chấm điểm',
    'Phương pháp đánh giá',
    'Giải pháp để tăng điểm',
    'Nguyên nhân bị mất điểm',
    'Kết quả thực hiện mục tiêu',
    'Sản phẩm dự kiến',
  ])('“%s” over words is words', (heading) => {
    const { columns } = read([
      ['TT', 'Tiêu chí', 'Điểm tối đa', heading, 'Điểm năm 2024', 'Mục tiêu năm 2025'],
      line('1', 5, 'Có ban hành văn bản', 3, 4),
      line('2', 5, 'Đã hoàn thành', 3, 4),
    ]);
    expect(columns).toEqual({ code: 0, name: 1, max: 2, base: 4, target: 5 });
  });

  test('the chain of sources: the newest final score is the base, whatever order they stand in', () => {
    const { columns, sources } = read([
      ['TT', 'Tiêu chí', 'Điểm sau thẩm định', 'Đơn vị tự chấm', 'Điểm tối đa', 'Hội đồng chấm'],
      line('1', 3, 5, 5, 4),
      line('2', 3, 5, 5, 4),
    ]);
    expect(columns).toMatchObject({ max: 4, base: 2, selfAssessed: 3, appraised: 5 });
    expect(sources.map(({ source }) => source)).toEqual(['final', 'selfAssessed', 'appraised']);
  });

  test('the last round of appraisal counts, and a blank column gives way to one with figures', () => {
    const rounds = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định lần 1', 'Thẩm định lần 2'];
    expect(read([rounds, line('1', 5, 4, 3), line('2', 5, 4, 3)]).columns.base).toBe(4);
    expect(read([rounds, line('1', 5, 4, ''), line('2', 5, 4, '')]).columns.base).toBe(3);
  });

  test('where no column holds the final score, it is of appraisal and survey', () => {
    const { criteria, total, columns } = read([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm điều tra XHH'],
      line('1', 5, 4, ''),
      line('2', 5, '', 3),
      ['', 'Tổng điểm', 10, 4, 3],
    ]);
    expect(columns.base).toBeUndefined();
    const figures = [...criteria, total].map((row) => row?.scores.base?.value);
    expect(figures).toEqual([4e8, 3e8, 7e8]);
  });

  test('a change between other years, or one that figures contradict, is not target − base', () => {
    const changes = (heading: string, change: number) =>
      read([
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Năm 2024', 'Mục tiêu năm 2025', heading],
        ...['1', '2', '3'].map((code) => line(code, 5, 3, 4, change)),
      ]).columns.delta;
    expect(changes('Tăng/giảm so với năm 2024', 1)).toBe(5);
    expect(changes('Tăng/giảm', 1)).toBe(5);
    expect(changes('Tăng/giảm', 0.2)).toBeUndefined();
    expect(changes('So sánh 2024/2023', 1)).toBeUndefined();
  });

  test('[R15] two columns that say the same of themselves are asked about, and the answer is kept to', () => {
    const rows: CellValue[][] = [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Kết quả năm 2024'],
      line('1', 5, 3, 4),
      line('2', 5, 3, 4),
    ];
    const snapshot = workbookOf(sheetOf('Bảng', rows));
    const [doubt] = read(rows).doubts;
    if (!doubt) throw new Error('no doubt');
    expect(doubt.scope).toEqual([{ field: 'base', family: 'table' }]);
    for (const answer of doubt.answers) {
      const choice = answerChoice(sheetOf('Bảng', rows), read(rows), doubt, answer);
      if (choice === null) throw new Error('no choice');
      const again = readingOf(snapshot, [kept(read(rows), choice)]);
      if (!again.ok || answer.is !== 'column') throw new Error('not a column');
      const appendix = again.value.tables[0]?.appendix;
      expect([appendix?.columns.base, appendix?.doubts]).toEqual([answer.column, []]);
    }
  });
});

describe('[R10] agencies', () => {
  test('who carries out leads where others cooperate, and cooperates where another leads', () => {
    const header = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024'];
    const of = (...agencies: string[]) =>
      read([[...header, ...agencies], line('1', 5, 3, 'Sở Nội vụ', 'Sở Tư pháp')]).columns;
    expect(of('Đơn vị thực hiện', 'Đơn vị phối hợp')).toMatchObject({ leads: 4, supports: 5 });
    expect(of('Đơn vị chủ trì', 'Đơn vị thực hiện')).toMatchObject({ leads: 4, supports: 5 });
  });

  test.each([
    'Chủ trì: Sở Tư pháp. Phối hợp: Sở Nội vụ',
    '- Đơn vị chủ trì: Sở Tư pháp\n- Đơn vị phối hợp: Sở Nội vụ',
    'Sở Tư pháp (phối hợp: Sở Nội vụ)',
  ])('labels in a cell part them: %j', (cell) => {
    const [criterion] = read([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Phân công chủ trì, phối hợp'],
      line('1', 5, 3, cell),
    ]).criteria;
    expect([criterion?.leads, criterion?.supports]).toEqual([['Sở Tư pháp'], ['Sở Nội vụ']]);
  });
});

describe('[R1] what is no scoring table', () => {
  test.each([
    ['a ranking of departments', ['TT', 'Đơn vị', 'Điểm đạt', 'Chỉ số', 'Thứ hạng'], 'Sở Y tế'],
    ['a ranking of places', ['TT', 'Xã, phường', 'Điểm', 'Điểm thẩm định', 'Hạng'], 'Kim Liên'],
  ])('%s', (_, header, name) => {
    expect(tablesIn([header, ['1', name, 90, 91, 1], ['2', name, 80, 81, 2]])).toEqual([]);
  });

  test('a list of tasks, whatever its columns are called', () => {
    const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kết quả', 'Điểm', 'Thời hạn'];
    const rows = [['1', 'Rà soát', 'Sở Y tế', 'Báo cáo', '', 'Quý I']];
    expect(tablesIn([header, ...rows])).toEqual([]);
  });
});

describe('[R11, R12] index and rollup', () => {
  test.each([
    ['Chỉ số PAPI năm 2025', 'papi', 'sum'],
    ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'pci', 'none'],
    ['Chỉ số xanh PGI', 'pgi', 'none'],
    ['Bộ chỉ số DDCI', 'unit', 'sum'],
    ['Chỉ số cải cách hành chính cấp xã', 'unit', 'sum'],
    ['Chỉ số hài lòng', 'sipas', 'mean'],
  ])('%s', (title, kind, rollup) => {
    const { kind: read1, rollup: rule } = read([
      [title],
      ['TT', 'Nội dung', 'Kết quả năm 2024', 'Mục tiêu năm 2025'],
      line('1', 5, 6),
      line('2', 6, 7),
    ]);
    expect([read1, rule]).toEqual([kind, rollup]);
  });

  test('weights count where the printed total says so; where no rule fits, it is asked', () => {
    const of = (total: number) =>
      read([
        ['TT', 'Tiêu chí', 'Trọng số', 'Điểm tối đa', 'Điểm năm 2024'],
        line('1', 0.3, 100, 60),
        line('2', 0.7, 100, 80),
        ['', 'Tổng điểm', 1, 100, total],
      ]);
    expect([of(74).rollup, of(74).doubts]).toEqual(['weighted', []]);
    expect(of(91).doubts.map(({ question }) => question.about)).toEqual(['rollup']);
  });

  test('families that are nought say nothing of the rule: they agree with every one', () => {
    const nought = (code: string) => [line(code, 0), line(`${code}.1`, 0), line(`${code}.2`, 0)];
    const { kind, rollup } = read([
      ['Chỉ số hài lòng'],
      ['TT', 'Nội dung', 'Kết quả năm 2024'],
      ...[line('1', 30), line('1.1', 10), line('1.2', 20)],
      ...[nought('2'), nought('3'), nought('4')].flat(),
    ]);
    expect([kind, rollup]).toEqual(['sipas', 'sum']);
  });

  test('a flat list of percentages adds up to nothing', () => {
    const { kind, rollup } = read([
      ['TT', 'Chỉ tiêu', 'Thực hiện năm 2024', 'Kế hoạch năm 2025'],
      line('1', '70%', '80%'),
      line('2', '50%', '60%'),
    ]);
    expect([kind, rollup]).toEqual(['other', 'none']);
  });
});
