import { check } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { finish } from '../../src/core/base/task';
import type { Bench } from '../workbench/bench';
import { openSeed } from '../workbench/bench';

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
