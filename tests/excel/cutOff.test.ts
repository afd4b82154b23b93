import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { openBytes, openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { agencyModel, assignPlan, writePlan } from './samples';

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => bench.close());

/** So many sheets that they take several requests. */
function largePlan(): Plan {
  const models = Array.from({ length: 40 }, (_, index) => {
    const keys = Array.from({ length: 250 }, (_each, row) => `par:${index}.${row}`);
    const model = agencyModel(keys, `Cơ quan ${index + 1}`);
    for (const row of model.values.slice(1)) row[1] = `${String(row[1])} ${'nội dung '.repeat(60)}`;
    return model;
  });
  return { ...emptyPlan('assign'), sheets: models.map((model) => ({ model })) };
}

test('a write cut off for good says so, and can be reverted later, from the saved file too', async () => {
  const start = describeWorkbook(bench.engine);
  bench.host.beforeAction = (batch, action) => {
    if (batch > 1) return 'drop-before';
    return batch === 1 && action === 40 ? 'drop-before' : null;
  };
  const applied = await bench.port.apply(writePlan());
  expect(applied).toMatchObject({ ok: false, problem: { code: 'partly-written' } });
  bench.host.beforeAction = null;
  expect(describeWorkbook(bench.engine)).not.toEqual(start);
  const saved = await bench.save();
  bench.close();
  bench = await openBytes(saved);
  expect(await bench.port.lastWrite()).toMatchObject({ value: { isUnfinished: true } });
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { kept: [] } });
  expect(describeWorkbook(bench.engine)).toEqual(start);
});

test('a large write goes in batches of at most 5 MB, says how far it is, and is reverted as one', async () => {
  const start = describeWorkbook(bench.engine);
  const progress: [number, number][] = [];
  const applied = await bench.port.apply(largePlan(), {
    onProgress: (done, of) => progress.push([done, of]),
  });
  expect(applied.ok && applied.value.sheetsAdded.length).toBe(40);
  const { syncs, requestBytes } = bench.host.traffic.totals();
  expect(syncs).toBeGreaterThan(2);
  expect(requestBytes / (syncs - 1)).toBeGreaterThan(2_000_000);
  const [done, of] = progress.at(-1) ?? [];
  expect(done).toBe(of);
  const reverted = await bench.port.revert();
  expect(reverted.ok && reverted.value.sheetsRemoved.length).toBe(40);
  expect(describeWorkbook(bench.engine)).toEqual(start);
}, 60_000);

test('a write cancelled between batches names what it wrote, and is reverted by another pane', async () => {
  const start = describeWorkbook(bench.engine);
  let hasBegun = false;
  const applied = await bench.port.apply(largePlan(), {
    onProgress: () => {
      hasBegun = true;
    },
    isCancelled: () => hasBegun,
  });
  expect(applied).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(bench.engine.sheets.length).toBeGreaterThan(5);
  const reverted = await createExcelWorkbook().revert();
  expect(reverted).toMatchObject({ ok: true, value: { kept: [] } });
  expect(describeWorkbook(bench.engine)).toEqual(start);
}, 60_000);

test('a revert that is cut off can be asked for again', async () => {
  const start = describeWorkbook(bench.engine);
  await bench.port.apply(writePlan());
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  // At first nothing of it is done yet.
  for (const [failAt, code] of [
    [2, 'host-failed'],
    [9, 'partly-reverted'],
    [30, 'partly-reverted'],
  ] as const) {
    let batches = 0;
    let first: number | null = null;
    bench.host.beforeAction = (batch, action) => {
      first ??= batch;
      batches = batch - first;
      return batches === 3 && action === failAt ? 'GeneralException' : null;
    };
    const reverted = await bench.port.revert();
    bench.host.beforeAction = null;
    if (reverted.ok) break;
    expect(reverted).toMatchObject({ problem: { code } });
  }
  while ((await bench.port.revert()).ok);
  expect(describeWorkbook(bench.engine)).toEqual(start);
});
