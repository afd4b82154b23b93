import type { Claim } from '../../../src/core/collect/returned';
import type { AcceptedResult } from '../../../src/core/collect/collect';
import { collectPlan as planInSteps } from '../../../src/core/collect/collectPlan';
import { finish } from '../../../src/core/base/task';
import type { CellValue } from '../../../src/core/base/grid';
import { decimal, gridOf, table } from '../targets/tables';

const collectPlan = (...given: Parameters<typeof planInSteps>) =>
  finish(planInSteps(...given)).plan;

const OPTIONS = { nth: 1, heading: 'Kết quả tự đánh giá năm 2022' };
const open = (kind: 'par' | 'sipas' = 'par') =>
  table(
    kind,
    [
      ['1', 2, 1, 2],
      ['1.1', 1, 0.5, 1],
      ['1.2', 1, 0.5, 1],
      ['2', 1, 0.5, 1],
    ],
    ['Tổng', 3, 1.5, 3],
  );
const accept = (...results: [string, number][]): AcceptedResult[] =>
  results.map(([ref, value]) => ({
    ref,
    value: decimal(value),
    decimals: 2,
    claims: [],
    isDecided: false,
  }));
const short = (plan: ReturnType<typeof collectPlan>) =>
  plan.cells.map(({ row, column, after }) => [row, column, after]);

test('a new column stands to the right of the table, with its heading, parts and rollups', () => {
  const appendix = open();
  const all = accept(['par:1.1', 0.75], ['par:1.2', 1], ['par:2', 0.5]);
  const plan = collectPlan(gridOf(appendix), appendix, all, OPTIONS);
  expect(plan).toMatchObject({
    kind: 'collect',
    newColumns: [{ sheet: 'Bảng', column: 6, likeColumn: 4, firstRow: 4, rows: 6 }],
  });
  expect(short(plan)).toEqual([
    [4, 6, OPTIONS.heading],
    [5, 6, 1.75],
    [6, 6, 0.75],
    [7, 6, 1],
    [8, 6, 0.5],
    [9, 6, 2.25],
  ]);
  expect(plan.cells[2]?.numberFormat).toBe('0.00##');
});

test('every figure is said to be whose, and of what', () => {
  const appendix = open();
  const claim = (agency: string, value = 0.5) =>
    ({ agency, score: { value: decimal(value) } }) as Claim;
  const [one] = accept(['par:2', 0.5]);
  const given = {
    ...one,
    claims: [claim('Sở A'), claim('Sở B'), claim('Sở A'), claim('Sở C', 0.75)],
  } as AcceptedResult;
  const all = [...accept(['par:1.1', 0.75], ['par:1.2', 1]), given];
  const plan = collectPlan(gridOf(appendix), appendix, all, OPTIONS);
  expect(plan.cells.map(({ about }) => about)).toEqual([
    ...[undefined, '1 Tiêu chí 1', '1.1 Tiêu chí 1.1', '1.2 Tiêu chí 1.2'],
    ...['2 Tiêu chí 2 · Sở A, Sở B', 'Tổng'],
  ]);
});

test('percentages average', () => {
  const appendix = { ...open('sipas'), asFraction: true };
  const all = accept(['sipas:1.1', 90], ['sipas:1.2', 91], ['sipas:2', 80]);
  const plan = collectPlan(gridOf(appendix), appendix, all, OPTIONS);
  expect(plan.cells.find(({ row }) => row === 5)?.after).toBe(0.905);
  expect(plan.cells.find(({ row }) => row === 9)?.after).toBe(0.8525);
});

test('where a part is missing its parents stay blank: a sum of some would read as a score', () => {
  const appendix = open();
  const plan = collectPlan(
    gridOf(appendix),
    appendix,
    accept(['par:1.1', 0.75], ['par:2', 1]),
    OPTIONS,
  );
  expect(short(plan).map(([row]) => row)).toEqual([4, 6, 8]);
});

test('nothing of the user is written over: a column with anything along the table is passed by', () => {
  const appendix = open();
  const grid = gridOf(appendix, { '7,6': 'ghi chú của tôi' });
  grid.merges.push({ row: 3, column: 7, rows: 2, columns: 2 });
  const plan = collectPlan(grid, appendix, accept(['par:2', 1]), OPTIONS);
  expect(plan.newColumns[0]?.column).toBe(9);
  expect(plan.cells.every(({ column, before }) => column === 9 && before === '')).toBe(true);
});

