import { check } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import type { CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import { Session } from '../../src/app/session/session';
import { openBytes, openSheets, type Bench } from '../workbench/bench';
import { until } from '../app/openSession';

const SHEET = 'Bảng chấm điểm';
const [BASE, TARGET, DELTA] = [3, 4, 5];

let bench: Bench;
afterEach(() => bench.close());

/** Two fields; the target of the first is wrong, and changes and totals may come from arrays. */
const ROWS: CellValue[][] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'],
  ['1', 'Thể chế', 4, 3, 3, 0.5],
  ['1.1', 'Văn bản', 2, 1.5, 1.75, 0.5],
  ['1.2', 'Kiểm tra', 2, 1.5, 1.75, ''],
  ['2', 'Tài chính', 4, 2, 2.5, 1],
  ['2.1', 'Giải ngân', 2, 1, 1.5, 0.5],
  ['2.2', 'Tự chủ', 2, 1, 1.5, 0.5],
];
const CHANGES = { row: 2, column: DELTA, rows: 2, columns: 1 };
const TOTALS = { row: 4, column: BASE, rows: 1, columns: 2 };

const cells = () => {
  const sheet = bench.engine.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet.cells;
};

async function readNow() {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

async function open() {
  bench = await openSheets({ [SHEET]: ROWS });
  // Both are wrong: the changes by 1, the totals are those of the first part alone.
  cells().enterArray(CHANGES, '=E3:E4-D3:D4+1');
  cells().enterArray(TOTALS, '=SUM(D6)');
}

test('every cell of an array says its formula, no part of it is changed, and the whole of it gives way', async () => {
  await open();
  expect([2, 3].map((row) => cells().formula(row, DELTA))).toEqual(
    Array.from({ length: 2 }, () => '=E3:E4-D3:D4+1'),
  );
  expect([2, 3].map((row) => cells().value(row, DELTA))).toEqual([1.25, 1.25]);
  expect([BASE, TARGET].map((column) => cells().value(4, column))).toEqual([1, 1]);
  const write = (rows: number) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRangeByIndexes(2, DELTA, rows, 1);
      range.values = Array.from({ length: rows }, () => [0.25]);
      await context.sync();
    });
  await expect(write(1)).rejects.toMatchObject({ code: 'InvalidOperation' });
  await write(2);
  expect([2, 3].map((row) => cells().formula(row, DELTA))).toEqual([0.25, 0.25]);
});

test.each(['values', 'formulas'] as const)(
  '[W12] an array of Ctrl+Shift+Enter is neither written nor in the way of recalculating %s',
  async (mode) => {
    await open();
    const reading = await readNow();
    expect(reading.snapshot.sheets[0]?.spills).toEqual([CHANGES, TOTALS]);
    const plan = finish(recalculateTask(reading, mode));
    const places = (of: readonly { row: number; column: number }[] = []) =>
      of.map(({ row, column }) => [row, column]);
    expect(places(plan.covered)).toEqual(
      expect.arrayContaining([
        [2, DELTA],
        [3, DELTA],
        [4, TARGET],
      ]),
    );
    for (const place of [...places(plan.covered), [4, BASE]]) {
      expect(places(plan.cells)).not.toContainEqual(place);
    }
    expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
    expect(cells().formula(4, TARGET)).toBe('=SUM(D6)');
    expect(finish(recalculateTask(await readNow(), mode)).cells).toEqual([]);
    expect(await bench.port.revert()).toMatchObject({ ok: true });
    expect(cells().formula(3, DELTA)).toBe('=E3:E4-D3:D4+1');
  },
);

test('[W12] it is known from a file, and a formula of one cell that was entered so is like others', async () => {
  bench = await openSheets({ [SHEET]: ROWS });
  cells().enterArray(CHANGES, '=E3:E4-D3:D4+1');
  cells().enterArray({ row: 4, column: TARGET, rows: 1, columns: 1 }, '=SUM(E6*1)');
  const bytes = await bench.save();
  bench.close();
  bench = await openBytes(bytes);
  const reading = await readNow();
  expect(reading.snapshot.sheets[0]?.spills).toEqual([CHANGES]);
  const plan = finish(recalculateTask(reading, 'values'));
  expect(plan.cells.map(({ row, column }) => [row, column])).toContainEqual([4, TARGET]);
  expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
  expect(cells().value(4, TARGET)).toBe(3);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(cells().formula(4, TARGET)).toBe('=SUM(E6*1)');
});

test('[R18] one that an edit makes or takes away is seen with that edit', async () => {
  bench = await openSheets({ [SHEET]: ROWS });
  const session = new Session(bench.port);
  await session.start();
  const spills = () => session.getState().reading?.snapshot.sheets[0]?.spills;
  bench.engine.batch('user', () => cells().enterArray(CHANGES, '=E3:E4-D3:D4'));
  await until(() => spills() !== undefined);
  expect(spills()).toEqual([CHANGES]);
  // Elsewhere: it stays, with what it comes to now.
  bench.engine.batch('user', () => cells().setValue(3, TARGET, 2));
  const change = () => session.getState().reading?.snapshot.sheets[0]?.values[3]?.[DELTA];
  await until(() => change() === 0.5);
  expect(spills()).toEqual([CHANGES]);
  bench.engine.batch('user', () => cells().clear(CHANGES));
  await until(() => spills() === undefined);
  await session.stop();
});
