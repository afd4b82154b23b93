import { computeScores } from '../../../src/core/compute/computeScores';
import { rollUp } from '../../../src/core/compute/rollUp';
import { rollupFormula, rollupWhenWhole } from '../../../src/core/plan/rollupFormula';
import { finish } from '../../../src/core/base/task';
import type { Appendix } from '../../../src/core/table/appendix';
import type { Doubt, DoubtScope } from '../../../src/core/table/doubt';
import type { RollupRule } from '../../../src/core/table/indexTraits';
import { decimal, table, type Line } from '../targets/tables';

/** [figure, weight] of each part. */
const parts = (...all: [number | null, number?][]) =>
  all.map(([figure, weight]) => ({
    figure: figure === null ? null : decimal(figure),
    weight: weight === undefined ? null : decimal(weight),
  }));

describe('[K1] what parts come to', () => {
  test.each<[RollupRule, [number | null, number?][], number | null]>([
    ['sum', [[0.1], [0.2]], 0.3],
    ['mean', [[94], [95], [96.5]], 95.16666667],
    ['mean', [[94], [95]], 94.5],
    [
      'weighted',
      [
        [80, 3],
        [90, 1],
      ],
      82.5,
    ], // (240 + 90) / 4
    [
      'weighted',
      [
        [1, 0.3],
        [2, 0.7],
      ],
      1.7,
    ],
    ['none', [[1], [2]], null],
  ])('%s of %j is %s', (rule, given, whole) => {
    expect(rollUp(rule, parts(...given))).toBe(whole === null ? null : decimal(whole));
  });
  test.each<[RollupRule, [number | null, number?][]]>([
    ['sum', [[1], [null]]],
    ['mean', [[1], [null]]],
    [
      'weighted',
      [
        [1, 2],
        [null, 1],
      ],
    ],
    ['weighted', [[1, 2], [3]]],
    [
      'weighted',
      [
        [1, 0],
        [3, 0],
      ],
    ],
    ['sum', []],
    ['mean', []],
  ])('%s of %j is not known', (rule, given) => {
    expect(rollUp(rule, parts(...given))).toBeNull();
  });
  test('formulas say the same, and none says what needs weights', () => {
    const formulas = (['sum', 'mean', 'weighted', 'none'] as const).map((rule) =>
      rollupFormula(rule, 2, [6, 7, 9]),
    );
    expect(formulas).toEqual(['=SUM(C7:C8,C10)', '=AVERAGE(C7:C8,C10)', null, null]);
  });

  test('of more parts than a function takes a formula adds up groups, and a mean divides by all parts', () => {
    // 300 pairs of rows, each a range of its own.
    const rows = Array.from({ length: 600 }, (_, nth) => 3 * Math.floor(nth / 2) + (nth % 2));
    const [sum, mean] = (['sum', 'mean'] as const).map((rule) => rollupFormula(rule, 0, rows));
    expect(mean).toBe(`${sum}/600`);
    const calls = sum?.match(/SUM\([^()]*\)/g) ?? [];
    expect(calls.map((call) => call.split(',').length)).toEqual([200, 100]);
    expect(calls.flatMap((call) => call.slice(4, -1).split(','))[299]).toBe('A898:A899');
    const whole = rollupWhenWhole('sum', 0, rows) ?? '';
    const counts = whole.match(/COUNT\([^()]*\)/g) ?? [];
    expect(counts.map((call) => call.split(',').length)).toEqual([200, 100]);
    expect(whole.startsWith('=IF(SUM(COUNT(') && whole.includes(`)=600,${sum?.slice(1)},"")`)).toBe(
      true,
    );
  });

  test('where figures are to come a formula waits for all of them', () => {
    expect(rollupWhenWhole('mean', 2, [6, 7, 9])).toBe(
      '=IF(COUNT(C7:C8,C10)=3,AVERAGE(C7:C8,C10),"")',
    );
    expect(rollupWhenWhole('weighted', 2, [6, 7])).toBeNull();
  });
});

const LINES: Line[] = [
  ['1', 3, 2, 2.9],
  ['1.1', 2, 1.5, 1.5],
  ['1.2', 1, '', 1],
  ['2', 4, 3, 3.5],
  ['2.1', 4, 3.25, 3.75],
];
const TOTAL: Line = ['Tổng', 9, 5, 6];

