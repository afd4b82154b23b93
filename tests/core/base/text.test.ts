import { foldAccents } from '../../../src/core/base/text';

test.each([
  ['Dễ dàng  thực hiện', 'de dang thuc hien'],
  ['Đẩy mạnh ĐỐI THOẠI', 'day manh doi thoai'],
  ['o\u031b\u0309 ướ', 'o uo'],
  ['7.1.9', '7.1.9'],
])('“%s” is searched for as “%s”', (text, folded) => {
  expect(foldAccents(text)).toBe(folded);
});
