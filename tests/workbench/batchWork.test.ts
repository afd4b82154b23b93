import { check } from '../../src/app/check';
import { finish } from '../../src/core/base/task';
import { recalculateTask } from '../../src/app/recalculate';
import { batchWork, type BatchWork } from '../../src/workbench/page/batchWork';
import { type Bench, openSeed } from './bench';

/** What the log would say of what is sent meanwhile. */
async function workOf({ host }: Bench, job: () => Promise<unknown>): Promise<BatchWork[]> {
  const seen: BatchWork[] = [];
  const answer = host.processBatch.bind(host);
  const spy = jest.spyOn(host, 'processBatch').mockImplementation((body) => {
    const given = answer(body);
    seen.push(batchWork(body, given ?? null));
    return given;
  });
  await job();
  spy.mockRestore();
  return seen;
}

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => bench.close());
const ofKind = (all: readonly BatchWork[], kind: BatchWork['kind']) =>
  all.filter((one) => one.kind === kind).reduce((sum, { cells }) => sum + cells, 0);

test('reading a workbook reads its cells, once each', async () => {
  const seen = await workOf(bench, () => bench.port.read());
  expect(seen.map(({ kind }) => kind)).not.toContain('write');
  // Both appendices, the tasks, and how it is organised.
  expect(ofKind(seen, 'read')).toBe(157 * 7 + 36 * 7 + 18 * 5 + 22 * 4);
});

test('a recalculation writes cells, going to one writes none', async () => {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(reading.problem.code);
  const plan = finish(recalculateTask(reading.value, 'values'));
  const seen = await workOf(bench, () => bench.port.apply(plan));
  expect(ofKind(seen, 'write')).toBeGreaterThanOrEqual(plan.cells.length);
  const shown = await workOf(bench, () =>
    bench.port.select('Phụ lục II', { row: 5, column: 3, rows: 1, columns: 1 }),
  );
  expect(shown.map(({ kind }) => kind)).toEqual(['ask', 'show']);
});

test('what is no batch, or got no answer, asks', () => {
  expect(batchWork('', null)).toEqual({ kind: 'ask', cells: 0 });
  expect(batchWork('{"Actions":[]}', null)).toEqual({ kind: 'ask', cells: 0 });
});
