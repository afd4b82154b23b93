import { logTask } from '../../src/app/log';
import { copiedOut } from '../../src/taskpane/log/copiedOut';
import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { failure } from '../../src/core/base/outcome';
import { finish } from '../../src/core/base/task';
import type { CellContent } from '../../src/core/base/cellContent';
import { openSheets, type Bench } from '../workbench/bench';
import { cellsOf, readingOf } from './agencyBench';

const SHEET = 'Bảng';
const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'];
const ROWS = [
  HEADER,
  ...['Một', 'Hai', 'Ba', 'Bốn'].map((name, at) => [`${at + 1}`, name, 2, 1, 2]),
];

let bench: Bench;
afterEach(() => bench.close());

const cells = () => cellsOf(bench, SHEET);
const values = (rows = 3) => [1, 2, 3, 4].slice(0, rows).map((row) => cells().value(row, 4));

/** A plan that writes into the column of targets. */
function plan(...changes: [row: number, before: CellContent, after: CellContent][]): Plan {
  return {
    ...emptyPlan('targets'),
    cells: changes.map(([row, before, after]) => ({
      ...{ sheet: SHEET, row, column: 4, before, after },
      why: { is: 'target' },
    })),
  };
}

async function write(one: Plan): Promise<void> {
  expect(await bench.port.apply(one)).toMatchObject({ ok: true });
}

async function log() {
  const found = await bench.port.writes();
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const undo = (id: string) => bench.port.revert({ id });

test('[W16] the log tells of each write when, what, how many cells, and where, the newest first', async () => {
  bench = await openSheets({ [SHEET]: ROWS, Khác: [['a']] });
  expect(await log()).toEqual([]);
  await write(plan([1, 2, 1.5], [2, 2, 1.75]));
  await write({ ...plan([3, 2, 1]), highlights: [{ sheet: SHEET, rules: [mark()] }] });
  const [second, first] = await log();
  expect(first).toMatchObject({
    ...{ kind: 'targets', cells: 2, sheets: 1, names: [SHEET], hasContents: true },
    ...{ isUnfinished: false, barred: null },
  });
  expect(second).toMatchObject({ cells: 1, barred: null });
  expect(Math.abs(Date.parse(first?.at ?? '') - Date.now())).toBeLessThan(60_000);
  expect(await bench.port.contentsOf(first?.id ?? '')).toEqual({
    ok: true,
    value: [
      { sheet: SHEET, row: 1, column: 4, before: 2, after: 1.5 },
      { sheet: SHEET, row: 2, column: 4, before: 2, after: 1.75 },
    ],
  });
});

const mark = () => ({
  area: { row: 1, column: 4, rows: 3, columns: 1 },
  formula: '=AND(N("CCHC")=0,E2<2)',
  ...{ fill: '#FFC7CE', font: '#9C0006', bold: false },
});

test('[W16] an older write of cells alone is undone, and the newer one stays and can be undone after it', async () => {
  bench = await openSheets({ [SHEET]: ROWS });
  await write(plan([1, 2, 1.5], [2, 2, 1.75]));
  await write(plan([3, 2, 1]));
  const [newer, older] = await log();
  expect(await undo(older?.id ?? '')).toMatchObject({ ok: true, value: { cells: 2, kept: [] } });
  expect(values()).toEqual([2, 2, 1]);
  expect((await log()).map(({ id }) => id)).toEqual([newer?.id]);
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { cells: 1, kept: [] } });
  expect(values()).toEqual([2, 2, 2]);
  expect(await log()).toEqual([]);
  expect(bench.engine.sheets.map(({ name }) => name)).toEqual([SHEET]);
});

test('[W16] what a newer write, or a person, put in the place of an older one is kept and named', async () => {
  bench = await openSheets({ [SHEET]: ROWS });
  await write(plan([1, 2, 1.5], [2, 2, 1.75], [3, 2, 1], [4, 2, 1]));
  await write(plan([1, 1.5, 0.5]));
  cells().enter(2, 4, '0,25');
  const [, older] = await log();
  const undone = await undo(older?.id ?? '');
  expect(undone).toMatchObject({ ok: true, value: { cells: 2 } });
  expect(undone.ok && [...undone.value.kept].sort()).toEqual([`${SHEET}!E2`, `${SHEET}!E3`]);
  expect(values(4)).toEqual([0.5, 0.25, 2, 2]);
});

test('[W16] an older write that did more than write cells is barred, and says why; the newest is not', async () => {
  bench = await openSheets({ [SHEET]: ROWS });
  await write({ ...plan([1, 2, 1.5]), highlights: [{ sheet: SHEET, rules: [mark()] }] });
  expect((await log())[0]?.barred).toBeNull();
  await write(plan([2, 2, 1]));
  const [, older] = await log();
  expect(older?.barred).toBe('more-than-cells');
  expect(await undo(older?.id ?? '')).toMatchObject({
    problem: { code: 'undo-barred', details: { why: 'newer' } },
  });
  expect(values()).toEqual([1.5, 1, 2]);
});

