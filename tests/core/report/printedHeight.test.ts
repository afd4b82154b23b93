import { printedHeight } from '../../../src/core/report/printedHeight';

// Of size 10 an "m" takes 8 points, a character of a column's width 5.25; a line is 12 points high, and 3 stand beside all.
test('[B1] a text takes the lines that its words need', () => {
  expect(printedHeight('mmmm mmmm', 13, 10)).toBe(15);
  expect(printedHeight('mmmm mmmm', 8, 10)).toBe(27);
  expect(printedHeight('mmmm\nmmmm', 13, 10)).toBe(27);
  // 160 points in a line of 42.
  expect(printedHeight('m'.repeat(20), 8, 10)).toBe(51);
  expect(printedHeight('', 8, 10)).toBe(15);
});

test('[B1] bold letters take more room, marks above and below letters none', () => {
  expect([false, true].map((isBold) => printedHeight('mmmm mmmm', 13, 10, isBold))).toEqual([
    15, 27,
  ]);
  const plain = 'Tieu chi thanh phan';
  const marked = 'Tiêu chí thành phần';
  for (const width of [6, 8, 12, 16, 20]) {
    expect(printedHeight(marked, width, 10)).toBe(printedHeight(plain, width, 10));
  }
});
