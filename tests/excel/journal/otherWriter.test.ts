import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import { JOURNAL_SHEET } from '../../../src/excel/journal/sheetNames';
import { problemMessage } from '../../../src/strings/problemMessage';
import { vi } from '../../../src/strings/vi';
import { openSeed, type Bench } from '../../workbench/bench';
import { describeWorkbook } from '../../workbench/describe';
import type { AnyPlanPort } from '../../anyPlanPort';
import { agencyModel, assignPlan, writePlan } from '../samples';

/** Only the clock is another. */
const TIMERS = ['setImmediate', 'setTimeout', 'clearTimeout', 'nextTick', 'performance'] as const;

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => {
  jest.useRealTimers();
  bench.close();
});

/** Leaves a write half-done, as somebody does who is at it: its entry in the journal is begun and not finished. */
async function leaveHalfDone(port: AnyPlanPort): Promise<void> {
  let look: number | null = null;
  bench.host.beforeAction = (batch, action) => {
    look ??= batch;
    return batch > look + 1 || (batch === look + 1 && action === 40) ? 'drop-before' : null;
  };
  expect(await port.apply(writePlan())).toMatchObject({ problem: { code: 'partly-written' } });
  bench.host.beforeAction = null;
}

const other = () => assignPlan(agencyModel(['par:1'], 'Cơ quan khác'));

test('while somebody else is writing nothing is written, and it is said since when', async () => {
  await leaveHalfDone(createExcelWorkbook());
  const before = describeWorkbook(bench.engine);
  const applied = await bench.port.apply(other());
  if (applied.ok) throw new Error('It was written');
  expect(applied.problem.code).toBe('being-written');
  expect(problemMessage(applied.problem, vi)).toMatch(/bắt đầu lúc \d\d:\d\d, chưa xong/);
  expect(describeWorkbook(bench.engine)).toEqual(before);
});

test('once that is taken back, or has been so for long, writing goes on', async () => {
  await leaveHalfDone(createExcelWorkbook());
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(await bench.port.apply(other())).toMatchObject({ ok: true });
  expect(await bench.port.revert()).toMatchObject({ ok: true });

  await leaveHalfDone(createExcelWorkbook());
  jest.useFakeTimers({ now: Date.now() + 11 * 60_000, doNotFake: [...TIMERS] });
  expect(await bench.port.apply(other())).toMatchObject({ ok: true });
});

test('a clock that is behind the other by long keeps nobody from writing for ever', async () => {
  await leaveHalfDone(createExcelWorkbook());
  jest.useFakeTimers({ now: Date.now() - 11 * 60_000, doNotFake: [...TIMERS] });
  expect(await bench.port.apply(other())).toMatchObject({ ok: true });
});

test('what a page left half-done itself does not keep it from writing', async () => {
  await leaveHalfDone(bench.port);
  expect(await bench.port.apply(other())).toMatchObject({ ok: true });
});

test('of the oldest records what they kept is let go of, and what they were stays known', async () => {
  const rowsOf = (what: string) => {
    const cells = bench.engine.sheets.find(({ name }) => name === JOURNAL_SHEET)?.cells;
    const rows = Array.from({ length: cells?.used(true)?.rows ?? 0 }, (_, row) => row);
    return rows.filter((row) => cells?.value(row, 1) === what).length;
  };
  for (let index = 0; index < 12; index += 1) {
    const plan = assignPlan(agencyModel(['par:1'], `Cơ quan ${index}`));
    expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
  }
  expect(['record', 'done', 'pieces', 'started'].map(rowsOf)).toEqual([12, 12, 10, 10]);
});
