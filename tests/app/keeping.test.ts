import { NO_CHOICES } from '../../src/app/session/paneChoices';
import { NONE_WAITS, type ReachWish } from '../../src/app/session/reachWish';
import type { Settlement } from '../../src/core/collect/settlement';
import type { Decimal } from '../../src/core/base/decimal';
import { finish } from '../../src/core/base/task';
import { LEAVES, quiet, tableOf, workbook } from './keptWorkbook';

/** In hundred-millionths. */
const points = (value: number) => (value * 1e8) as Decimal;

test('[W15] what is chosen in the pane is there when the pane is opened again', async () => {
  const book = workbook();
  const first = await book.open();
  await first.keeping.begin();
  const settled = {
    agencies: new Set(['Sở Nội vụ']),
    decisions: new Map<string, Settlement>([
      ['par:1.1', { is: 'ignored' as const, of: '' }],
      ['par:1.2', { is: 'score' as const, of: 'Sở "A"|tệp.xlsx|≥ 2\nB', value: points(1.25) }],
      ['par:2', { is: 'asked' as const, of: 'x' }],
    ]),
    postponed: new Set(['doubt']),
    files: ['phiếu 1.xlsx', 'phiếu 2.xlsx'],
    round: 'Quý I',
    isOfNoRound: true,
    language: 'en' as const,
  };
  first.choices.change(settled);
  const trial = finish(first.trials.of(tableOf(LEAVES)));
  trial.set('1.1', points(4.5), '>');
  trial.set('1.2', null);
  await quiet();
  expect(book.written).toHaveLength(1);
  first.keeping.stop();

  const second = await book.open();
  await second.keeping.begin();
  expect(second.choices.get()).toEqual({ ...NO_CHOICES, ...settled });
  const again = finish(second.trials.of(tableOf(LEAVES)));
  expect(again.tried()).toEqual(trial.tried());
  expect(again.tried()).toEqual([
    { id: '1.1', name: 'Ban hành kế hoạch', value: points(4.5), relation: '>' },
    { id: '1.2', name: 'Kiểm tra', value: null, relation: '=' },
  ]);
  await quiet();
  expect(book.written).toHaveLength(1);
  second.keeping.stop();
});

test('[W15] nothing is written where nothing was chosen, or what is chosen is what is kept', async () => {
  const book = workbook();
  const { choices, keeping } = await book.open();
  await keeping.begin();
  await quiet();
  choices.change({ round: 'Quý I' });
  choices.change({ round: '' });
  await quiet();
  await keeping.keep();
  expect(book.written).toEqual([]);
  for (const round of ['a', 'b', 'c']) choices.change({ round });
  await quiet();
  expect(book.written).toHaveLength(1);
  keeping.stop();
});

test('[W15] what a pane kept that knew of no languages is not written again; a language that nobody knows is none', async () => {
  const book = workbook();
  const first = await book.open();
  await first.keeping.begin();
  first.choices.change({ round: 'Quý I' });
  await first.keeping.keep();
  first.keeping.stop();
  expect(book.written[0]).not.toContain('language');
  const second = await book.open();
  await second.keeping.begin();
  await quiet();
  expect(book.written).toHaveLength(1);
  second.keeping.stop();
  book.setKept(JSON.stringify({ version: 1, round: 'Quý II', language: 'fr' }));
  const third = await book.open();
  await third.keeping.begin();
  expect(third.choices.get()).toMatchObject({ round: 'Quý II', language: null });
  third.keeping.stop();
});

test('[W15] the pane that goes writes at once', async () => {
  const book = workbook();
  const { choices, keeping } = await book.open();
  await keeping.begin();
  choices.change({ files: ['a.xlsx'] });
  await keeping.keep();
  expect(book.written).toHaveLength(1);
  keeping.stop();
});

test('[W15] while the add-in writes, or somebody types in a cell, choices wait; what cannot be kept is said once', async () => {
  const book = workbook();
  const { choices, keeping } = await book.open();
  await keeping.begin();
  book.setBusy(true);
  choices.change({ round: 'a' });
  await quiet();
  expect(book.written).toEqual([]);
  book.setBusy(false);
  book.refuse('cell-edit-mode');
  await quiet();
  expect(book.told).toEqual([]);
  book.refuse(null);
  await quiet();
  expect(book.written).toHaveLength(1);
  book.refuse('read-only');
  choices.change({ round: 'b' });
  await quiet();
  choices.change({ round: 'c' });
  await quiet();
  expect(book.told).toEqual([{ code: 'choices-not-kept', details: {} }]);
  book.refuse(null);
  choices.change({ round: 'd' });
  await quiet();
  expect(book.written).toHaveLength(2);
  keeping.stop();
});