/** [max, base, target] of the rows "1" and "2" and of the total. */
function figures(appendix: Appendix) {
  const computed = finish(computeScores(appendix));
  const rows = ['1', '2'].map((id) => appendix.byId.get(id));
  return [...rows.map((row) => row && computed.of(row)), computed.total].map((scores) =>
    [scores?.max, scores?.base, scores?.target].map((figure) => (figure ?? NaN) / 1e8),
  );
}

const doubt = (...scope: DoubtScope[]): Doubt => ({
  id: 'd',
  place: { sheet: 'Bảng', row: 5, column: 0 },
  scope,
  question: { about: 'rollup' },
  evidence: [],
  answers: [
    { is: 'rollup', rollup: 'sum' },
    { is: 'rollup', rollup: 'none' },
  ],
});

test('[K2] [K3] a parent with an unknown part keeps its own figure, and what is above takes that', () => {
  expect(figures(table('par', LINES, TOTAL))).toEqual([
    [3, 2, 2.5],
    [4, 3.25, 3.75],
    [7, 5.25, 6.25],
  ]);
});

test('[K2] where a parent with an unknown part has no figure of its own, nothing follows above', () => {
  const lines = LINES.map((line): Line => (line[0] === '1' ? ['1', 3, '', 2.9] : line));
  const without = table('par', lines);
  const computed = finish(computeScores(without));
  expect(computed.total).toMatchObject({ base: null, target: decimal(6.25) });
  const withOwn = table('par', lines, TOTAL);
  expect(finish(computeScores(withOwn)).total.base).toBe(decimal(5));
});

describe('[K2] a family in doubt rolls up nowhere, in the field that the doubt is about', () => {
  test.each<[string, DoubtScope, number[][]]>([
    [
      'one field of one family',
      { field: 'max', family: '2' },
      [
        [3, 2, 2.5],
        [4, 3.25, 3.75],
        [7, 5.25, 6.25],
      ],
    ],
    [
      'all fields of one family',
      { field: null, family: '2' },
      [
        [3, 2, 2.5],
        [4, 3, 3.5],
        [7, 5, 6],
      ],
    ],
    [
      'the topmost',
      { field: 'target', family: null },
      [
        [3, 2, 2.5],
        [4, 3.25, 3.75],
        [7, 5.25, 6],
      ],
    ],
    [
      'the whole table',
      { field: null, family: 'table' },
      [
        [3, 2, 2.9],
        [4, 3, 3.5],
        [9, 5, 6],
      ],
    ],
  ])('%s', (_, scope, expected) => {
    expect(figures({ ...table('par', LINES, TOTAL), doubts: [doubt(scope)] })).toEqual(expected);
  });
  test('with no figure of its own it has none', () => {
    const appendix = { ...table('par', LINES), doubts: [doubt({ field: null, family: null })] };
    expect(finish(computeScores(appendix)).total.target).toBeNull();
  });
});

test('[K1] a table that prints weights rolls up by them', () => {
  const appendix: Appendix = { ...table('par', LINES, TOTAL), rollup: 'weighted' };
  for (const [nth, weight] of [0.3, 2, 1, 0.7, 1].entries()) {
    const criterion = appendix.criteria[nth];
    if (criterion) criterion.weight = decimal(weight);
  }
  // "1": (1.5 × 2 + 1 × 1) / 3; the total: 0.3 × that + 0.7 × 3.75.
  expect(figures(appendix).map((row) => row[2])).toEqual([1.33333333, 3.75, 3.025]);
});

test('whether a figure follows from parts, and what the row says itself, can be asked', () => {
  const appendix = table('par', LINES, TOTAL);
  const computed = finish(computeScores(appendix, new Map([[null, { base: decimal(5.5) }]])));
  const first = appendix.byId.get('1') ?? null;
  expect([computed.follows(first, 'base'), computed.follows(first, 'target')]).toEqual([
    false,
    true,
  ]);
  expect([computed.own(first, 'target'), computed.own(null, 'base')]).toEqual([
    decimal(2.9),
    decimal(5.5),
  ]);
});
