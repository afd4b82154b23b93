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
  const found = meantAs(kind, decimal(value), decimal(max));
  expect(found).toBe(meant === null ? null : decimal(meant));
});
