import { Session } from '../../../src/app/session/session';
import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import { emptyPlan } from '../../../src/core/plan/plan';
import { problemMessage } from '../../../src/strings/problemMessage';
import { vi } from '../../../src/strings/vi';
import { JOURNAL_SHEET } from '../../../src/excel/journal/sheetNames';
import type { AnyPlanPort } from '../../anyPlanPort';
import { cellOf, openSeed, type Bench } from '../../workbench/bench';
import { describeWorkbook } from '../../workbench/describe';
import { agencyModel, change, PAR } from '../samples';

let bench: Bench;
let other: AnyPlanPort;
beforeEach(async () => {
  bench = await openSeed();
  other = createExcelWorkbook();
});
afterEach(() => bench.close());

const planOf = (row: number, before: string, after: number) => ({
  ...emptyPlan('recalculate'),
  cells: [change(row, 2, before, after)],
});
const ONE = planOf(5, '8.5', 8.75);
const TWO = planOf(6, '1.5', 1.25);
const sheetsNow = () => describeWorkbook(bench.engine) as { name: string }[];
const journal = () => bench.engine.sheets.find(({ name }) => name === JOURNAL_SHEET)?.cells;

/** Lets work begin once a batch of the host is over, counted from now. */
function afterBatch(wanted: number, work: () => void): void {
  let first: number | null = null;
  bench.host.beforeAction = (batch) => {
    first ??= batch;
    if (batch - first === wanted) {
      bench.host.beforeAction = null;
      work();
    }
    return null;
  };
}

/** Has work done, to its end, before a request of those to come is sent. */
function beforeSending(nth: number, work: () => Promise<void>): void {
  const { sync } = Excel.RequestContext.prototype;
  let count = 0;
  jest.spyOn(Excel.RequestContext.prototype, 'sync').mockImplementation(async function (
    this: Excel.RequestContext,
  ) {
    count += 1;
    if (count === nth) await work();
    await sync.call(this);
  });
}

test.each([
  ['the first of all', null],
  ['one after others', planOf(9, '1.0', 1)],
])('two who write at once both say done, and both are undone (W11): %s', async (_what, before) => {
  if (before) {
    const value = cellOf(bench.engine, PAR, 9, 2);
    const cells = [change(9, 2, value, 1)];
    expect(await bench.port.apply({ ...before, cells })).toMatchObject({ ok: true });
  }
  const start = sheetsNow().slice(0, 4);
  const both = await Promise.all([bench.port.apply(ONE), other.apply(TWO)]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  expect([5, 6].map((row) => cellOf(bench.engine, PAR, row, 2))).toEqual([8.75, 1.25]);
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { cells: 1, kept: [] } });
  expect(await other.revert()).toMatchObject({ ok: true, value: { cells: 1, kept: [] } });
  expect(sheetsNow().slice(0, 4)).toEqual(start);
});

test('[W16] an undo that another write overtakes begins again, and undoes what it was asked to', async () => {
  expect(await bench.port.apply(ONE)).toMatchObject({ ok: true });
  const [undone, written] = await Promise.all([bench.port.revert(), other.apply(TWO)]);
  expect([undone, written]).toMatchObject([{ ok: true }, { ok: true }]);
  expect([5, 6].map((row) => cellOf(bench.engine, PAR, row, 2))).toEqual(['8.5', 1.25]);
  expect(await other.revert()).toMatchObject({ ok: true });
  expect([5, 6].map((row) => cellOf(bench.engine, PAR, row, 2))).toEqual(['8.5', '1.5']);
});

test('[W16] the write that the pane shows as the last is undone, and not one that another pane made since', async () => {
  expect(await bench.port.apply(ONE)).toMatchObject({ ok: true });
  const session = new Session(bench.port);
  await session.start();
  const shown = session.getState().lastWrite;
  expect(await other.apply(TWO)).toMatchObject({ ok: true });
  const newer = await other.lastWrite();
  expect(newer.ok && newer.value?.at).not.toBe(shown?.at);
  await session.undo();
  expect([5, 6].map((row) => cellOf(bench.engine, PAR, row, 2))).toEqual(['8.5', 1.25]);
  expect(session.getState()).toMatchObject({
    notice: { kind: 'reverted' },
    lastWrite: newer.ok && newer.value,
  });
  await session.stop();
});

test('[W16] one that made a sheet is not undone then: that somebody wrote in between is said, and it can be undone after that', async () => {
  const start = sheetsNow();
  const sheets = [{ model: agencyModel(['par:1'], 'Phiếu') }];
  expect(await bench.port.apply({ ...ONE, sheets })).toMatchObject({ ok: true });
  // After all is read, before anything is taken back.
  beforeSending(4, async () => {
    expect(await other.apply(TWO)).toMatchObject({ ok: true });
  });
  const refused = await bench.port.revert();
  const newer = await other.lastWrite();
  const at = newer.ok && newer.value?.at;
  const problem = { code: 'undo-barred', details: { why: 'newer', at } };
  expect(refused).toMatchObject({ ok: false, problem });
  if (!refused.ok) expect(problemMessage(refused.problem, vi)).toContain('lần ghi khác');
  expect([5, 6].map((row) => cellOf(bench.engine, PAR, row, 2))).toEqual([8.75, 1.25]);
  expect(sheetsNow().map(({ name }) => name)).toContain('Phiếu');
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { cells: 1, kept: [] } });
  const undone = await bench.port.revert();
  expect(undone).toMatchObject({ ok: true, value: { cells: 1, sheetsRemoved: ['Phiếu'] } });
  expect(sheetsNow()).toEqual(start);
});

test('[W16] what somebody puts into the journal while an undo goes on stays, and is not what is undone', async () => {
  expect(await bench.port.apply(ONE)).toMatchObject({ ok: true });
  const facts = JSON.stringify({ pieces: 0, cells: 1, sheets: 1, names: ['A'] });
  const rows = [
    ['s2', 'done', 'other'],
    ['s1', 'record', 'other', 'fix', '2026-11-28T00:00:00.000Z', facts],
  ];
  // After all is read, before anything is taken back.
  afterBatch(3, () => {
    journal()?.insertRows(1, rows.length);
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => journal()?.setValue(row + 1, column, text)),
    );
  });
  // It is the newest now; what was asked for is the one before.
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kind: 'recalculate' } });
  expect(cellOf(bench.engine, PAR, 5, 2)).toBe('8.5');
  const stamps = Array.from({ length: 12 }, (_, row) => journal()?.value(row, 0));
  expect(stamps).toEqual(expect.arrayContaining(['s1', 's2']));
});

test('an Excel that finds nothing on a hidden sheet writes and undoes all the same', async () => {
  bench.host.settings.findsOnHiddenSheets = false;
  const start = describeWorkbook(bench.engine);
  expect(await bench.port.apply(ONE)).toMatchObject({ ok: true });
  expect(await bench.port.apply(TWO)).toMatchObject({ ok: true });
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(await bench.port.revert()).toMatchObject({ problem: { code: 'nothing-to-revert' } });
  expect(sheetsNow().filter(({ name }) => name !== JOURNAL_SHEET)).toEqual(start);
});
