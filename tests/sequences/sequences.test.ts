import fc from 'fast-check';
import { LOOK_AGAIN } from '../../src/excel/effects/otherWriter';
import { Progress } from '../progress';
import { IS_WHOLE, runs } from '../whole';
import { EDITS, MOVES_ONLY } from './edits';
import { JOBS } from './jobs';
import { play, PRESS, REOPEN, TYPED_INTO, UNDO, type Step } from './play';

/** Nobody else writes here: what stands half was taken back by Ctrl+Z. */
LOOK_AGAIN.milliseconds = 0;

const MOST_PARTS = 6;

const draw = fc.nat({ max: 1000 });
const places = { sheet: draw, row: draw, column: draw, other: draw };
const stepOf = (...names: string[]): fc.Arbitrary<Step> =>
  fc.record({ what: fc.constantFrom(...names), ...places });
const job = stepOf(...Object.keys(JOBS));
const typedInto = stepOf(...[...Object.keys(JOBS), UNDO].map((what) => what + TYPED_INTO));
const edit = stepOf(...Object.keys(EDITS));
/** A write, things that move meanwhile, and its undo: chance would seldom put them together. */
const undone = fc
  .tuple(
    job.map((step) => ({ ...step, other: 2 })),
    fc.array(stepOf(...MOVES_ONLY, 'insert rows', 'sort rows'), { minLength: 1, maxLength: 3 }),
  )
  .map(([write, moves]) => [write, ...moves, { ...write, what: UNDO }]);
const parts = fc.oneof(
  { weight: 4, arbitrary: edit.map((step) => [step]) },
  { weight: 4, arbitrary: job.map((step) => [step]) },
  { weight: 1, arbitrary: typedInto.map((step) => [step]) },
  { weight: 1, arbitrary: stepOf(UNDO, PRESS, REOPEN).map((step) => [step]) },
  { weight: 2, arbitrary: undone },
);
const sequence = fc.array(parts, { minLength: 1, maxLength: MOST_PARTS }).map((all) => all.flat());

/** Whole runs go in parts, so that a part that fails leaves the others their own failures. */
const PARTS = IS_WHOLE ? 200 : 1;
const progress = new Progress('Sequences');
afterAll(() => progress.end());

test.each(Array.from({ length: PARTS }, (_, nth) => nth + 1))(
  `[W6] [W8] [W9] [W12] whatever is edited between jobs and undos, nothing typed is gone, sums are right, and nothing else changes: part %i of ${PARTS}`,
  async (part) => {
    const tried = runs(IS_WHOLE ? 1000 / PARTS : 1000);
    progress.begin(`part ${part} of ${PARTS}`, tried.numRuns);
    let hasFailed = false;
    const playOnce = async (steps: readonly Step[]): Promise<void> => {
      try {
        await play(steps);
      } catch (error) {
        // What is tried after a failure makes it smaller.
        if (!hasFailed) progress.count(`${String(error)} after ${JSON.stringify(steps)}`);
        hasFailed = true;
        throw error;
      }
      if (!hasFailed) progress.count('');
    };
    await fc.assert(fc.asyncProperty(sequence, playOnce), { ...tried, endOnFailure: false });
  },
);
