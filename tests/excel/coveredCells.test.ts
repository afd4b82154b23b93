import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { targetsTask } from '../../src/app/targets';
import { decimalFromNumber } from '../../src/core/base/decimal';
import type { Area, CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import { whatIfTask } from '../../src/core/targets/whatIfTree';
import { openBytes, openSheets, type Bench } from '../workbench/bench';

const SHEET = 'Bảng chấm điểm';
const [TARGET, DELTA] = [4, 5];

let bench: Bench;
afterEach(() => bench.close());

/** Two fields; the second field's target is wrong, and everything else right, but for what tests merge. */
const ROWS: CellValue[][] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'],
  ['1', 'Thể chế', 4, 3, 3.5, 0.5],
  ['1.1', 'Văn bản', 2, 1.5, 1.75, 0.5],
  ['1.2', 'Kiểm tra', 2, 1.5, 1.75, ''],
  ['2', 'Tài chính', 4, 2, 2.5, 1],
  ['2.1', 'Giải ngân', 2, 1, 1.5, 0.5],
  ['2.2', 'Tự chủ', 2, 1, 1.5, 0.5],
];

async function open(merge: Area) {
  bench = await openSheets({ [SHEET]: ROWS });
  bench.engine.sheets[0]?.layout.merge(merge);
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

const value = (row: number, column: number) => bench.engine.sheets[0]?.cells.value(row, column);

test.each(['values', 'formulas'] as const)(
  '[R18] [W12] a change merged over two rows is neither theirs nor in the way of recalculating %s',
  async (mode) => {
    const reading = await open({ row: 2, column: DELTA, rows: 2, columns: 1 });
    const wrong = reading.findings.filter(({ rule }) => rule.startsWith('delta'));
    expect(wrong.map(({ row }) => row)).toEqual([]);
    const plan = finish(recalculateTask(reading, mode));
    const changed = plan.cells.map(({ row, column }) => [row, column]);
    expect(changed).not.toContainEqual([2, DELTA]);
    expect(changed).not.toContainEqual([3, DELTA]);
    expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
    expect([value(2, DELTA), value(4, TARGET)]).toEqual([0.5, 3]);
    expect(finish(recalculateTask(await again(), mode)).cells).toEqual([]);
  },
);

async function again() {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

test('[R18] a figure that two criteria share leaves their parent as it is: what each has is not known', async () => {
  const reading = await open({ row: 5, column: TARGET, rows: 2, columns: 1 });
  const plan = finish(recalculateTask(reading, 'formulas'));
  expect(plan.cells.filter(({ row, column }) => row >= 4 && column === TARGET)).toEqual([]);
  expect(reading.findings.filter(({ rule }) => rule === 'score-missing')).toEqual([]);
});

test('[R18] a maximum that a criterion shares with the notes under it is its own', async () => {
  bench = await openSheets({
    [SHEET]: [
      ...ROWS.slice(0, 6),
      ['', 'Giải ngân từ 90% trở lên: 2 điểm', '', '', '', ''],
      ...ROWS.slice(6),
    ],
  });
  bench.engine.sheets[0]?.layout.merge({ row: 5, column: TARGET, rows: 2, columns: 1 });
  const { tables } = await again();
  const leaf = tables[0]?.appendix.criteria.find(({ code }) => code === '2.1');
  expect(leaf?.scores.target?.text).toBe('1.5');
});

test('[W12] a target tried for a row that shares its cell is said and not written', async () => {
  const reading = await open({ row: 5, column: TARGET, rows: 2, columns: 1 });
  const [table] = reading.tables;
  if (!table) throw new Error('no table');
  const whatIf = finish(whatIfTask(table.appendix, table.computed));
  whatIf.set('2.2', decimalFromNumber(1.75));
  whatIf.set('1.2', decimalFromNumber(2));
  const plan = finish(targetsTask(reading, table, whatIf));
  expect(plan.covered?.map(({ row, column }) => [row, column])).toEqual([[6, TARGET]]);
  expect(plan.cells.map(({ row, column }) => [row, column])).toContainEqual([3, TARGET]);
  expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
});

test.each(['values', 'formulas'] as const)(
  '[W12] a dynamic array, its formula too, is neither written nor in the way of recalculating %s',
  async (mode) => {
    bench = await openBytes(await withArray());
    const reading = await again();
    expect(reading.snapshot.sheets[0]?.spills).toEqual([
      { row: 2, column: DELTA, rows: 2, columns: 1 },
    ]);
    const plan = finish(recalculateTask(reading, mode));
    const changed = plan.cells.map(({ row, column }) => [row, column].join());
    expect(changed).toEqual(expect.arrayContaining([`4,${TARGET}`]));
    expect(changed).not.toEqual(expect.arrayContaining([`2,${DELTA}`]));
    expect(changed).not.toEqual(expect.arrayContaining([`3,${DELTA}`]));
    expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
    expect(bench.engine.sheets[0]?.cells.formula(2, DELTA)).toBe('=E3:E4-D3:D4');
    expect(finish(recalculateTask(await again(), mode)).cells).toEqual([]);
  },
);

test('in an Excel that knows no dynamic arrays nothing is asked about them', async () => {
  bench = await openBytes(await withArray(), { excelApi: '1.9' });
  expect((await again()).snapshot.sheets[0]?.spills).toBeUndefined();
});

/** The changes of the first two criteria, both wrong, come from one formula, as Excel saves it. */
async function withArray(): Promise<Uint8Array> {
  const made = await openSheets({ [SHEET]: ROWS });
  const file = unzipSync(await made.save());
  made.close();
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(file[path] ?? new Uint8Array());
  const array = '<f t="array" ref="F3:F4" cm="1">E3:E4-D3:D4</f><v>0.75</v>';
  const first = sheet.replace(/<c r="F3"([^>]*)>.*?<\/c>/, `<c r="F3"$1>${array}</c>`);
  const both = first.replace(
    /<c r="F4"[^>]*\/>|(?=<\/row><row r="5")/,
    '<c r="F4"><v>0.75</v></c>',
  );
  expect(both).not.toBe(first);
  return zipSync({ ...file, [path]: strToU8(both) });
}

test('[W12] cells that were merged after they were read are seen right before a write: nothing is written', async () => {
  bench = await openSheets({
    [SHEET]: [
      [
        'STT',
        'Lĩnh vực/Tiêu chí',
        'Điểm tối đa',
        'Điểm năm 2021',
        'Mục tiêu năm 2022',
        'Tăng/giảm',
      ],
      ['1', 'Lĩnh vực', 4, 2, 3, 1],
      ['1.1', 'Tiêu chí một', 2, 1, 1.5, ''],
      ['1.2', 'Tiêu chí hai', 2, 1, 1.5, ''],
    ],
  });
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(reading.problem.code);
  const plan = finish(recalculateTask(reading.value, 'values'));
  expect(plan.cells.map(({ row, column }) => [row, column])).toEqual([
    [2, DELTA],
    [3, DELTA],
  ]);
  // Both are blank: their contents tell nothing.
  bench.engine.sheets[0]?.layout.merge({ row: 2, column: DELTA, rows: 2, columns: 1 });
  expect(await bench.port.apply(plan)).toMatchObject({
    ok: false,
    problem: { code: 'changed-under-us', details: { sheet: SHEET, cell: 'F4' } },
  });
  expect([value(2, DELTA), value(3, DELTA)]).toEqual(['', '']);
});
