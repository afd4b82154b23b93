import { emptyPlan } from '../../src/core/plan/plan';
import { en } from '../../src/strings/en';
import { problemMessage } from '../../src/strings/problemMessage';
import { vi } from '../../src/strings/vi';
import { openSheets } from '../workbench/bench';
import { change } from './samples';

const NAMES = ['Phụ lục I, năm 2022', 'Phụ lục II, năm 2022'] as const;

test('a write cut off on sheets whose names hold commas names each of them, and no others', async () => {
  const bench = await openSheets({ [NAMES[0]]: [[1]], [NAMES[1]]: [[1]] });
  bench.host.beforeAction = (batch, action) =>
    batch > 1 || (batch === 1 && action === 20) ? 'drop-before' : null;
  const cells = NAMES.map((sheet) => change(0, 0, 1, 2, { sheet }));
  const applied = await bench.port.apply({ ...emptyPlan('fix'), cells });
  bench.close();
  if (applied.ok) throw new Error('the write was not cut off');
  expect(applied.problem.code).toBe('partly-written');
  expect(problemMessage(applied.problem, vi)).toContain(` ở ${NAMES[0]}, ${NAMES[1]}. Bấm`);
  expect(problemMessage(applied.problem, en)).toContain(` on ${NAMES[0]}, ${NAMES[1]}. Press`);
});
