import { dayText, isDateFormat } from '../../../src/core/base/day';

test.each([
  ['dd/mm/yyyy', true],
  ['[$-42A]d mmmm yyyy', true],
  ['d-mmm', true],
  ['h:mm AM/PM', true],
  ['General', false],
  ['0.00##', false],
  ['@', false],
  ['0 "ngày"', false],
  ['\\d0', false],
])('%s is a format of days: %s', (format, isDay) => {
  expect(isDateFormat(format)).toBe(isDay);
});

test.each([
  [44_910, '15/12/2022'],
  [44_910.75, '15/12/2022'],
  [45_054, '08/05/2023'],
  [61, '01/03/1900'],
  [2_958_465, '31/12/9999'],
  [0.5, '0.5'],
  [-1, '-1'],
  [1e9, '1000000000'],
])('day %d is %s', (serial, text) => {
  expect(dayText(serial)).toBe(text);
});
