import { inSlices } from '../../src/app/inSlices';
import type { Task } from '../../src/core/base/task';

const MILLISECONDS_A_STEP = 3;

/** Keeps the thread busy, as work on rows does. */
function* busy(steps: number, onStep: () => void = () => undefined): Task<string> {
  for (let nth = 0; nth < steps; nth += 1) {
    const end = performance.now() + MILLISECONDS_A_STEP;
    while (performance.now() < end);
    onStep();
    yield;
  }
  return 'done';
}

/** How many other tasks had their turn while some work was done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  });
  await work;
  clearInterval(ticking);
  return turns;
}

test('long work lets others have their turn; short work is done at once', async () => {
  expect(await turnsDuring(inSlices(busy(20)))).toBeGreaterThanOrEqual(3);
  expect(await turnsDuring(inSlices(busy(1)))).toBe(0);
});

test('work that was cancelled is dropped at the next pause', async () => {
  let steps = 0;
  const cancelled = inSlices(
    busy(100, () => {
      steps += 1;
    }),
    () => true,
  );
  expect(await cancelled).toBeNull();
  expect(steps).toBeLessThan(10);
});

test('what goes wrong in the work is not swallowed', async () => {
  const failing = (function* (): Task<never> {
    yield;
    throw new Error('a bad row');
  })();
  await expect(inSlices(failing)).rejects.toThrow('a bad row');
});
