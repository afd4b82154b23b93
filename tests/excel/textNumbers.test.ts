import { check } from '../../src/app/check';
import { previewTask } from '../../src/app/session/preview';
import { cellLine } from '../../src/core/plan/planLines';
import { recalculateTask } from '../../src/app/recalculate';
import { finish } from '../../src/core/base/task';
import type { Bench } from '../workbench/bench';
import { cellOf, openSeed, openSheets } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { cellsOf } from './agencyBench';

async function read({ port }: Bench) {
  const reading = await check(port);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

test('[A14] numbers kept as text are said until they were made numbers, and then no more', async () => {
  const bench = await openSeed();
  const said = async () =>
    (await read(bench)).findings.filter(({ rule }) => rule === 'number-as-text');
  expect((await said()).length).toBeGreaterThan(3);
  // What the button beside that line does: form alone.
  const plan = finish(recalculateTask(await read(bench), 'values', 'form'));
  expect((await bench.port.apply(plan)).ok).toBe(true);
  expect(await said()).toEqual([]);
});

/** The preview of live formulas, with the ranks parted or not. */
async function formulas(bench: Bench, partsRanks: boolean) {
  const reading = await read(bench);
  const preview = finish(previewTask(reading, recalculateTask(reading, 'formulas')));
  const ranks = preview.groups.filter(
    (group) => group.of === 'figures' && group.why.is === 'split-rank',
  );
  return preview.choose(
    ranks.flatMap(({ cells }) => cells.map(cellLine)),
    partsRanks,
  );
}

const PAR = 'Phụ lục I';
const [FIELD, TOTAL] = [5, 153];
const [BASE, TARGET, CHANGE, RANK] = [3, 4, 5, 7];
const FIELD_TEXT = '8.5\n(Xếp thứ 1/63 tỉnh, thành phố)';

test.each([
  [true, ['=SUM(D7:D9,D12:D14)', '=SUM(D6,D15,D28,D53,D70,D97,D117,D145)']],
  [false, [FIELD_TEXT, 91.14]],
])(
  '[W3] ranks parted, %s: what follows from their figures is a formula, else a figure, and a second run changes nothing',
  async (partsRanks, [field, total]) => {
    const bench = await openSeed();
    const start = describeWorkbook(bench.engine);
    const preview = await formulas(bench, partsRanks);
    expect(await bench.port.apply(finish(preview.finish()))).toMatchObject({ ok: true });
    const cells = cellsOf(bench, PAR);
    expect([cells.formula(FIELD, BASE), cells.formula(TOTAL, BASE)]).toEqual([field, total]);
    expect(cellOf(bench.engine, PAR, TOTAL, BASE)).toBeCloseTo(91.14, 2);
    expect(cells.formula(TOTAL, CHANGE)).toBe('=E154-D154');
    expect(cells.value(TOTAL, TARGET)).toBeCloseTo(93.157, 3);
    const rank = partsRanks ? 'Xếp thứ 1/63 tỉnh, thành phố' : '';
    expect(cells.value(FIELD, RANK)).toBe(rank);
    const again = await formulas(bench, partsRanks);
    expect([again.chosen.cells, again.chosen.newColumns]).toEqual([[], []]);
    expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
    expect(describeWorkbook(bench.engine)).toEqual(start);
  },
);

test('[W5] [W6] as values, formulas over a figure that is text stay, and come to what they should', async () => {
  const bench = await openSheets({
    S: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Tăng/giảm'],
      ['1', 'Thể chế', 4, '=SUM(D3:D4)', '=SUM(E3:E4)', '=E2-D2'],
      ['1.1', 'Văn bản', 2, '0,5', 1, 0.5],
      ['1.2', 'Kiểm tra', 2, 1, 1, 0],
      ['', 'TỔNG ĐIỂM', 4, '=SUM(D2)', '=SUM(E2)', '=E5-D5'],
    ],
  });
  const start = describeWorkbook(bench.engine);
  const reading = await read(bench);
  const preview = finish(previewTask(reading, recalculateTask(reading, 'values')));
  expect(await bench.port.apply(finish(preview.finish()))).toMatchObject({ ok: true });
  const cells = cellsOf(bench, 'S');
  const stands = [1, 4].flatMap((row) => [3, 5].map((column) => cells.formula(row, column)));
  expect(stands).toEqual(['=SUM(D3:D4)', '=E2-D2', '=SUM(D2)', '=E5-D5']);
  const shows = [1, 4].flatMap((row) => [3, 5].map((column) => cells.value(row, column)));
  expect(shows).toEqual([1.5, 0.5, 1.5, 0.5]);
  expect(finish(recalculateTask(await read(bench), 'values')).cells).toEqual([]);
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(describeWorkbook(bench.engine)).toEqual(start);
});
