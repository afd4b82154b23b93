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
];

test.each(FOUND)('%s', async (_, steps) => {
  await expect(play(steps)).resolves.toBeUndefined();
});
