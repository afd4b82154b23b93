import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { LOOK_AGAIN } from '../../src/excel/effects/otherWriter';
import { JOURNAL_SHEET } from '../../src/excel/journal/sheetNames';
import { problemMessage } from '../../src/strings/problemMessage';
import { vi } from '../../src/strings/vi';
import { openSeed, type Bench } from '../workbench/bench';
import type { AnyPlanPort } from '../anyPlanPort';
import { agencyModel, assignPlan, writePlan } from './samples';

const { milliseconds } = LOOK_AGAIN;

let bench: Bench;
beforeEach(async () => {
  LOOK_AGAIN.milliseconds = 60;
  bench = await openSeed();
});
afterEach(() => {
  Object.defineProperty(LOOK_AGAIN, 'milliseconds', { value: milliseconds, writable: true });
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

test('while somebody else gets on with writing nothing is written, and it is said since when', async () => {
  await leaveHalfDone(createExcelWorkbook());
  // The next of the other's batches, as far as it shows: a cell that is to be as it was written.
  const getsOn = () => {
    const journal = bench.engine.sheets.find(({ name }) => name === JOURNAL_SHEET);
    bench.engine.batch('coauthor', () => {
      journal?.cells.insertRows(1, 1);
      journal?.cells.setValue(1, 0, 'một dấu khác');
      journal?.cells.setValue(1, 1, 'started');
      journal?.cells.setValue(1, 2, 'x');
    });
  };
  // Between the two looks, whenever they are: how long to wait is asked after the first.
  let looks = 0;
  Object.defineProperty(LOOK_AGAIN, 'milliseconds', {
    configurable: true,
    get: () => {
      looks += 1;
      getsOn();
      return 0;
    },
  });
  const applied = await bench.port.apply(other());
  expect(looks).toBe(1);
  if (applied.ok) throw new Error('It was written');
  expect(applied.problem.code).toBe('being-written');
  expect(problemMessage(applied.problem, vi)).toMatch(/bắt đầu lúc \d\d:\d\d, chưa xong/);
});

test('[W17] a write that stands half, and gets on no more, hinders nobody: no clock is asked', async () => {
  await leaveHalfDone(createExcelWorkbook());
  expect(await bench.port.apply(other())).toMatchObject({ ok: true });
});

test('once that is taken back writing goes on', async () => {
  await leaveHalfDone(createExcelWorkbook());
  expect(await bench.port.revert()).toMatchObject({ ok: true });
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
