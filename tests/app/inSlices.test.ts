import { inSlices } from '../../src/app/inSlices';
import type { Task } from '../../src/core/base/task';

const MILLISECONDS_A_STEP = 3;

/** By the test's own clock: how fast the machine is makes no difference. */
let now = 0;
beforeEach(() => {
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

function* busy(steps: number, onStep: () => void = () => undefined): Task<string> {
  for (let nth = 0; nth < steps; nth += 1) {
    now += MILLISECONDS_A_STEP;
    onStep();
    yield;
  }
  return 'done';
}

/** How often others had their turn while some work was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  const waiting = jest.spyOn(globalThis, 'setTimeout').mockClear();
  await work();
  return waiting.mock.calls.length;
}

test('long work lets others have their turn; short work is done at once', async () => {
  // Twenty steps of 3 ms: a turn every four of them, and none behind the last, that begins anew.
  expect(await turnsDuring(() => inSlices(busy(20)))).toBe(5);
  expect(await turnsDuring(() => inSlices(busy(1)))).toBe(0);
});

test('work that was cancelled is dropped at the next pause', async () => {
  let steps = 0;
  const count = () => {
    steps += 1;
  };
  expect(await inSlices(busy(100, count), () => true)).toBeNull();
  expect(steps).toBe(4);
});

test('what goes wrong in the work is not swallowed', async () => {
  const failing = (function* (): Task<never> {
    yield;
    throw new Error('a bad row');
  })();
  await expect(inSlices(failing)).rejects.toThrow('a bad row');
});