test('[W15] what was chosen before the workbook answered stays, and the rest is taken', async () => {
  const book = workbook();
  const first = await book.open();
  await first.keeping.begin();
  first.choices.change({ round: 'cũ', files: ['a.xlsx'] });
  await first.keeping.keep();
  first.keeping.stop();
  const second = await book.open();
  second.choices.change({ round: 'mới' });
  await second.keeping.begin();
  expect(second.choices.get()).toMatchObject({ round: 'mới', files: ['a.xlsx'] });
  await quiet();
  expect(book.written).toHaveLength(2);
  second.keeping.stop();
});

test('[W15] tried targets of a table that nobody opens, or of a leaf that is not there now, are not lost', async () => {
  const book = workbook();
  const first = await book.open();
  await first.keeping.begin();
  finish(first.trials.of(tableOf(LEAVES))).set('1.2', points(5));
  await first.keeping.keep();
  first.keeping.stop();

  const second = await book.open();
  await second.keeping.begin();
  second.choices.change({ round: 'x' });
  await second.keeping.keep();
  finish(second.trials.of(tableOf(LEAVES.slice(0, 1))));
  await second.keeping.keep();
  second.keeping.stop();

  const third = await book.open();
  await third.keeping.begin();
  // Another code, because a criterion was put in.
  const renumbered = [
    ['1.1', 'Mới', 5, 2, 3, 1, ''],
    ['1.3', 'Kiểm tra', 5, 2, 3, 1, ''],
  ];
  const trial = finish(third.trials.of(tableOf(renumbered)));
  expect(trial.whatIf.target('1.3')).toBe(points(5));
  third.keeping.stop();
});

test.each([
  '',
  'null',
  '[]',
  '{"version":2,"round":"x"}',
  '{"version":1,"round":3,"agencies":"x","targets":[["par",[["1.1"]]]],"decisions":[["a",{"is":"score"}]]}',
])('of %s in the settings nothing is taken', async (text) => {
  const book = workbook();
  book.setKept(text);
  const { choices, trials, keeping } = await book.open();
  await keeping.begin();
  expect(choices.get()).toEqual(NO_CHOICES);
  expect([...trials.tried()]).toEqual([]);
  keeping.stop();
});

test('[W15] [K8] what a proposal was to be made of outlives a reload, and goes with criteria of other codes', async () => {
  const book = workbook();
  const first = await book.open();
  await first.keeping.begin();
  const trial = finish(first.trials.of(tableOf(LEAVES)));
  const wish: ReachWish = {
    ...{ goal: '8,5', manner: 'even', within: '1', agencies: new Set(['Sở Nội vụ']) },
    turns: new Map([
      ['1.1', 'first'],
      ['1.2', 'locked'],
    ]),
    waiting: NONE_WAITS,
  };
  trial.keepWish(wish);
  await quiet();
  first.keeping.stop();

  const second = await book.open();
  await second.keeping.begin();
  expect(finish(second.trials.of(tableOf(LEAVES))).wished()).toEqual(wish);
  await second.keeping.keep();
  expect(book.written).toHaveLength(1);
  second.keeping.stop();

  // A criterion was put in before the second: what was chosen for that is not the new one's.
  const third = await book.open();
  await third.keeping.begin();
  const renumbered = [LEAVES[0] ?? [], ['1.2', 'Mới', 5, 2, 3, 1, ''], ['1.3', 'Kiểm tra', 5, 2]];
  const moved = finish(third.trials.of(tableOf(renumbered)));
  const turns = [...moved.wished().turns];
  expect(turns).toEqual([
    ['1.1', 'first'],
    ['1.3', 'locked'],
  ]);
  // One that is not there waits for its row.
  finish(moved.follow(tableOf(LEAVES.slice(0, 1))));
  expect([...moved.wished().turns]).toEqual([['1.1', 'first']]);
  expect(moved.wished().waiting.turns).toEqual([['1.3', 'Kiểm tra', 'locked']]);
  moved.keepWish({ ...moved.wished(), goal: '9' });
  finish(moved.follow(tableOf(LEAVES)));
  expect(moved.wished()).toEqual({ ...wish, goal: '9' });
  third.keeping.stop();
});
