import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import { recalculateTask } from '../../src/app/recalculate';
import type { Plan } from '../../src/core/plan/plan';
import { BATCH_BYTES } from '../../src/excel/requests/host';
import { openBytes, openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { finish } from '../../src/core/base/task';

let bench: Bench;
afterEach(() => bench.close());

async function read(): Promise<Reading> {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

/** Applies a plan; what it cost. */
async function apply(plan: Plan) {
  bench.host.traffic.reset();
  const applied = await bench.port.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return { applied: applied.value, ...bench.host.traffic.totals() };
}

test.each(['values', 'formulas'] as const)(
  'the plan’s workbook: recalculated as %s, highlighted, assigned, saved, opened again and reverted to what it was',
  async (mode) => {
    bench = await openSeed();
    const start = describeWorkbook(bench.engine);

    const recalculated = await apply(finish(recalculateTask(await read(), mode)));
    expect(recalculated.applied.cells.length).toBeGreaterThan(100);
    expect(recalculated.syncs).toBe(2);
    const highlighted = await apply(finish(highlightTask(await read())));
    expect(highlighted.applied.highlights).toBeGreaterThan(0);
    expect(highlighted.syncs).toBe(2);
    const assigned = await apply(finish(assignTask(await read())));
    expect(assigned.applied.sheetsAdded.length).toBeGreaterThan(10);
    // A look, and as few requests as hold it all; what is left of one is lost where the next step does not fit.
    expect(assigned.syncs).toBeLessThanOrEqual(2 + Math.ceil(assigned.requestBytes / BATCH_BYTES));

    const saved = await bench.save();
    bench.close();
    bench = await openBytes(saved);
    for (let writes = 0; writes < 3; writes += 1) {
      expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
    }
    expect(describeWorkbook(bench.engine)).toEqual(start);
  },
);

test('done a second time, nothing is left to write', async () => {
  bench = await openSeed();
  await apply(finish(recalculateTask(await read(), 'values')));
  await apply(finish(highlightTask(await read())));
  await apply(finish(assignTask(await read())));
  const done = describeWorkbook(bench.engine);
  expect(finish(recalculateTask(await read(), 'values')).cells).toEqual([]);
  await apply(finish(highlightTask(await read())));
  const again = await apply(finish(assignTask(await read())));
  expect(again.applied).toMatchObject({ cells: [], sheetsAdded: [], sheetsUpdated: [] });
  expect(describeWorkbook(bench.engine)).toEqual(done);
});

test('what was typed into an agency’s sheet stays when the sheets are made again', async () => {
  bench = await openSeed();
  const first = finish(assignTask(await read()));
  await apply(first);
  const model = first.sheets.map((write) => write.model).find(({ inputs }) => inputs.length > 0);
  const input = model?.inputs[0];
  const sheet = bench.engine.sheets.find(({ name }) => name === model?.name);
  if (!input || !sheet) throw new Error('no inputs');
  sheet.cells.enter(input.row, input.column, 'Đã hoàn thành');
  const again = await apply(finish(assignTask(await read())));
  expect(sheet.cells.value(input.row, input.column)).toBe('Đã hoàn thành');
  expect(again.applied.sheetsAdded).toEqual([]);
});
