import { printChoices, readChoicesText } from '../../src/app/session/choicesText';
import type { KeptWish } from '../../src/app/session/reachWish';
import { NO_CHOICES } from '../../src/app/session/paneChoices';
import { decimal } from '../core/targets/tables';
import type { DirectoryEdit } from '../../src/core/agencies/directoryEdits';

const NOTHING_TRIED = { targets: new Map(), wishes: new Map() };

/** One of each kind. */
const EDITS: DirectoryEdit[] = [
  { is: 'add', name: 'Sở Mới' },
  { is: 'rename', name: 'Sở A', to: 'Sở B' },
  { is: 'replace', name: 'Sở A', by: 'Sở B', day: '2025-03-01' },
  { is: 'merge', name: 'Sở A', into: 'Sở B' },
  { is: 'alias', name: 'Sở A', alias: 'SA', isIts: false },
  { is: 'member', name: 'Các sở', member: 'Sở A', belongs: true },
  { is: 'list', name: 'UBND cấp xã', members: ['UBND xã A'] },
  { is: 'times', name: 'Sở A', from: null, until: '2026-02-01', successor: null },
];
const LOCALITIES = {
  rules: new Map([['par:1.1', { is: 'reached' as const, of: '2026|2|d' }]]),
  partly: new Map([['par:1.2', { of: '2026|1|a', missing: ['b', 'c'] }]]),
};

test('[W15] changes of the directory and how localities make one score are kept as they are', () => {
  const chosen = { ...NO_CHOICES, directory: EDITS, localities: LOCALITIES };
  const { directory, localities } = readChoicesText(
    printChoices({ choices: chosen, ...NOTHING_TRIED }),
  );
  expect(directory).toEqual(EDITS);
  expect(localities).toEqual(LOCALITIES);
});

test('[W15] of changes that somebody else wrote those that are none are left out', () => {
  const directory = [{ is: 'rename', name: 'Sở A' }, { is: 'fold', name: 'x' }, EDITS[0]];
  const localities = { rules: [['par:1.1', 'most', '']], partly: 'all' };
  const read = readChoicesText(JSON.stringify({ version: 1, directory, localities }));
  expect([read.directory, read.localities]).toEqual([[EDITS[0]], undefined]);
  // As they were kept without the criterion and the year, and without who was missing: asked again.
  const bare = { rules: [['par:1.1', 'mean']], partly: ['par:1.1'] };
  expect(readChoicesText(JSON.stringify({ version: 1, localities: bare })).localities).toEqual({
    ...{ rules: new Map(), partly: new Map() },
  });
});

test('[W15] rows that were given to criteria are kept with their scores; what is no such row is left out', () => {
  const placements = new Map([
    ['row:Sở A|a.xlsx|Sở A|7', { ref: 'par:1.1', value: decimal(0.75), of: 'đạt|' }],
  ]);
  const text = printChoices({ choices: { ...NO_CHOICES, placements }, ...NOTHING_TRIED });
  expect(readChoicesText(text).placements).toEqual(placements);
  const other = JSON.stringify({ version: 1, placements: [['row', 'par:1.1', 'một', '']] });
  expect(readChoicesText(other).placements).toBeUndefined();
});

test('[W15] how forms look on paper is kept as far as it was chosen; what is no such choice is left out', () => {
  const paper = { form: 'signed', issuer: 'UBND tỉnh Z' } as const;
  const text = printChoices({ choices: { ...NO_CHOICES, paper }, ...NOTHING_TRIED });
  expect(readChoicesText(text).paper).toEqual(paper);
  const other = (of: object) => readChoicesText(JSON.stringify({ version: 1, paper: of })).paper;
  expect([other({ form: 'letter' }), other({ issuer: 'Z', colour: 'red' })]).toEqual([
    undefined,
    { issuer: 'Z' },
  ]);
});

test('[W15] what is chosen for next year and of given scores is kept as it is; what is no such choice is left out', () => {
  const about = { of: 'ban hành|ban hành' };
  const matches = new Map([
    ['1.1', { is: '1.2', ...about }],
    ['1.2', { is: null, of: 'mới|' }],
  ]);
  const rescaled = new Map([['1.1', { is: 'scaled' as const, of: 'ban hành|1' }]]);
  const column = (from: number | null, to: number | 'new' | null) => ({
    is: { from, to },
    of: 'a|b',
  });
  const columns = {
    appraised: column(3, 'new'),
    survey: column(null, null),
    final: column(4, 7),
  };
  const set = { key: 'bo|1.xlsx|Bộ!par', sheet: 'Bộ', file: 'bo|1.xlsx' };
  const chosen = {
    nextYear: {
      ...{ after: 2026, year: null, rule: 'share' as const, percent: '12,5' },
      successors: new Map([['UBND cấp huyện', 'UBND cấp xã']]),
      tables: new Map([['Bảng!par', { set, matches, rescaled }]]),
    },
    appraisal: new Map([
      ['Bảng!par', { from: '|Bộ!par', matches, columns, taken: new Set(['final|1.1']) }],
      ['Bảng!sipas', { from: null, matches: new Map(), columns: null, taken: new Set<string>() }],
    ]),
    setFiles: ['bo.xlsx'],
    scoreFiles: ['hdnd.xlsx'],
  };
  const text = printChoices({ choices: { ...NO_CHOICES, ...chosen }, ...NOTHING_TRIED });
  expect(readChoicesText(text)).toMatchObject(chosen);
  const other = (of: object) => readChoicesText(JSON.stringify({ version: 1, ...of }));
  const { nextYear, appraisal } = JSON.parse(text) as { nextYear: object; appraisal: unknown[] };
  // As it was kept, by its key alone.
  const bare = text.replace(JSON.stringify(set), '"bo.xlsx|Bộ!par"');
  expect(readChoicesText(bare).nextYear?.tables.get('Bảng!par')?.set).toEqual({
    ...{ key: 'bo.xlsx|Bộ!par', sheet: 'Bộ', file: 'bo.xlsx' },
  });
  const wrong = other({
    nextYear: { ...nextYear, rule: 'most' },
    appraisal: [['x', {}]],
    setFiles: [1],
  });
  expect([wrong.nextYear, wrong.appraisal, wrong.setFiles]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(other({ appraisal }).appraisal).toEqual(chosen.appraisal);
});

test('[W15] what a proposal was to be made of is kept by table; what is no such wish is left out', () => {
  const wish: KeptWish = {
    ...{ goal: '94,5', manner: 'even', agencies: ['Sở A'], within: ['1', 'Thể chế'] },
    turns: [['1.2', 'Kiểm tra', 'locked']],
  };
  const wishes = new Map([['par', wish]]);
  const text = printChoices({ choices: NO_CHOICES, targets: new Map(), wishes });
  expect(readChoicesText(text).wishes).toEqual(wishes);
  const of = (found: unknown) =>
    readChoicesText(JSON.stringify({ version: 1, wishes: found })).wishes;
  const wrong = [
    ['par', { ...wish, manner: 'most' }],
    ['par', { ...wish, turns: [['1.2', 'locked']] }],
    ['par', { ...wish, within: '1' }],
    'par',
  ];
  expect([of(wrong).size, of('par').size]).toEqual([0, 0]);
});
