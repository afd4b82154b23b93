import { otherWords } from '../../../src/core/collect/otherWords';
import { table } from '../targets/tables';

const { criteria, byId } = table('par', [
  ['1', 2, 1, 2],
  ['1.1', 1, 0.5, 1],
  ['1.2', 1, 0.5, 1],
]);
const [first, second] = ['1.1', '1.2'].map((id) => byId.get(id));
if (!first || !second) throw new Error('no criteria');
first.name = 'Ban hành kế hoạch cải cách hành chính năm';
second.name = 'Mức độ hoàn thành kế hoạch cải cách hành chính năm';
const isOther = otherWords(criteria);

test.each([
  ['1.1 Ban hành kế hoạch cải cách hành chính năm', false],
  ['1.1 Ban hành  KẾ HOẠCH cải cách hành chính năm', false],
  ['Ban hành kế hoạch cải cách hành chính năm', false],
  ['1.1 Ban hành kế hoạch CCHC, cải cách hành chính năm', false],
  ['', false],
  // That is 1.2's name now, however alike.
  ['1.1 Mức độ hoàn thành kế hoạch cải cách hành chính năm', true],
  ['1.1 Báo cáo định kỳ', true],
])('%j for 1.1: of other words is %s', (label, is) => {
  expect(isOther(label, first)).toBe(is);
});
