import { finding } from '../../src/core/table/finding';
import { byRule } from '../../src/taskpane/check/byRule';

test('findings are grouped by rule, and none is left out', () => {
  const place = { sheet: 'S', row: 2, column: 3 };
  const about = { id: '1', printed: '' };
  const one = finding({ rule: 'mixed-decimals' }, place, about);
  const other = finding({ rule: 'no-improvement' }, place, about);
  const groups = byRule([one, other, one]);
  expect(groups.map(({ rule, findings }) => [rule, findings.length])).toEqual([
    ['mixed-decimals', 2],
    ['no-improvement', 1],
  ]);
});
