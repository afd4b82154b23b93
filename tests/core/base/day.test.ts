import { dayText, isDateFormat, isTimeFormat, timeText } from '../../../src/core/base/day';

test.each([
  ['dd/mm/yyyy', true],
  ['[$-42A]d mmmm yyyy', true],
  ['d-mmm', true],
  ['mmm-yy', true],
  ['m/d/yyyy h:mm', true],
  ['dd\\/mm\\/yyyy;@', true],
  ['h:mm AM/PM', false],
  ['General', false],
  // A German "General": the "d" in it stands for no day.
  ['Standard', false],
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

test.each([
  ['h:mm', true],
  ['h AM/PM', true],
  ['mm:ss.0', true],
  ['mmss.0', true],
  ['[h]:mm:ss', true],
  ['[mm]', true],
  ['[Red]h:mm;@', true],
  ['m/d/yyyy h:mm', false],
  ['mmm', false],
  ['0.0 "h"', false],
  ['[s]0', false],
  ['#,##0', false],
])('%s is a format of times: %s', (format, isTime) => {
  expect(isTimeFormat(format)).toBe(isTime);
});

test.each([
  [0.3125, '7:30'],
  [1.5, '36:00'],
  [65.5 / 86_400, '0:01:06'],
  [-0.25, '-6:00'],
])('the time %d is %s', (serial, text) => {
  expect(timeText(serial)).toBe(text);
});
