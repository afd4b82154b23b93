import { isPartMissing, loaded } from '../../src/app/loaded';
import { emptyPlan } from '../../src/core/plan/plan';
import { withPreconditions } from '../../src/app/withPreconditions';
import { wishedJob } from '../../src/app/wish';
import { columnChoice, kept } from '../../src/core/read/answerChoice';
import { withChoice } from '../../src/core/table/choice';
import { openSession } from './openSession';

/** As webpack says it, while the server has scripts of another version. */
const mockMissing = () =>
  Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });

jest.mock('../../src/app/jobs', () => {
  throw mockMissing();
});
jest.mock('../../src/app/structure', () => {
  throw mockMissing();
});

test('a plan whose script does not come is said to be so, and the pane goes on', async () => {
  const { session } = await openSession();
  const { reading } = session.getState();
  const wished = wishedJob('recalculate');
  if (!wished || !reading) throw new Error('nothing is wished');
  const preparing = session.prepare(wished);
  expect(session.getState().progress).toMatchObject({ task: 'plan' });
  await preparing;
  expect(session.getState()).toMatchObject({
    progress: null,
    preview: null,
    notice: { kind: 'problem', problem: { code: 'part-missing' } },
  });
  const marks = { ...emptyPlan('highlight'), highlights: [{ sheet: 'S', rules: [] }] };
  await session.prepare((now) => withPreconditions(now, marks));
  expect(session.getState()).toMatchObject({
    preview: { plan: { kind: 'highlight' } },
    notice: null,
  });
});

test('a choice that cannot be kept for want of a script is said, followed, and tried again with the next', async () => {
  const { session } = await openSession();
  const choose = async (is: 'base' | 'none') => {
    const appendix = session.getState().reading?.tables[0]?.appendix;
    const choice = appendix && columnChoice(appendix, 3, is);
    if (!choice) throw new Error('no such column');
    await session.choosing.decide((choices) => withChoice(choices, kept(appendix, choice)));
  };
  const missing = { kind: 'problem', problem: { code: 'part-missing' } };
  await choose('none');
  expect(session.getState().notice).toMatchObject(missing);
  expect(session.getState().reading?.tables[0]?.appendix.columns.base).toBeUndefined();
  session.dismiss();
  await choose('base');
  expect(session.getState().notice).toMatchObject(missing);
});

test('a fault of a part itself is no missing part: it is not hidden', async () => {
  const fault = new TypeError('x is not a function');
  expect(isPartMissing(fault)).toBe(false);
  await expect(loaded(Promise.reject(fault))).rejects.toBe(fault);
});
