import { meantAs } from '../../../src/core/collect/meantAs';
import { decimal } from '../targets/tables';

test.each([
  ['par', 15, 1.5, 1.5],
  ['par', 925, 10, 9.25],
  ['par', 1499, 1.5, 1.499],
  ['par', 15, 1, 0.15],
  ['par', 15_000, 1, null],
  ['par', 1.75, 1.5, null],
  ['par', 1, 1.5, null],
  ['par', 15, 0, null],
  ['par', 0.955, 1, null],
  ['sipas', 0.955, 100, 95.5],
  ['sipas', 955, 100, 95.5],
  ['sipas', 95.5, 100, null],
] as const)('%s: %d of at most %d may be meant as %s', (kind, value, max, meant) => {
  const found = meantAs(kind, decimal(value), decimal(max), false);
  expect(found).toEqual(meant === null ? [] : [decimal(meant)]);
});

test.each([
  [2, 2, [2, 0.2, 0.02]],
  [75, 10, [7.5, 0.75]],
  [125, 1, [0.125]],
  [95, null, [95, 9.5, 0.95]],
  [1125, 2, [1.125]],
  // Of a thousand and more the parted thousands are right.
  [1000, null, []],
  [0, 2, []],
  [0.5, 2, []],
] as const)('%d of at most %s, its thousands parted, may be meant as %j', (value, max, meant) => {
  const found = meantAs('par', decimal(value), max === null ? null : decimal(max), true);
  expect(found).toEqual(meant.map(decimal));
});
