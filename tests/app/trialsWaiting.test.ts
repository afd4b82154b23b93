import { printChoices, readChoicesText } from '../../src/app/session/choicesText';
import { NO_CHOICES } from '../../src/app/session/paneChoices';
import type { Trial } from '../../src/app/session/trial';
import { Trials } from '../../src/app/session/trials';
import { finish } from '../../src/core/base/task';
import type { ScoredTable } from '../../src/core/table/scoredTable';
import type { Turn } from '../../src/core/targets/spreadWish';
import { decimal, type Line, table } from '../core/targets/tables';
import { trialOf } from '../taskpane/trialOf';

/** Long enough that following another reading of it pauses in between. */
const LEAVES = Array.from({ length: 1200 }, (_, nth): Line => [String(nth + 1), 1, 0.5, 0.5]);

/** Criteria by their names, in their order: a row that is put in or deleted moves the codes behind it. */
function namedTable(...names: string[]): ScoredTable {
  const lines = names.map((_, nth): Line => [`1.${nth + 1}`, 1, 0.5, 0.6]);
  const { read } = trialOf(table('par', [['1', 9, 1, 1], ...lines]));
  for (const criterion of read.appendix.criteria) {
    criterion.name = names[criterion.index - 1] ?? criterion.name;
  }
  return read;
}

/** What a pane keeps, in another pane on the same table. */
function reloaded(trials: Trials, read: ScoredTable): Trial {
  const kept = { choices: NO_CHOICES, targets: trials.tried(), wishes: trials.wishes() };
  const later = new Trials();
  finish(later.restore(readChoicesText(printChoices(kept))));
  return finish(later.of(read));
}

const triedIn = (trial: Trial) => trial.tried().map(({ id, name, value }) => [id, name, value]);

test('[K6] a target that waits is not tried at another criterion that has its code by now, after a reload neither', () => {
  const trials = new Trials();
  finish(trials.of(namedTable('A', 'B'))).set('1.1', decimal(0.5));
  // A is deleted.
  const without = namedTable('B');
  finish(trials.of(without)).set('1.1', decimal(0.7));
  const trial = reloaded(trials, without);
  expect(triedIn(trial)).toEqual([['1.1', 'B', decimal(0.7)]]);
  expect(trial.awaited().map(({ name, value }) => [name, value])).toEqual([['A', decimal(0.5)]]);
  // It is there again, behind it.
  finish(trial.follow(namedTable('B', 'A')));
  expect(triedIn(trial)).toEqual([
    ['1.1', 'B', decimal(0.7)],
    ['1.2', 'A', decimal(0.5)],
  ]);
});

test('[K6] of two that wait by one code each comes back with its own name', () => {
  const trials = new Trials();
  finish(trials.of(namedTable('A', 'B', 'C'))).set('1.1', decimal(0.2));
  finish(trials.of(namedTable('B', 'C'))).set('1.1', decimal(0.3));
  const without = namedTable('C');
  finish(trials.of(without));
  const trial = reloaded(trials, without);
  expect([triedIn(trial), trial.awaited().map(({ name }) => name)]).toEqual([[], ['A', 'B']]);
  finish(trial.follow(namedTable('B', 'C', 'A')));
  expect(triedIn(trial)).toEqual([
    ['1.1', 'B', decimal(0.3)],
    ['1.3', 'A', decimal(0.2)],
  ]);
});

test('[K6] [K8] a lock that waits does not take the place of the one of a criterion that has its code by now', () => {
  const trials = new Trials();
  const lock = (trial: Trial, turn: Turn) =>
    trial.keepWish({ ...trial.wished(), turns: new Map([['1.1', turn]]) });
  lock(finish(trials.of(namedTable('A', 'B'))), 'locked');
  const without = namedTable('B');
  lock(finish(trials.of(without)), 'first');
  const trial = reloaded(trials, without);
  expect([...trial.wished().turns]).toEqual([['1.1', 'first']]);
  expect(trial.wished().waiting.turns).toEqual([['1.1', 'A', 'locked']]);
});

test('[K6] what somebody drops while the table is read again does not come back', () => {
  const shorter = trialOf(table('par', LEAVES.slice(0, 1000))).read;
  /** Drops it before a pause of the reading in which it is there again. */
  const droppedAt = (pause: number) => {
    const { trial } = trialOf(table('par', LEAVES));
    trial.set('1200', decimal(0.75));
    // Looked for after what waits.
    trial.keepWish({ ...trial.wished(), turns: new Map([['2', 'first']]) });
    finish(trial.follow(shorter));
    const following = trial.follow(trialOf(table('par', LEAVES)).read);
    for (let nth = 0; nth < pause; nth += 1) if (following.next().done === true) return null;
    trial.dropAwaited();
    finish(following);
    return { tried: trial.tried().length, awaited: trial.awaited().length };
  };
  let pause = 1;
  for (let left = droppedAt(pause); left !== null; left = droppedAt(pause)) {
    expect({ pause, left }).toEqual({ pause, left: { tried: 0, awaited: 0 } });
    pause += 1;
  }
  expect(pause).toBeGreaterThan(5);
});

test('[K6] what was tried before a reload goes to its criterion though the table is read again meanwhile', () => {
  const { read: moved } = trialOf(table('par', LEAVES));
  for (const [nth, name] of ['mới', 'Tiêu chí 1', 'Tiêu chí 2'].entries()) {
    const criterion = moved.appendix.criteria[nth];
    if (criterion) criterion.name = name;
  }
  const kept = LEAVES.slice(0, 2).map(([code]) => ({
    ...{ id: code, name: `Tiêu chí ${code}`, value: decimal(0.75), relation: '=' as const },
  }));
  // Enough of them that they are looked for in several pieces.
  const all = Array.from({ length: 600 }, () => kept).flat();
  const { trial } = trialOf(table('par', LEAVES));
  const retrying = trial.retry(all);
  expect(retrying.next().done).toBe(false);
  finish(trial.follow(moved));
  finish(retrying);
  expect(trial.tried().map(({ id, name }) => [id, name])).toEqual([
    ['2', 'Tiêu chí 1'],
    ['3', 'Tiêu chí 2'],
  ]);
});
