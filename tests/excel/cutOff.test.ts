import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { BATCH_BYTES } from '../../src/excel/requests/host';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { problemMessage } from '../../src/strings/problemMessage';
import { vi } from '../../src/strings/vi';
import { cellOf, openBytes, openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { agencyModel, assignPlan, writePlan } from './samples';

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => bench.close());

/** So many sheets that they take several requests. */
function largePlan(sheets = 40): Plan {
  const models = Array.from({ length: sheets }, (_, index) => {
    const keys = Array.from({ length: 250 }, (_each, row) => `par:${index}.${row}`);
    const model = agencyModel(keys, `Cơ quan ${index + 1}`);
    for (const row of model.values.slice(1)) row[1] = `${String(row[1])} ${'nội dung '.repeat(60)}`;
    return model;
  });
  return { ...emptyPlan('assign'), sheets: models.map((model) => ({ model })) };
}

test('a write cut off for good says so, and can be reverted later, from the saved file too', async () => {
  const start = describeWorkbook(bench.engine);
  let isCut = false;
  bench.host.beforeAction = (_, action) => {
    // The look before it is shorter, and so is what a pane of an earlier test may ask for.
    isCut ||= action === 60;
    return isCut ? 'drop-before' : null;
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
  expect(requestBytes / (syncs - 1)).toBeGreaterThan(BATCH_BYTES / 2);
  const [done, of] = progress.at(-1) ?? [];
  expect(done).toBe(of);
  const reverted = await bench.port.revert();
  expect(reverted.ok && reverted.value.sheetsRemoved.length).toBe(40);
  expect(describeWorkbook(bench.engine)).toEqual(start);
});

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
});

test('a revert that is cut off can be asked for again', async () => {
  const start = describeWorkbook(bench.engine);
  await bench.port.apply(writePlan());
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  for (const failAt of [2, 9, 14, 30, 36]) {
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
    // At first nothing of it is done yet.
    const code = hasBegun() ? 'partly-reverted' : 'host-failed';
    expect(reverted).toMatchObject({ problem: { code } });
  }
  while ((await bench.port.revert()).ok);
  expect(describeWorkbook(bench.engine)).toEqual(start);
});

test('what a user types while it is being written stays, though the write fails and is undone', async () => {
  const start = describeWorkbook(bench.engine) as unknown[];
  bench.host.beforeAction = (batch, action) => {
    if (batch !== 2 || action !== 0) return null;
    bench.engine.sheets
      .find(({ name }) => name === TYPED_ON)
      ?.cells.enter(3, 3, 'gõ trong lúc ghi');
    return 'GeneralException';
  };
  const applied = await bench.port.apply(largePlan(20));
  bench.host.beforeAction = null;
  expect(applied).toMatchObject({ problem: { undone: { kept: [TYPED_ON] } } });
  if (!applied.ok) expect(problemMessage(applied.problem, vi)).toContain(`cột: ${TYPED_ON}`);
  expect(bench.engine.sheets).toHaveLength(start.length + 1);
  expect(cellOf(bench.engine, TYPED_ON, 3, 3)).toBe('gõ trong lúc ghi');
});

const TYPED_ON = 'Cơ quan 1';

/** Whether the journal says that a revert has begun. */
function hasBegun(): boolean {
  return cellOf(bench.engine, '_CCHC_nhat_ky', 1, 1) === 'reverting';
}

/** Reverts, and fails at an action of the batch that writes. @returns how many actions it has */
async function revertWithFault(failAt: number) {
  let first: number | null = null;
  let actions = 0;
  bench.host.beforeAction = (batch, action) => {
    first ??= batch;
    if (batch - first !== 3) return null;
    actions = action + 1;
    return action === failAt ? 'GeneralException' : null;
  };
  const reverted = await bench.port.revert();
  bench.host.beforeAction = null;
  return { reverted, actions };
}

test('a revert that is cut off says where, and is finished by the next', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1', 'par:1.2'])));
  const start = userSheets();
  const model = agencyModel(['par:1.1', 'par:1.2']);
  const [, row] = model.values;
  if (row) row[2] = 9;
  const patch = () => bench.port.apply(assignPlan(model, model.name));
  await patch();
  const { actions } = await revertWithFault(-1);
  for (let failAt = 0; failAt < actions; failAt += 1) {
    await patch();
    const { reverted } = await revertWithFault(failAt);
    const problem = hasBegun()
      ? { code: 'partly-reverted', details: { sheets: [model.name] } }
      : { code: 'host-failed' };
    expect(reverted).toMatchObject({ problem });
    expect(await bench.port.revert()).toMatchObject({ ok: true });
    expect(userSheets()).toEqual(start);
  }
  expect(actions).toBeGreaterThan(10);
});

/** Sheets but the journal's, which keeps the entries of writes before. */
function userSheets(): { name: string }[] {
  const sheets = describeWorkbook(bench.engine) as { name: string }[];
  return sheets.filter(({ name }) => name !== '_CCHC_nhat_ky');
}

test('what was typed on a sheet half remade stays on a copy, and the sheet is as it was', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1', 'par:1.2'])));
  const [sheet] = bench.engine.sheets.filter(({ name }) => name === 'Sở Nội vụ');
  sheet?.cells.enter(1, 3, 'Đã xong');
  const start = userSheets();
  let first: number | null = null;
  bench.host.beforeAction = (batch, action) => {
    first ??= batch;
    return batch > first + 1 || (batch === first + 1 && action > 60) ? 'drop-before' : null;
  };
  const remade = assignPlan(agencyModel(['par:1.2', 'par:1.3']), 'Sở Nội vụ');
  expect(await bench.port.apply(remade)).toMatchObject({ problem: { code: 'partly-written' } });
  bench.host.beforeAction = null;
  sheet?.cells.enter(8, 1, 'gõ vào phiếu dở');
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { kept: ['Sở Nội vụ (2)'] } });
  expect(cellOf(bench.engine, 'Sở Nội vụ (2)', 8, 1)).toBe('gõ vào phiếu dở');
  expect(cellOf(bench.engine, 'Sở Nội vụ', 1, 3)).toBe('Đã xong');
  expect(userSheets().filter(({ name }) => name !== 'Sở Nội vụ (2)')).toEqual(start);
});
