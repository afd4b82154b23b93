import { recalculateTask } from '../../src/app/recalculate';
import type { Session } from '../../src/app/session/session';
import { openSession, until } from './openSession';

describe('a job that is asked for while the workbook changes', () => {
  /** What the second row's change is to become, of the preview that is shown. */
  const changeOf = (session: Session) =>
    session.getState().preview?.plan.cells.find(({ row, column }) => row === 1 && column === 5)
      ?.after;

  test('[W8] right after typing it waits for what was typed, and is shown', async () => {
    const { session, ranges, edit } = await openSession();
    edit('E2', 7);
    const preparing = session.prepare((reading) => recalculateTask(reading, 'values'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.getState()).toMatchObject({ preview: null, progress: { task: 'plan' } });
    ranges[0]?.answer();
    await preparing;
    expect(session.getState().notice).toBeNull();
    // 7 - 5.
    expect(changeOf(session)).toBe(2);
    await session.stop();
  });

  test('what is typed while it is made makes it anew, of what was read since', async () => {
    const { session, ranges, edit, targets } = await openSession();
    let made = 0;
    await session.prepare(async (reading) => {
      made += 1;
      if (made === 1) {
        edit('E2', 8);
        ranges[0]?.answer();
        await until(() => targets()?.[0] === '8');
      }
      return recalculateTask(reading, 'values');
    });
    expect(session.getState().notice).toBeNull();
    expect([made, changeOf(session)]).toEqual([2, 3]);
    await session.stop();
  });

  test('what is typed meanwhile and not read yet, too', async () => {
    const { session, ranges, edit } = await openSession();
    let made = 0;
    await session.prepare(async (reading) => {
      made += 1;
      if (made === 1) {
        edit('E2', 8);
        setTimeout(() => ranges[0]?.answer(), 20);
      }
      return recalculateTask(reading, 'values');
    });
    expect(session.getState().notice).toBeNull();
    expect([made, changeOf(session)]).toEqual([2, 3]);
    await session.stop();
  });

  test('where that does not end it is said, after some times', async () => {
    const { session, ranges, edit, targets } = await openSession();
    let made = 0;
    await session.prepare(async (reading) => {
      made += 1;
      const target = 6 + made;
      edit('E2', target);
      ranges.at(-1)?.answer();
      await until(() => targets()?.[0] === String(target));
      return recalculateTask(reading, 'values');
    });
    expect(session.getState()).toMatchObject({ preview: null, notice: { kind: 'outdated' } });
    expect(made).toBe(3);
    await session.stop();
  });

  test('one that fails says nothing is under way, and the next is made', async () => {
    const { session } = await openSession();
    const failing = session.prepare(() => Promise.reject(new Error('made wrongly')));
    await expect(failing).rejects.toThrow('made wrongly');
    expect(session.getState()).toMatchObject({ preview: null, progress: null });
    await session.prepare((reading) => recalculateTask(reading, 'formulas'));
    expect(session.getState().preview).not.toBeNull();
    await session.stop();
  });

  test('one that is stopped while it waits shows nothing', async () => {
    const { session, ranges, edit } = await openSession();
    const preparing = session.prepare(async (reading) => {
      edit('E2', 8);
      setTimeout(() => {
        session.stopWriting();
        ranges[0]?.answer();
      }, 20);
      return recalculateTask(reading, 'values');
    });
    await preparing;
    expect(session.getState()).toMatchObject({ preview: null, notice: null, progress: null });
    await session.stop();
  });

  test('an Excel that does not answer is not waited for: what was read is shown', async () => {
    const { session, edit } = await openSession();
    edit('E2', 7);
    await session.prepare((reading) => recalculateTask(reading, 'formulas'));
    expect(session.getState()).toMatchObject({ progress: null, notice: null });
    expect(session.getState().preview).not.toBeNull();
    await session.stop();
  });
});
