import fc from 'fast-check';
import { LOOK_AGAIN } from '../../src/excel/effects/otherWriter';
import { runs } from '../whole';
import { EDITS } from './edits';
import { JOBS } from './jobs';
import { play, PRESS, REOPEN, UNDO, type Step } from './play';

/** Nobody else writes here: what stands half was taken back by Ctrl+Z. */
LOOK_AGAIN.milliseconds = 0;

const MOST_STEPS = 8;

const draw = fc.nat({ max: 1000 });
/** As many edits as jobs. */
const what = fc.oneof(
  fc.constantFrom(...Object.keys(EDITS)),
  fc.constantFrom(...Object.keys(JOBS)),
  { weight: 1, arbitrary: fc.constantFrom(UNDO, PRESS, REOPEN) },
);
const step: fc.Arbitrary<Step> = fc.record({
  what,
  sheet: draw,
  row: draw,
  column: draw,
  other: draw,
});

test('[W6] [W8] [W9] [W12] whatever is edited between jobs and undos, nothing typed is gone, sums are right, and nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: MOST_STEPS }), (steps) =>
      play(steps),
    ),
    { ...runs(400), endOnFailure: false },
  );
});
