import { printChoices, readChoicesText } from '../../src/app/session/choicesText';
import { NO_CHOICES } from '../../src/app/session/paneChoices';
import { decimal } from '../core/targets/tables';
import type { DirectoryEdit } from '../../src/core/agencies/directoryEdits';

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
  rules: new Map([['par:1.1', 'reached' as const]]),
  partly: new Set(['par:1.2']),
};

test('[W15] changes of the directory and how localities make one score are kept as they are', () => {
  const chosen = { ...NO_CHOICES, directory: EDITS, localities: LOCALITIES };
  const { directory, localities } = readChoicesText(
    printChoices({ choices: chosen, targets: new Map() }),
  );
  expect(directory).toEqual(EDITS);
  expect(localities).toEqual(LOCALITIES);
});

test('[W15] of changes that somebody else wrote those that are none are left out', () => {
  const directory = [{ is: 'rename', name: 'Sở A' }, { is: 'fold', name: 'x' }, EDITS[0]];
  const localities = { rules: [['par:1.1', 'most']], partly: [] };
  const read = readChoicesText(JSON.stringify({ version: 1, directory, localities }));
  expect([read.directory, read.localities]).toEqual([[EDITS[0]], undefined]);
});

test('[W15] rows that were given to criteria are kept with their scores; what is no such row is left out', () => {
  const placements = new Map([
    ['row:Sở A|a.xlsx|Sở A|7', { ref: 'par:1.1', value: decimal(0.75), of: 'đạt|' }],
  ]);
  const text = printChoices({ choices: { ...NO_CHOICES, placements }, targets: new Map() });
  expect(readChoicesText(text).placements).toEqual(placements);
  const other = JSON.stringify({ version: 1, placements: [['row', 'par:1.1', 'một', '']] });
  expect(readChoicesText(other).placements).toBeUndefined();
});

test('[W15] how forms look on paper is kept as far as it was chosen; what is no such choice is left out', () => {
  const paper = { form: 'signed', issuer: 'UBND tỉnh Z' } as const;
  const text = printChoices({ choices: { ...NO_CHOICES, paper }, targets: new Map() });
  expect(readChoicesText(text).paper).toEqual(paper);
  const other = (of: object) => readChoicesText(JSON.stringify({ version: 1, paper: of })).paper;
  expect([other({ form: 'letter' }), other({ issuer: 'Z', colour: 'red' })]).toEqual([
    undefined,
    { issuer: 'Z' },
  ]);
});
