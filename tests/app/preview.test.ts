import type { Reading } from '../../src/app/reading';
import { withPreconditions } from '../../src/app/withPreconditions';
import type { GuardedPlan } from '../../src/app/workbookPort';
import type { Task } from '../../src/core/base/task';
import { emptyPlan } from '../../src/core/plan/plan';
import { openSession } from './openSession';

/** Pauses without end, and long enough that the pane gets its turn in between. */
function* endless(): Task<never> {
  for (;;) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield;
  }
}

/** Takes the marks of one sheet away. */
function marking(reading: Reading): Task<GuardedPlan> {
  return withPreconditions(reading, {
    ...emptyPlan('highlight'),
    highlights: [{ sheet: 'S', rules: [] }],
  });
}

test('a plan that takes long can be stopped while it is made, and is then not shown', async () => {
  const { session } = await openSession();
  const preparing = session.prepare(endless);
  expect(session.getState().progress).toMatchObject({ task: 'plan', isStopping: false });
  session.stopWriting();
  await preparing;
  expect(session.getState()).toMatchObject({ progress: null, preview: null });
});

test('a plan is shown when it is made; while it is, no other is begun', async () => {
  const { session } = await openSession();
  const preparing = session.prepare(marking);
  await session.prepare(endless);
  await preparing;
  expect(session.getState().preview?.plan).toMatchObject({
    kind: 'highlight',
    highlights: [{ sheet: 'S', rules: [] }],
  });
});

test('a plan that would write nothing is not shown, and that is said', async () => {
  const { session } = await openSession();
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  await session.prepare((now) => withPreconditions(now, emptyPlan('assign')));
  expect(session.getState()).toMatchObject({ preview: null, notice: { kind: 'nothing' } });
});

test('a preview is closed, and said to be, when the workbook is read anew under it', async () => {
  const { session, edit } = await openSession();
  await session.prepare(marking);
  expect(session.getState().preview).not.toBeNull();
  edit('E2', 9);
  await session.read();
  expect(session.getState()).toMatchObject({ preview: null, notice: { kind: 'outdated' } });
});
