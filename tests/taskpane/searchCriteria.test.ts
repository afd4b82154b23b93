import { finish } from '../../src/core/base/task';
import { searchCriteria } from '../../src/taskpane/targets/searchCriteria';
import { table } from '../core/targets/tables';

const coded = table('par', [
  ['5', 3, 1, 1],
  ['5.7', 3, 1, 1],
  ['5.7.1', 3, 1, 1],
  ['7', 2, 1, 1],
  ['7.1', 1, 1, 1],
  ['7.10', 1, 1, 1],
]);
/** The names of the sample hold their codes. */
const appendix = {
  ...coded,
  criteria: coded.criteria.map((one) => ({ ...one, name: 'Cải cách thể chế' })),
};

const found = (sought: string) => finish(searchCriteria(appendix, sought));

test('a code is found by its beginning, with what it is part of', () => {
  expect([...found('7.1')]).toEqual(['7.1', '7', '7.10']);
  expect([...found('5.7.1')]).toEqual(['5.7.1', '5.7', '5']);
});

test('a name is found by any part of it, without accents', () => {
  expect(found('the che').size).toBe(6);
  expect(found('tai chinh').size).toBe(0);
});

test('an agency finds what it leads, by itself or through what that is part of', () => {
  const led = table('par', [
    ['1', 2, 1, 1, ['Sở Tài chính']],
    ['1.1', 2, 1, 1],
    ['2', 2, 1, 1, ['Sở Nội vụ']],
  ]);
  expect([...finish(searchCriteria(led, 'so tai chinh'))]).toEqual(['1', '1.1']);
});
