import { misplacedMark } from '../../../src/core/collect/misplacedMark';
import { decimal } from '../targets/tables';

test.each([
  [15, 1.5, 1.5],
  [925, 10, 9.25],
  [1499, 1.5, 1.499],
  [15, 1, 0.15],
  [15_000, 1, null],
  [1.75, 1.5, null],
  [1, 1.5, null],
  [15, 0, null],
])('%d of at most %d may be meant as %s', (value, max, meant) => {
  const found = misplacedMark(decimal(value), decimal(max));
  expect(found).toBe(meant === null ? null : decimal(meant));
});
