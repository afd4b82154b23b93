import { decimal } from '../targets/tables';
import { agencySheet, workbook } from './agencySheets';
import { choose, A, B, collect, collected, read, readReturned, tables } from './collected';

test.each([
  ['1,5', 'over-max'],
  [-0.5, 'below-zero'],
  ['chưa có', 'not-a-score'],
  ['-', 'not-a-score'],
  ['>0,5', 'not-a-score'],
  ['tăng 0,5', 'not-a-score'],
  ['+0,5', 'not-a-score'],
  ['Giảm 0,5', 'not-a-score'],
  ['↑0,5', 'not-a-score'],
  ['1%', 'percent'],
  ['0,5 %', 'percent'],
  [true, 'not-a-score'],
  ['#REF!', 'not-a-score'],
] as const)('%s is not accepted but shown: %s', (typed, why) => {
  const { accepted, doubtful, gaps } = collected([A, [['par:1.1', typed]]]);
  expect(accepted).toEqual([]);
  expect(doubtful).toMatchObject([{ ref: 'par:1.1', why, max: decimal(1) }]);
  expect(gaps.map(({ ref }) => ref)).not.toContain('par:1.1');
});

test.each([
  [1, '#,##0', ['grouped', 1, 0.1, 0.01]],
  [1, 'General', []],
  [0.5, '#,##0.0', []],
  [0, '#,##0', []],
])('%d as Excel shows it with %s is doubted: %j', (typed, format, [why, ...meant]) => {
  const { sheets } = readReturned([
    { file: null, snapshot: workbook(agencySheet(A, [['par:1.1', typed]], [format])) },
  ]);
  const { accepted, doubtful } = collect(tables, sheets);
  expect(accepted).toHaveLength(why === undefined ? 1 : 0);
  expect(doubtful).toMatchObject(
    why === undefined ? [] : [{ why, meant: meant.map((one) => decimal(Number(one))) }],
  );
  for (const one of doubtful.flatMap((doubt) => doubt.meant)) {
    expect(collect(tables, sheets, choose(sheets, 'par:1.1', one)).accepted).toHaveLength(1);
  }
});

test.each<[string, number[]]>([
  ['0,75/1', [0.75]],
  ['1,0/4', []],
  ['0,75 (tự chấm); 0,5 (thẩm định)', [0.75, 0.5]],
  ['Tự chấm: 0,75', [0.75]],
  ['0,75đ (có minh chứng)', [0.75]],
  ['０，７５', [0.75]],
  ['0,25; 0,5; 0,75', []],
  ['0,75 rồi 99', [0.75]],
  ['1 5', []],
  ['0’5', []],
  ['1,O', []],
  ['½', []],
  ['1 rưỡi', []],
  ['ngày 01/5', []],
  ['khoảng 1 %', []],
  ['theo Văn bản số 1 của Sở Nội vụ gửi kèm Báo cáo quý I và quý II', []],
])(
  'of the words “%s” in a score’s place %j can be chosen, and is not taken by itself',
  (typed, meant) => {
    const { accepted, doubtful } = collected([A, [['par:1.1', typed]]]);
    expect(accepted).toEqual([]);
    expect(doubtful).toMatchObject([{ why: 'not-a-score', meant: meant.map(decimal) }]);
    for (const one of doubtful.flatMap((doubt) => doubt.meant)) {
      const sheets = read([A, [['par:1.1', typed]]]);
      const chosen = collect(tables, sheets, choose(sheets, 'par:1.1', one));
      expect(chosen.accepted).toMatchObject([{ ref: 'par:1.1', value: one }]);
    }
  },
);

test('a score whose cell is one with those of other rows is doubted, and may be taken', () => {
  const grid = agencySheet(A, [
    ['par:1.1', 0.5],
    ['par:1.2', ''],
  ]);
  const merged = { ...grid, merges: [{ row: 2, column: 3, rows: 2, columns: 1 }] };
  const { sheets } = readReturned([{ file: null, snapshot: workbook(merged) }]);
  const { accepted, doubtful } = collect(tables, sheets);
  expect(accepted).toEqual([]);
  expect(doubtful).toMatchObject([{ ref: 'par:1.1', why: 'merged', meant: [decimal(0.5)] }]);
  const wide = { ...grid, merges: [{ row: 2, column: 3, rows: 1, columns: 2 }] };
  const { sheets: one } = readReturned([{ file: null, snapshot: workbook(wide) }]);
  expect(collect(tables, one).accepted).toHaveLength(1);
});

test('a cell with a percent format is doubted in a table of points', () => {
  const snapshot = workbook(agencySheet(A, [['par:1.1', 0.01]], ['0%']));
  const { accepted, doubtful } = collect(tables, readReturned([{ file: null, snapshot }]).sheets);
  expect(accepted).toEqual([]);
  expect(doubtful).toMatchObject([{ why: 'percent', meant: [] }]);
});

test('a score beside other words than the criterion of its code has is doubted, and may be taken', () => {
  const grid = agencySheet(A, [['par:1.1', 0.5]]);
  const row = grid.values[2];
  if (row) row[2] = 'Báo cáo định kỳ của tỉnh';
  const { sheets } = readReturned([{ file: null, snapshot: workbook(grid) }]);
  const { accepted, doubtful } = collect(tables, sheets);
  expect(accepted).toEqual([]);
  expect(doubtful).toMatchObject([{ why: 'other-words', meant: [decimal(0.5)] }]);
  const taken = collect(tables, sheets, choose(sheets, 'par:1.1', decimal(0.5)));
  expect(taken.accepted).toMatchObject([{ ref: 'par:1.1', isDecided: true }]);
});

test('nothing is accepted while a doubtful score of another agency differs, and either may be taken', () => {
  const sheets = read([A, [['par:2', '0,9']]], [B, [['par:2', 8]]]);
  const { accepted, doubtful, conflicts } = collect(tables, sheets);
  expect([accepted, conflicts]).toEqual([[], []]);
  expect(doubtful.map(({ claim, why, meant }) => [claim.agency, why, meant])).toEqual([
    [B, 'over-max', [decimal(0.8)]],
    [A, 'disputed', [decimal(0.9)]],
  ]);
  for (const score of [0.9, 0.8]) {
    const settled = collect(tables, sheets, choose(sheets, 'par:2', decimal(score)));
    expect(settled.accepted).toMatchObject([{ value: decimal(score), isDecided: true }]);
    expect(settled.doubtful).toEqual([]);
  }
});

test.each([
  ['-', 1],
  ['>0,9', 1],
  ['chưa có', 0],
  ['0,5 - 1', 0],
])('beside %j of another agency a score is accepted %d times', (other, times) => {
  const { accepted } = collected([A, [['par:2', '0,9']]], [B, [['par:2', other]]]);
  expect(accepted).toHaveLength(times);
});
