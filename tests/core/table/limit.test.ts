import { decimalFromNumber } from '../../../src/core/base/decimal';
import { highestScore } from '../../../src/core/table/limit';

test('[A10] the highest score is the maximum that is printed, the most of the index without one, and nought of a penalty', () => {
  const highest = (max: number | null) =>
    highestScore('par', max === null ? null : decimalFromNumber(max));
  expect(highest(2.5)).toBe(decimalFromNumber(2.5));
  expect(highest(-5)).toBe(decimalFromNumber(0));
  expect(highestScore('sipas', null)).toBe(decimalFromNumber(100));
});
