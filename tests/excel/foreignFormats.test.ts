import { check } from '../../src/app/check';
import { clearHighlightTask, highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import type { EngineSheet } from '../../src/workbench/engine/engine';
import { openSheets, type Bench } from '../workbench/bench';
import { finish } from '../../src/core/base/task';

const TARGET = 4;
/** Of the leaves, from the third row on; all are to reach 0.75. */
const REACHED = [1, 0.5, 1, 0.5, 0.5, 1];
const BELOW = [3, 5, 6];

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({
    'PAR INDEX': [
      ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'],
      ['1', 'Chỉ đạo điều hành', 6, 4.5, 4.5],
      ...REACHED.map((base, nth) => [`1.${nth + 1}`, `Tiêu chí ${nth + 1}`, 1, base, 0.75]),
      ['', 'TỔNG ĐIỂM', 6, 4.5, 4.5],
    ],
  });
});
afterEach(() => bench.close());

async function reading(): Promise<Reading> {
  const read = await check(bench.port);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function sheet(): EngineSheet {
  const [first] = bench.engine.sheets;
  if (!first) throw new Error('no sheet');
  return first;
}

/** Rows whose target is marked. */
const marked = () =>
  Array.from({ length: 12 }, (_, row) => row).filter(
    (row) => sheet().conditionalFormats.lookOf(row, TARGET).fill !== '',
  );

test('highlights cut apart come back for the rows that they stood on', async () => {
  await bench.port.apply(finish(highlightTask(await reading())));
  expect(marked()).toEqual(BELOW);
  sheet().conditionalFormats.clear({ row: 4, column: TARGET, rows: 1, columns: 1 });
  expect(sheet().conditionalFormats.all()[0]?.areas).toHaveLength(2);
  await bench.port.apply(finish(clearHighlightTask(await reading())));
  expect(marked()).toEqual([]);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(marked()).toEqual(BELOW);
});

test('marks whose look somebody took away are cleared, and come back as bare as they were', async () => {
  await bench.port.apply(finish(highlightTask(await reading())));
  for (const { id, areas, formula } of sheet().conditionalFormats.all()) {
    sheet().conditionalFormats.delete(id);
    for (const area of areas)
      sheet().conditionalFormats.setFormula(sheet().conditionalFormats.add(area).id, `=${formula}`);
  }
  const marks = () =>
    sheet()
      .conditionalFormats.all()
      .map(({ areas, formula, look }) => ({ areas, formula, look }));
  const bare = marks();
  await bench.port.apply(finish(clearHighlightTask(await reading())));
  expect(marks()).toEqual([]);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(marks()).toEqual(bare);
  expect(bare).toMatchObject([{ look: { fill: '', fontColor: '', bold: null } }]);
});

test('a format that cannot be read stands in the way of nothing, and stays', async () => {
  const before = await reading();
  const foreign = sheet().conditionalFormats.add({ row: 2, column: 1, rows: 3, columns: 1 });
  sheet().conditionalFormats.setFormula(foreign.id, '=$C3>1');
  bench.host.settings.unreadableFormats = [foreign.id];
  const left = () => sheet().conditionalFormats.get(foreign.id)?.formula;

  expect(await bench.port.apply(finish(highlightTask(before)))).toMatchObject({ ok: true });
  expect(marked()).toEqual(BELOW);
  const made = sheet().conditionalFormats.all().length;
  expect(await bench.port.apply(finish(highlightTask(before)))).toMatchObject({
    value: { highlights: 0 },
  });
  expect(sheet().conditionalFormats.all()).toHaveLength(made);
  expect(await bench.port.apply(finish(clearHighlightTask(before)))).toMatchObject({ ok: true });
  expect([marked(), left()]).toEqual([[], '$C3>1']);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect([marked(), left()]).toEqual([[], '$C3>1']);
});

test('of a protected sheet with such a format, what is said is that it is protected', async () => {
  const plan = finish(highlightTask(await reading()));
  const foreign = sheet().conditionalFormats.add({ row: 2, column: 1, rows: 3, columns: 1 });
  bench.host.settings.unreadableFormats = [foreign.id];
  sheet().isProtected = true;
  expect(await bench.port.apply(plan)).toMatchObject({ problem: { code: 'sheet-protected' } });
});

test("a format without a formula is somebody's own, unless a write was cut off", async () => {
  const foreign = sheet().conditionalFormats.add({ row: 2, column: 1, rows: 3, columns: 1 });
  const isLeft = () => sheet().conditionalFormats.get(foreign.id) !== null;
  expect(await bench.port.apply(finish(highlightTask(await reading())))).toMatchObject({
    ok: true,
  });
  expect(await bench.port.apply(finish(clearHighlightTask(await reading())))).toMatchObject({
    ok: true,
  });
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect([marked(), isLeft()]).toEqual([BELOW, true]);

  const journal = bench.engine.sheets.find(({ name }) => name.startsWith('_CCHC_nhat_ky'));
  expect(journal?.cells.value(1, 1)).toBe('done');
  journal?.cells.setValue(1, 1, 'started');
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect([marked(), isLeft()]).toEqual([[], false]);
});
