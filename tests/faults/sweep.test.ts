import { TIME_LIMITS } from '../timeLimits';
import { MORE_OPERATIONS } from './moreOperations';
import { faultWorkbook, OPERATIONS } from './operations';
import { isSameState } from './state';
import { prepare, sweep, type Verdict } from './sweep';
import { Progress } from '../progress';
import { IS_WHOLE } from '../whole';

const ALL = [...OPERATIONS, ...MORE_OPERATIONS];
/** In the check, of all operations together: so it takes no longer with more of them. The whole sweep is every point. */
const MOST_POINTS = 300;
/** Enough for every operation to be hit all along its way. */
const SAMPLES = IS_WHOLE ? Infinity : Math.floor(MOST_POINTS / ALL.length);

const progress = new Progress('Fault points');
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await faultWorkbook();
});
afterAll(() => progress.end());

test.each(ALL)(
  '$name: whatever fails, the workbook is whole or one click restores it',
  async (operation) => {
    const prepared = await prepare(bytes, operation);
    expect(prepared.points.length).toBeGreaterThan(20);
    expect(isSameState(prepared.before, prepared.planned)).toBe(false);
    const broken: Verdict[] = [];
    const points = sampled(prepared.points);
    progress.begin(operation.name, points.length);
    for await (const verdict of sweep(prepared, points)) {
      const isHeld = verdict.wrong === '';
      progress.count(isHeld ? '' : JSON.stringify(verdict));
      if (!isHeld) broken.push(verdict);
    }
    expect(broken.slice(0, 5)).toEqual([]);
  },
  IS_WHOLE ? TIME_LIMITS.wholeSweep : TIME_LIMITS.test,
);

/** Evenly, the first and all kinds of faults among them. */
function sampled<T>(all: readonly T[]): T[] {
  const stride = Math.max(1, all.length / SAMPLES);
  return all.filter((_, nth) => Math.floor(nth / stride) !== Math.floor((nth - 1) / stride));
}
