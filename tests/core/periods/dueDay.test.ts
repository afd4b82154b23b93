import { sayDay } from '../../../src/core/base/day';
import { dueDay } from '../../../src/core/periods/dueDay';

test.each([
  ['15/09/2025', '2025-09-15'],
  ['5.9.2025', '2025-09-05'],
  ['ngày 15 tháng 9 năm 2025', '2025-09-15'],
  ['Chậm nhất ngày 15/9/2025.', '2025-09-15'],
  ['Trước ngày 16/9/2025', '2025-09-15'],
  ['trước 01/10/2025', '2025-09-30'],
  ['Trước ngày 16 hàng tháng', null],
  ['Quý IV/2025', null],
  ['31/02/2025', null],
  ['31/9/2025', null],
  ['15/13/2025', null],
  ['9/25/2025', null],
  ['0/9/2025', null],
  ['', null],
])('[T7] “%s” is due on %s', (text, day) => {
  expect(dueDay(text)).toEqual({ text, day });
});

test('[T7] a day is said as documents write it', () => {
  expect(sayDay('2025-09-05')).toBe('05/09/2025');
});
