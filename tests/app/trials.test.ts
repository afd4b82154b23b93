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

test('a target of a criterion that is gone goes with it; the others stay', () => {
  const { trial } = trialOf(table('par', LEAVES));
  trial.set('1', decimal(0.75));
  trial.set('1200', decimal(0.75));
  const { read: shorter } = trialOf(table('par', LEAVES.slice(0, 1000)));
  finish(trial.follow(shorter));
  expect(trial.table).toBe(shorter);
  expect(trial.whatIf.changed().flatMap(({ id }) => id ?? [])).toEqual(['1']);
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