test('[W16] of the last ten writes the contents are kept, of all others what they were', async () => {
  bench = await openSheets({ [SHEET]: ROWS });
  for (let nth = 0; nth < 12; nth += 1)
    await write(plan([1, nth === 0 ? 2 : nth / 10, (nth + 1) / 10]));
  const all = await log();
  expect(all).toHaveLength(12);
  expect(all.map(({ hasContents }) => hasContents)).toEqual([
    ...Array(10).fill(true),
    false,
    false,
  ]);
  expect(all.at(-1)).toMatchObject({ cells: 1, names: [SHEET], barred: 'let-go' });
  expect(await bench.port.contentsOf(all[11]?.id ?? '')).toMatchObject({ ok: false });
  expect(await undo(all[11]?.id ?? '')).toMatchObject({
    problem: { code: 'undo-barred', details: { why: 'let-go' } },
  });
});

test('[W16] an undo of an older write that was cut off goes before all others', async () => {
  bench = await openSheets({ [SHEET]: ROWS });
  await write(plan([1, 2, 1.5], [2, 2, 1.75]));
  await write(plan([3, 2, 1]));
  const [newer, older] = await log();
  let begun: number | null = null;
  bench.host.beforeAction = (batch) => {
    begun ??= batch;
    // Cells are given back by then: the state, the record, what stands there, and the undo itself.
    return batch - begun === 4 ? 'GeneralException' : null;
  };
  const first = await undo(older?.id ?? '');
  bench.host.beforeAction = null;
  expect(first).toMatchObject({ ok: false, problem: { code: 'partly-reverted' } });
  expect(await bench.port.lastWrite()).toMatchObject({
    value: { at: older?.at, isUnfinished: true },
  });
  expect((await log()).find(({ id }) => id === newer?.id)?.barred).toBe('other-unfinished');
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(values()).toEqual([2, 2, 1]);
  expect(await bench.port.lastWrite()).toMatchObject({
    value: { at: newer?.at, isUnfinished: false },
  });
});
const HOST_FAILED = failure('host-failed', { hostCode: 'GeneralException', hostMessage: '' });

test.each([
  [failure('not-read'), false],
  [failure('connection-lost'), false],
  [failure('part-missing'), false],
  [failure('cell-edit-mode'), false],
  [failure('journal-damaged'), true],
  [failure('journal-newer'), true],
  [failure('too-large'), true],
  [HOST_FAILED, true],
])(
  '[W16] contents that cannot be had keep the log from being copied only where they can be asked for again; else that is said: %j',
  async (refused, isMade) => {
    bench = await openSheets({ [SHEET]: ROWS });
    await write(plan([1, 2, 3]));
    await write(plan([2, 2, 1]));
    const { contentsOf } = bench.port;
    const [newer] = await log();
    const port = {
      ...bench.port,
      contentsOf: async (id: string) => (id === newer?.id ? refused : contentsOf(id)),
    };
    const out = await copiedOut(port);
    expect(out.ok || out.problem.code).toBe(isMade || refused.problem.code);
    if (!out.ok) return;
    await write(finish(out.value(await readingOf(bench))));
    const sheet = cellsOf(bench, 'Nhật ký ghi');
    const names = [2, 3].map((row) => sheet.value(row, 5));
    expect(names).toEqual([`${SHEET} (nội dung các ô không đọc lại được)`, SHEET]);
  },
);
test('[W16] the log is copied out as a sheet of the user’s: texts stay texts, and no table is seen in it', async () => {
  bench = await openSheets({ [SHEET]: ROWS, 'Nhật ký ghi': [['của tôi']] });
  await write(plan([1, 2, '=cmd|x'], [2, 2, { formula: '=1+1' }], [3, 2, '1/2']));
  const reading = await readingOf(bench);
  const out = await copiedOut(bench.port);
  if (!out.ok) throw new Error(out.problem.code);
  await write(finish(out.value(reading)));
  const sheet = cellsOf(bench, 'Nhật ký ghi (2)');
  const texts = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((row) =>
    [0, 2, 3, 4, 5].map((at) => sheet.value(row, at)),
  );
  expect(texts[2]).toEqual([1, 'Ghi mục tiêu', 3, 1, SHEET]);
  expect(texts.slice(6).map(([, , place, before, after]) => [place, before, after])).toEqual([
    [`${SHEET}!E2`, '2', '=cmd|x'],
    [`${SHEET}!E3`, '2', '=1+1'],
    [`${SHEET}!E4`, '2', '1/2'],
  ]);
  const again = await readingOf(bench);
  expect(again.tables.map(({ appendix }) => appendix.sheet)).toEqual([SHEET]);
  // A second one is another sheet.
  const second = finish(logTask(again, [], []));
  expect(second.sheets.map(({ model }) => model.name)).toEqual(['Nhật ký ghi (3)']);
});