test('what stands above or below the table does not matter', () => {
  const appendix = open();
  const grid = gridOf(appendix, { '0,6': 'Mẫu 1', '11,6': 'Người lập' });
  expect(collectPlan(grid, appendix, accept(['par:2', 1]), OPTIONS).newColumns[0]?.column).toBe(6);
});

/** A table whose results column, the heading included, holds this from its heading down. */
function withResults(...column: CellValue[]) {
  const appendix = open();
  const cells = column.map((value, at) => [`${4 + at},6`, value] as const);
  appendix.columns.selfAssessed = 6;
  return { appendix, grid: gridOf(appendix, Object.fromEntries(cells)) };
}

test('[T2] the self-assessed column is filled and named, earlier results count, and only what differs is written', () => {
  const { appendix, grid } = withResults('Điểm\ntự chấm', '=G7+G8', '0,5', 1, '0,5');
  const all = accept(['par:1.1', 0.75], ['par:1.2', 1]);
  const plan = collectPlan(grid, appendix, all, OPTIONS);
  expect(plan.newColumns).toEqual([]);
  expect(plan.cells.map(({ row, before, after }) => [row, before, after])).toEqual([
    [6, '0,5', 0.75],
    [9, '', 2.25],
  ]);
  expect(plan.cells[0]?.why).toEqual({ is: 'result', heading: 'Điểm tự chấm' });
});

test('[T2] results by others than the agencies, and forecasts, are not written over', () => {
  const appendix = open();
  appendix.columns.result = 6;
  const grid = gridOf(appendix, { '4,6': 'Điểm thẩm định năm 2022', '8,6': 0.25 });
  const plan = collectPlan(grid, appendix, accept(['par:2', 1]), OPTIONS);
  expect(plan.newColumns).toHaveLength(1);
  expect(plan.cells.map(({ column }) => column)).not.toContain(6);
});

test('[T2] words that are no score stay and are named, and nothing follows from them', () => {
  const words = 'Đã ban hành 12 văn bản';
  const { appendix, grid } = withResults('Kết quả tự đánh giá', '', '', '-', words);
  const all = accept(['par:1.1', 0.75], ['par:1.2', 1], ['par:2', 0.5]);
  const { plan, recorded } = finish(planInSteps(grid, appendix, all, OPTIONS));
  expect(short(plan)).toEqual([
    [5, 6, 1.75],
    [6, 6, 0.75],
    [7, 6, 1],
  ]);
  expect(plan.left).toMatchObject([{ row: 8, column: 6, before: words, after: 0.5 }]);
  expect([...recorded.keys()].sort()).toEqual(['par:1.1', 'par:1.2']);
});

test('[T2] [K2] nothing follows from a bound that stands among the results: its parents stay as they are', () => {
  const { appendix, grid } = withResults('Điểm tự chấm', '', '>0,5', '', '');
  const all = accept(['par:1.2', 1], ['par:2', 0.5]);
  const { plan, recorded } = finish(planInSteps(grid, appendix, all, OPTIONS));
  expect(short(plan)).toEqual([
    [7, 6, 1],
    [8, 6, 0.5],
  ]);
  expect([...recorded.keys()].sort()).toEqual(['par:1.1', 'par:1.2', 'par:2']);
  // A score in its place makes sums.
  const whole = collectPlan(grid, appendix, [...all, ...accept(['par:1.1', 0.75])], OPTIONS);
  expect(short(whole).map(([, , after]) => after)).toEqual([1.75, 0.75, 1, 0.5, 2.25]);
});

test('results of another table, or none, change nothing', () => {
  const appendix = open();
  const plan = collectPlan(
    gridOf(appendix),
    appendix,
    accept(['par#2:1.1', 1], ['sipas:2', 1]),
    OPTIONS,
  );
  expect([plan.cells, plan.newColumns]).toEqual([[], []]);
});

test('[T2] text of a parent that only begins with "=" is words, and named as left', () => {
  const { appendix, grid } = withResults('Điểm tự chấm', '', '0,5', 1, '0,5');
  const [values, formulas] = [grid.values[5], grid.formulas[5]];
  if (!values || !formulas) throw new Error('no row');
  values[6] = formulas[6] = '= năm trước';
  const all = accept(['par:1.1', 0.75], ['par:1.2', 1]);
  const plan = collectPlan(grid, appendix, all, OPTIONS);
  expect(plan.left?.map(({ row, before, after }) => [row, before, after])).toEqual([
    [5, '= năm trước', 1.75],
  ]);
});
