import { finish } from '../../src/core/base/task';
import { decimal, table } from '../core/targets/tables';
import { trialOf } from '../taskpane/trialOf';

/** Long enough that following another reading of it pauses in between. */
const LEAVES = Array.from(
  { length: 1200 },
  (_, nth) => [String(nth + 1), 1, 0.5, 0.5] as [string, number, number, number],
);

test('targets tried while the table is read again are kept, with those from before', () => {
  const { read, trial } = trialOf(table('par', LEAVES));
  trial.set('1', decimal(0.75));
  const following = trial.follow({ ...read });
  expect(following.next().done).toBe(false);
  trial.set('2', decimal(0.25));
  finish(following);
  expect(trial.whatIf.target('1')).toBe(decimal(0.75));
  expect(trial.whatIf.target('2')).toBe(decimal(0.25));
  expect(trial.whatIf.changed().filter(({ id }) => id !== null)).toHaveLength(2);
});

test('[K6] a target of a criterion that is gone waits for it; the others stay', () => {
  const { trial } = trialOf(table('par', LEAVES));
  trial.set('1', decimal(0.75));
  trial.set('1200', decimal(0.75));
  const { read: shorter } = trialOf(table('par', LEAVES.slice(0, 1000)));
  finish(trial.follow(shorter));
  expect(trial.table).toBe(shorter);
  expect(trial.whatIf.changed().flatMap(({ id }) => id ?? [])).toEqual(['1']);
  expect(trial.awaited().map(({ id, value }) => [id, value])).toEqual([['1200', decimal(0.75)]]);
  const { read: again } = trialOf(table('par', LEAVES));
  finish(trial.follow(again));
  expect(trial.whatIf.changed().flatMap(({ id }) => id ?? [])).toEqual(['1', '1200']);
  expect([trial.whatIf.target('1200'), trial.awaited()]).toEqual([decimal(0.75), []]);
});

test('[K6] what waits is not wanted any more where somebody says so', () => {
  const { trial } = trialOf(table('par', LEAVES));
  trial.set('1200', decimal(0.75));
  finish(trial.follow(trialOf(table('par', LEAVES.slice(0, 1000))).read));
  trial.dropAwaited();
  finish(trial.follow(trialOf(table('par', LEAVES)).read));
  expect([trial.awaited(), trial.tried()]).toEqual([[], []]);
});

test('[K6] a tried target goes with its criterion where others were put in before it; new words stay with their code', () => {
  const { trial } = trialOf(table('par', LEAVES));
  trial.set('1', decimal(0.75));
  trial.set('3', decimal(0.25));
  const { read } = trialOf(table('par', LEAVES));
  for (const [nth, name] of ['mới', 'Tiêu chí 1', 'viết lại'].entries()) {
    const criterion = read.appendix.criteria[nth];
    if (criterion) criterion.name = name;
  }
  finish(trial.follow(read));
  const changed = trial.whatIf.changed().flatMap(({ id, after }) => (id ? [[id, after]] : []));
  expect(changed).toEqual([
    ['2', decimal(0.75)],
    ['3', decimal(0.25)],
  ]);
});

test('views hear of it when a trial follows another reading', () => {
  const { read, trial } = trialOf(table('par', LEAVES));
  let told = 0;
  trial.subscribe(() => {
    told += 1;
  });
  finish(trial.follow(read));
  expect(told).toBe(0);
  finish(trial.follow({ ...read }));
  expect(told).toBe(1);
});

/** Two fields with a criterion each; names as they stand in the sheet. */
const FIELDS: [string, number, number, number][] = [
  ['1', 2, 1, 1],
  ['1.1', 1, 0.5, 0.5],
  ['1.2', 1, 0.5, 0.5],
  ['2', 2, 1, 1],
  ['2.1', 2, 1, 1],
];

/** The table read again, with other names at codes. */
function readAgain(names: Readonly<Record<string, string>>, lines = FIELDS) {
  const { read } = trialOf(table('par', lines));
  for (const criterion of read.appendix.criteria) {
    criterion.name = names[criterion.id] ?? criterion.name;
  }
  return read;
}

test('[K6] [K8] locks and the field of a proposal stay where a slip in a name is corrected', () => {
  const { trial } = trialOf(table('par', FIELDS));
  trial.keepWish({ ...trial.wished(), within: '2', turns: new Map([['1.2', 'locked']]) });
  finish(trial.follow(readAgain({ '1.2': 'Tiêu chí một hai', '2': 'Lĩnh vực hai' })));
  expect([...trial.wished().turns]).toEqual([['1.2', 'locked']]);
  expect(trial.wished().within).toBe('2');
  // Put in before it, in one reading: the lock goes with the name, and the new 1.2 is free.
  finish(trial.follow(readAgain({ '1.1': 'Tiêu chí một hai', '1.2': 'Mới' })));
  expect([...trial.wished().turns]).toEqual([['1.1', 'locked']]);
});

test('[K6] [K8] a field that is not there is waited for: the whole table does not stand in for it', () => {
  const { trial } = trialOf(table('par', FIELDS));
  trial.keepWish({ ...trial.wished(), within: '2' });
  finish(trial.follow(readAgain({}, FIELDS.slice(0, 3))));
  expect(trial.keptWish()?.within).toEqual(['2', 'Tiêu chí 2']);
  finish(trial.follow(readAgain({})));
  expect(trial.wished().within).toBe('2');
});

test('[K8] what is wished while the table is read again is taken by what its codes meant then', () => {
  const read = readAgain({ 1: 'mới', 2: 'Tiêu chí 1', 3: 'Tiêu chí 2' }, LEAVES);
  /** Follows the reading, and wishes something else before one of its pauses is over. */
  const wishedAt = (pause: number) => {
    const { trial } = trialOf(table('par', LEAVES));
    trial.keepWish({ ...trial.wished(), turns: new Map([['1', 'first']]) });
    const following = trial.follow(read);
    for (let nth = 0; nth < pause; nth += 1) if (following.next().done === true) return null;
    trial.keepWish({ ...trial.wished(), turns: new Map([['2', 'locked']]) });
    finish(following);
    return [...trial.wished().turns];
  };
  let pause = 1;
  for (let turns = wishedAt(pause); turns !== null; turns = wishedAt(pause)) {
    expect({ pause, turns }).toEqual({ pause, turns: [['3', 'locked']] });
    pause += 1;
  }
  expect(pause).toBeGreaterThan(5);
});
