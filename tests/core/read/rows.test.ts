import { readingOf } from '../../../src/app/check';
import { toNumber, ZERO } from '../../../src/core/base/decimal';
import type { CellValue } from '../../../src/core/base/grid';
import { sheetOf, workbookOf, type GridOptions } from '../../snapshot';

const HEADER = ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt được năm 2025'];

function read(rows: CellValue[][], header: CellValue[] = HEADER, options: GridOptions = {}) {
  const outcome = readingOf(workbookOf(sheetOf('Bảng', [header, ...rows], options)));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const [table] = outcome.value.tables;
  if (!table) throw new Error('no table');
  const { appendix, computed } = table;
  return {
    appendix,
    ids: appendix.criteria.map(({ id }) => id),
    passed: appendix.rowsPassedOver.map(({ row, as }) => `${row} ${as}`),
    total: appendix.total?.row ?? null,
    max: computed.total.max === null ? null : toNumber(computed.total.max),
    base: computed.total.base === null ? null : toNumber(computed.total.base),
    findings: outcome.value.findings.filter(({ severity }) => severity === 'error'),
  };
}

describe('[R4] totals', () => {
  test.each(['Cộng II', 'Tổng điểm mục 2', 'Tổng lĩnh vực thể chế', 'Cộng phần II'])(
    '“%s” is of one part',
    (name) => {
      const { total, passed, base } = read([
        ['I', 'Điều hành', 6, 5],
        ['II', 'Thể chế', 4, 3],
        ['1', 'Rà soát văn bản', 4, 3],
        ['', name.replace('mục 2', 'mục II'), 4, 3],
        ['', 'TỔNG CỘNG (I+II)', 10, 8],
      ]);
      expect([total, passed, base]).toEqual([5, ['4 subtotal'], 8]);
    },
  );

  test('of several the one that the fields come to is the total', () => {
    const { total, passed } = read([
      ['1', 'Điều hành', 6, 5],
      ['2', 'Thể chế', 4, 3],
      ['', 'Tổng điểm', 10, 8],
      ['', 'Tổng điểm thẩm định', 10, 7],
    ]);
    expect([total, passed]).toEqual([3, ['4 subtotal']]);
  });

  test('index and rank under it are passed over', () => {
    const { passed, ids } = read([
      ['1', 'Điều hành', 6, 5],
      ['', 'Tổng số điểm', 6, 5],
      ['', 'Chỉ số CCHC (%)', '', '83,33%'],
      ['', 'Xếp hạng', '', '7'],
    ]);
    expect([ids, passed]).toEqual([['1'], ['3 index', '4 rank']]);
  });

  test('two that differ, neither being the sum, are asked about, and nothing of the whole follows', () => {
    const { appendix, base } = read([
      ['1', 'Điều hành', 6, 5],
      ['2', 'Thể chế', 4, 3],
      ['', 'Tổng điểm', 11, 9],
      ['', 'Tổng cộng', 12, 10],
    ]);
    expect(appendix.doubts.map(({ question }) => question.about)).toEqual(['total']);
    expect(base).toBe(10);
  });
});

describe('[R5] column numbers', () => {
  test.each([
    [['(1)', '(2)', '(3)', '(4)']],
    [['1', '2', '3', '4=3-2']],
    [['A', 'B', '1', '2']],
    [['(1)', '(2)', '(3)', '(a)']],
  ])('%j', (numbers) => {
    const { ids, passed } = read([numbers, ['1', 'Điều hành', 6, 5], ['1.1', 'Kế hoạch', 6, 5]]);
    expect([ids, passed]).toEqual([['1', '1.1'], ['1 column-numbers']]);
  });

  test('a first criterion of small figures is none', () => {
    expect(read([['1', 'Kế hoạch', 2, 3]]).ids).toEqual(['1']);
  });
});

