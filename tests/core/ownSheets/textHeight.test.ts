import { textHeight } from '../../../src/core/ownSheets/textHeight';

// Lines of 11 points take 13.42 points each, with 4 for what is above and below.
test.each([
  // Two of its words fit on no line together.
  [4, 'Mục tiêu năm 2022', 7],
  [3, 'Tự đánh giá', 6.4],
  // Counted as so many letters: two lines.
  [3, 'Số tiêu chí', 6.4],
  // A word that is longer than its column is cut.
  [3, 'Phieu_SoTuPhap_2022.xlsx', 9],
  [1, 'Kiểm tra CCHC', 20],
  [2, 'Kiểm tra\nCCHC', 20],
  [1, '', 5],
])('[G13] a row has %i lines for “%s” in a column of %f characters', (lines, text, width) => {
  expect(textHeight(text, width, 11)).toBe(Math.ceil(lines * 13.42) + 4);
});

test('[G13] a long text in a wide column has no fewer lines than its letters fill', () => {
  // 60 words of four letters: 299 characters, on lines of 20 × 12/11 − 1 = 20.8.
  const text = Array.from({ length: 60 }, () => 'năng').join(' ');
  expect(textHeight(text, 20, 11)).toBe(Math.ceil(15 * 13.42) + 4);
});
