import { Session } from '../../src/app/session/session';
import type { CellValue } from '../../src/core/base/grid';
import { openSheets, type Bench } from '../workbench/bench';
import { until } from '../app/openSession';

const SHEET = 'Bảng chấm điểm';
const INPUT = 'Nhập liệu';
const TARGET = 4;

let bench: Bench;
let session: Session;
/** Round trips of each time that something was heard and read again. */
let costs: number[] = [];
afterEach(async () => {
  await session.stop();
  bench.close();
});

/** Two fields of two leaves; all targets of the leaves of the first can come from another sheet. */
const ROWS: CellValue[][] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'],
  ['1', 'Thể chế', 4, 2, "=SUM('Nhập liệu'!B2:B3)/50", '=E2-D2'],
  ['1.1', 'Văn bản', 2, 1, 1.5, '=E3-D3'],
  ['1.2', 'Kiểm tra', 2, 1, 1, '=E4-D4'],
  ['2', 'Tài chính', 4, 2, 2.5, 0.5],
  ['2.1', 'Giải ngân', 2, 1, 1.25, 0.25],
  ['2.2', 'Tự chủ', 2, 1, 1.25, 0.25],
];
const SPILLING = `='${INPUT}'!B2:B3/50`;
const SPILL = { row: 2, column: TARGET, rows: 2, columns: 1 };

async function open(isSpilled: boolean, excelApi = '1.14') {
  bench = await openSheets(
    {
      [SHEET]: ROWS,
      [INPUT]: [
        ['Tiêu chí', 'Tỷ lệ'],
        ['Văn bản', 75],
        ['Kiểm tra', 50],
      ],
    },
    { excelApi },
  );
  if (isSpilled) type(SPILLING);
  const { refresh } = bench.port;
  bench.port.refresh = async (...asked) => {
    const before = bench.host.traffic.totals().syncs;
    const fresh = await refresh(...asked);
    costs.push(bench.host.traffic.totals().syncs - before);
    return fresh;
  };
  session = new Session(bench.port);
  await session.start();
  costs = [];
}

const cells = (name = SHEET) => {
  const sheet = bench.engine.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  return sheet.cells;
};
const type = (text: string, row = 2, sheet = SHEET, column = TARGET) =>
  bench.engine.batch('user', () => cells(sheet).enter(row, column, text));
const grid = () => session.getState().reading?.snapshot.sheets[0];
const figures = () => [2, 3].map((row) => grid()?.values[row]?.[TARGET]);
const wrong = () =>
  session
    .getState()
    .reading?.findings.map(({ rule }) => rule)
    .filter((rule) => /rollup|delta/.test(rule));

test('[R18] what a dynamic array gives follows an edit of another sheet, in one round trip, without a false finding', async () => {
  await open(true);
  expect(grid()?.spills).toEqual([SPILL]);
  expect(wrong()).toEqual([]);
  const seen = new Set<string>();
  const stop = session.subscribe(() => wrong()?.forEach((rule) => seen.add(rule)));
  type('90', 2, INPUT, 1);
  await until(() => figures()[1] === 1.8);
  stop();
  expect(figures()).toEqual([1.5, 1.8]);
  expect(grid()?.formulas[3]?.[TARGET]).toBe(1.8);
  expect([...seen]).toEqual([]);
  expect(costs.length).toBeGreaterThan(0);
  expect(costs.filter((cost) => cost !== 1)).toEqual([]);
});

test('[W12] an array that an edit makes is seen, and its cells are not written', async () => {
  await open(false);
  type(SPILLING);
  await until(() => grid()?.spills !== undefined);
  expect(grid()?.spills).toEqual([SPILL]);
  expect(figures()).toEqual([1.5, 1]);
  expect(costs.filter((cost) => cost !== 1)).toEqual([]);
});

test('an array that an edit takes away is seen, and so are the cells that it gave', async () => {
  await open(true);
  type('1,5');
  await until(() => grid()?.spills === undefined);
  expect(figures()).toEqual([1.5, '']);
  expect(costs.filter((cost) => cost !== 1)).toEqual([]);
});

test('an array that grows over other cells is seen', async () => {
  await open(true);
  type(`='${INPUT}'!B2:C3/50`);
  await until(() => grid()?.spills?.[0]?.columns === 2);
  expect(grid()?.values[3]?.[TARGET + 1]).toBe(0);
});

test('in an Excel that knows no dynamic arrays nothing is asked about them after an edit', async () => {
  await open(false, '1.9');
  type('90', 2, INPUT, 1);
  await until(() => grid()?.values[1]?.[TARGET] === 3.3);
  expect(grid()?.spills).toBeUndefined();
});