describe('[R8] rows without a code', () => {
  test('ways of earning points, with points or without, are no criteria, however many', () => {
    const rules = ['Ban hành đúng hạn', 'Chậm dưới 5 ngày', 'Chậm trên 5 ngày', 'Không ban hành'];
    for (const points of [
      ['', '', '', ''],
      [2, 1, 0.5, 0],
    ]) {
      const { ids, passed, base } = read([
        ['1', 'Điều hành', 3, 2],
        ['1.1', 'Kế hoạch', 2, 1],
        ...rules.map((rule, at): CellValue[] => ['', rule, points[at] ?? '', '']),
        ['1.2', 'Kiểm tra', 1, 1],
        ['', 'Tổng', 3, 2],
      ]);
      expect([ids, passed.length, base]).toEqual([['1', '1.1', '1.2'], 4, 2]);
    }
  });

  test('what adds up to the criterion above is its parts, and has no code', () => {
    const { appendix, findings } = read([
      ['1', 'Điều hành', 4, 3],
      ['', 'Ban hành kế hoạch', 3, 2],
      ['', 'Thực hiện kế hoạch', 1, 1],
      ['2', 'Thể chế', 2, 2],
      ['', 'Tổng', 6, 5],
    ]);
    const parts = appendix.criteria.filter(({ parent }) => parent?.code === '1');
    expect(parts.map(({ code, printedCode, level }) => [code, printedCode, level])).toEqual([
      ['', '', 2],
      ['', '', 2],
    ]);
    expect(findings).toEqual([]);
  });

  test('a row that the sum of its family asks for is a criterion; where nothing tells, it is asked', () => {
    const rows = (whole: number): CellValue[][] => [
      ['1', 'Điều hành', whole, whole],
      ['1.1', 'Kế hoạch', 2, 2],
      ['', 'Kiểm tra công vụ', 3, 3],
      ['1.2', 'Tuyên truyền', 1, 1],
    ];
    expect(read(rows(6)).ids).toEqual(['1', '1.1', '1/-1', '1.2']);
    expect(read(rows(6)).appendix.doubts).toEqual([]);
    expect(read(rows(3)).ids).toEqual(['1', '1.1', '1.2']);
    const [doubt] = read(rows(5)).appendix.doubts;
    expect(doubt).toMatchObject({
      question: { about: 'rows', rows: [3] },
      scope: [{ field: null, family: '1' }],
    });
  });

  test.each(['a', '-'])('alternatives numbered %s do not add up', (code) => {
    const { ids, max } = read([
      ['1', 'Điều hành', 3, 2],
      ['1.1', 'Kế hoạch', 2, 1],
      [code, 'Trước ngày 15', 2, 0],
      [code === 'a' ? 'b' : code, 'Sau ngày 15', 1, 1],
      ['1.2', 'Kiểm tra', 1, 1],
      ['', 'Tổng', 3, 2],
    ]);
    expect([ids, max]).toEqual([['1', '1.1', '1.2'], 3]);
  });

  test('what does not apply leaves maximum and score', () => {
    const { ids, max } = read([
      ['1', 'Điều hành', 3, 2],
      ['1.1', 'Kế hoạch', 3, 2],
      ['1.2', 'Biên giới', 2, 'Không áp dụng'],
      ['', 'Tổng', 3, 2],
    ]);
    expect([ids, max]).toEqual([['1', '1.1'], 3]);
  });

  test('codes that begin again under a heading are others', () => {
    const { ids, findings } = read(
      [
        ['PHẦN I. TIÊU CHÍ CHUNG', '', '', ''],
        ['1', 'Điều hành', 6, 5],
        ['PHẦN II. TIÊU CHÍ RIÊNG', '', '', ''],
        ['1', 'Chuyên môn', 4, 3],
        ['', 'Tổng cộng', 10, 8],
      ],
      HEADER,
    );
    expect([ids, findings]).toEqual([['1', 'II/1'], []]);
  });
});

describe('[R14] bonus and penalty points', () => {
  const rows = (bonus: CellValue[], penalty: CellValue[], total: CellValue[]): CellValue[][] => [
    ['1', 'Điều hành', 60, 50],
    ['2', 'Thể chế', 40, 30],
    bonus,
    penalty,
    total,
  ];

  test.each([-2, 2])('count for the total alone, a penalty printed as %d', (penalty) => {
    const { ids, max, base, passed, appendix } = read(
      rows(['', 'Điểm cộng', 5, 3], ['', 'Điểm trừ', '', penalty], ['', 'Tổng cộng', 100, 81]),
    );
    expect([ids, max, base]).toEqual([['1', '2'], 100, 81]);
    // What the total holds is no question, and a minus that is printed is not taken twice.
    expect(appendix.doubts).toEqual([]);
    const counted = appendix.adjustments.map(({ scores }) => toNumber(scores.base?.value ?? ZERO));
    expect(counted).toEqual([3, -2]);
    expect(passed).toEqual(['3 bonus', '4 bonus']);
  });

  test('sections of them are no criteria either, unless the maximum holds them', () => {
    const of = (max: number) =>
      read(rows(['3', 'ĐIỂM THƯỞNG', 5, 3], ['3.1', 'Sáng kiến', 5, 3], ['', 'Tổng', max, 83]));
    expect([of(100).ids, of(100).max, of(100).base]).toEqual([['1', '2'], 100, 83]);
    expect([of(105).ids, of(105).max]).toEqual([['1', '2', '3', '3.1'], 105]);
  });

  test('where the total holds them neither way, that is asked', () => {
    const { appendix } = read(
      rows(['', 'Điểm thưởng', 5, 3], ['', 'Điểm phạt', '', -1], ['', 'Tổng', 100, 79]),
    );
    expect(appendix.doubts.map(({ question }) => question.about)).toEqual(['adjustments']);
  });
});

test('[R6] a row that begins with a small letter goes on with the name above it', () => {
  const { appendix, ids } = read([
    ['1', 'Ban hành kế hoạch cải cách', 6, 5],
    ['', 'hành chính đúng thời hạn', '', ''],
    ['2', 'Thể chế', 4, 3],
  ]);
  expect(ids).toEqual(['1', '2']);
  expect(appendix.criteria[0]?.name).toBe('Ban hành kế hoạch cải cách hành chính đúng thời hạn');
});

test('[R7] a table ends at a note, where nothing with a code and scores follows', () => {
  const { ids, appendix } = read([
    ['1', 'Điều hành', 6, 5],
    ['2', 'Thể chế', 4, 3],
    ['', 'Tổng cộng', 10, 8],
    ['', 'Ghi chú: số liệu tính đến ngày 31/12', '', ''],
    ['', 'Người lập biểu', '', ''],
  ]);
  expect([ids, appendix.area.rows]).toEqual([['1', '2'], 4]);
});

test('[R16] several maxima from a thousand are a scale, and none of them is misread', () => {
  const { findings, max } = read([
    ['1', 'Điều hành', 1200, 1100],
    ['2', 'Thể chế', 1500, 1400],
    ['', 'Tổng cộng', 2700, 2500],
  ]);
  expect([findings, max]).toEqual([[], 2700]);
});
