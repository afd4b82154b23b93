import { LOOK_AGAIN } from '../../src/excel/effects/otherWriter';
import { play, type Step } from './play';

LOOK_AGAIN.milliseconds = 0;

const at = (what: string, draw: Partial<Step> = {}): Step => ({
  ...{ sheet: 0, row: 0, column: 0, other: 2 },
  ...draw,
  what,
});
const [FORMULAS, VALUES] = ['recalculate as formulas', 'recalculate as values'];
const TEXT = 'type a score as text';

/** Sequences that random ones came upon, as small as they can be. */
const FOUND: [string, Step[]][] = [
  [
    '[W6] [W10] a figure typed as text under live formulas becomes a number, and they follow',
    [at(FORMULAS), at(TEXT, { other: 0 }), at(FORMULAS, { other: 0 })],
  ],
  [
    '[W6] [W10] the same where figures are written as values',
    [at(FORMULAS), at(TEXT, { other: 0 }), at(VALUES, { other: 0 })],
  ],
  [
    '[W6] a total that is right once a figure below it is put right is a formula at once, and not with the next run',
    [at(TEXT, { row: 2, column: 1, other: 0 }), at(FORMULAS, { other: 0 })],
  ],
  [
    '[W4] a parent whose formula lost what it referred to comes to what its parts do',
    [at('delete a row', { sheet: 1, row: 3 }), at(VALUES, { other: 0 })],
  ],
  [
    '[W4] the same as formulas',
    [at('delete a row', { sheet: 1, row: 3 }), at(FORMULAS, { other: 0 })],
  ],
  [
    '[W6] a formula that comes to an error holds no text back: a second run changes nothing',
    [at('type a formula', { row: 1, column: 4, other: 0 }), at(VALUES, { other: 0 })],
  ],
  [
    '[W10] text under a formula of another column stays, or what that shows would be another with the second run',
    [at('copy columns to the left, over one'), at(VALUES, { other: 0 })],
  ],
  [
    '[W10] the same as formulas',
    [at('copy columns to the left, over one'), at(FORMULAS, { other: 0 })],
  ],
  [
    '[W10] and so does text under a formula whose rows were sorted',
    [at(FORMULAS), at('sort rows', { row: 1, other: 4 }), at('undo'), at(VALUES, { other: 0 })],
  ],
  [
    '[W10] text that a code is made of stays: as a number it would make another table',
    [at('type a formula', { row: 2, other: 5 }), at(VALUES, { other: 3 })],
  ],
  [
    '[W11] who types over what they typed before has taken it back themselves',
    [
      at('recalculate as values, typed into meanwhile', { sheet: 67, row: 705, other: 0 }),
      at('recalculate as values, typed into meanwhile', { sheet: 413, row: 705, other: 0 }),
    ],
  ],
  [
    '[W9] an undo of what was written before a plan that wrote nothing leaves formulas of a renamed sheet, and says so',
    [at('fix findings'), at('highlight'), at('rename a sheet', { sheet: 1, other: 0 })].concat([
      at('undo'),
      at('clear the highlights'),
      at('undo'),
    ]),
  ],
  [
    '[W9] a formula without what it referred to comes back as its text, and not where rows moved',
    [at('delete a sheet', { sheet: 1 }), at(VALUES), at('insert rows below'), at('undo')],
  ],
  [
    '[W8] sheets are made where a hidden one was moved to the first place: nobody looks at that',
    [
      at('fix findings, typed into meanwhile', { sheet: 1, other: 0 }),
      ...[at('move a sheet'), at('move a sheet', { other: 1 })],
      at('make agency sheets', { other: 0 }),
    ],
  ],
];

test.each(FOUND)('%s', async (_, steps) => {
  await expect(play(steps)).resolves.toBeUndefined();
});
