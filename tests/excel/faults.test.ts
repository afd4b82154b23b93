import type { Plan } from '../../src/core/plan/plan';
import { openSeed } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { agencyModel, assignPlan, writePlan } from './samples';

const FIRST = assignPlan(agencyModel(['par:1.1', 'par:1.2']));
const REMADE = assignPlan(agencyModel(['par:2.1', 'par:2.2']), 'Sở Nội vụ');

/** Sheets but the journal's, which keeps the entries of writes before. */
function userSheets(engine: Parameters<typeof describeWorkbook>[0]): unknown[] {
  const sheets = describeWorkbook(engine) as { name: string }[];
  return sheets.filter(({ name }) => name !== '_CCHC_nhat_ky');
}

/** Applies a plan whose write fails at an action; what comes out, and how many actions there were. */
async function applyWithFault(before: Plan[], plan: Plan, failAt: number, code: string) {
  const bench = await openSeed();
  for (const each of before) await bench.port.apply(each);
  const start = userSheets(bench.engine);
  let batches = 0;
  let first: number | null = null;
  let actions = 0;
  bench.host.beforeAction = (batch, action) => {
    first ??= batch;
    batches = batch - first;
    // The first batch looks, the second writes.
    if (batches === 1) {
      actions = Math.max(actions, action + 1);
      if (action === failAt) return code;
    }
    return null;
  };
  const applied = await bench.port.apply(plan);
  bench.host.beforeAction = null;
  const after = userSheets(bench.engine);
  bench.close();
  return { applied, start, after, actions };
}

describe.each([
  ['cells, a column and highlights', [], writePlan()],
  ['a new sheet', [], FIRST],
  ['a sheet made anew', [FIRST], REMADE],
] as [string, Plan[], Plan][])('%s', (_name, before, plan) => {
  test('a write that fails at any action is undone', async () => {
    const { actions } = await applyWithFault(before, plan, -1, 'GeneralException');
    expect(actions).toBeGreaterThan(20);
    const stride = Math.max(1, Math.floor(actions / 24));
    for (let failAt = 0; failAt < actions; failAt += stride) {
      const { applied, start, after } = await applyWithFault(
        before,
        plan,
        failAt,
        'GeneralException',
      );
      expect(applied).toMatchObject({ ok: false, problem: { undone: { kept: [] } } });
      expect(after).toEqual(start);
    }
  });

  test('a write whose answer is lost is undone', async () => {
    const { applied, start, after } = await applyWithFault(before, plan, 3, 'drop-after');
    expect(applied).toMatchObject({ ok: false, problem: { code: 'connection-lost' } });
    expect(after).toEqual(start);
  });
});
