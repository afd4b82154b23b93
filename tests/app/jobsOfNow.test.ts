import { assignTask } from '../../src/app/assign';
import { directoryTask } from '../../src/app/directory';
import { fixesOf } from '../../src/app/fix';
import type { Reading } from '../../src/app/reading';
import type { Making } from '../../src/app/session/preparing';
import type { Session } from '../../src/app/session/session';
import { triedTargetsTask } from '../../src/app/session/triedTargets';
import { trialsOf } from '../../src/app/session/trials';
import { addAlias } from '../../src/core/agencies/editDirectory';
import { decimalFromNumber } from '../../src/core/base/decimal';
import { finish } from '../../src/core/base/task';
import { openSession, until } from './openSession';

const readingIn = (session: Session): Reading => {
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  return reading;
};

/** Somebody types 7 for the first target (6 until then), and presses a button before that is read. */
async function rightAfterTyping(job: (session: Session) => Making) {
  const { session, ranges, edit, targets } = await openSession();
  // The second target rises by 3, and its change still says 1.
  edit('E3', 8);
  ranges.shift()?.answer();
  await until(() => targets()?.[1] === '8');
  const making = job(session);
  edit('E2', 7);
  const preparing = session.prepare(making);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.getState()).toMatchObject({ preview: null, progress: { task: 'plan' } });
  ranges[0]?.answer();
  await preparing;
  const { preview, notice } = session.getState();
  await session.stop();
  expect(notice).toBeNull();
  return preview?.plan;
}

describe('[W8] right after typing', () => {
  test('a fix waits, and puts right what was pressed and nothing else', async () => {
    const plan = await rightAfterTyping((session) => {
      const { findings } = readingIn(session);
      return fixesOf(findings.filter(({ rule }) => rule === 'delta-mismatch'));
    });
    // 8 − 5; the change beside what was typed is wrong by now as well, and nobody has seen that.
    expect(plan?.cells.map(({ row, column, after }) => [row, column, after])).toEqual([[2, 5, 3]]);
  });

  test('tried targets are written beside the one that was typed', async () => {
    const plan = await rightAfterTyping((session) => {
      const [table] = readingIn(session).tables;
      if (!table) throw new Error('no table');
      const trial = finish(trialsOf(session).of(table));
      trial.set('2', decimalFromNumber(9));
      return (now) => triedTargetsTask(trialsOf(session), now, table);
    });
    const cells = plan?.cells.map(({ row, column, after }) => [row, column, after]);
    // 9 and 9 − 5; of what was typed nothing is changed.
    expect(cells).toEqual([
      [2, 4, 9],
      [2, 5, 4],
    ]);
  });

  test('sheets for agencies, and the directory, are made', async () => {
    const sheets = await rightAfterTyping(
      () => (now) => directoryTask(now, addAlias(now.directory, 'Sở Nội vụ', 'SNV tỉnh')),
    );
    expect(sheets?.sheets.length).toBeGreaterThan(0);
    expect(await rightAfterTyping(() => (now) => assignTask(now))).toBeDefined();
  });
});
