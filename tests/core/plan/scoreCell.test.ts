import { scoreCell } from '../../../src/core/plan/scoreCell';
import { decimal } from '../targets/tables';

test.each([
  [13.0566, 2, false, { value: 13.0566, numberFormat: '0.00##' }],
  [95, 2, false, { value: 95, numberFormat: '0.00##' }],
  [5, 0, false, { value: 5, numberFormat: 'General' }],
  [0.25, 0, false, { value: 0.25, numberFormat: '0.00##' }],
  [1.23456, 5, false, { value: 1.23456, numberFormat: '0.00000' }],
  [94.07, 2, true, { value: 0.9407, numberFormat: '0.00##%' }],
])('%d printed with %d decimals (as a fraction: %s)', (value, decimals, asFraction, expected) => {
  expect(scoreCell(decimal(value), decimals, asFraction)).toEqual(expected);
});

test('a rise keeps its plus', () => {
  expect(scoreCell(decimal(0.1), 1, false, true).numberFormat).toBe('+0.0###;-0.0###;0.0###');
});
