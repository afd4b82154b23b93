import type { Finding } from '../../src/core/table/appendix';
import { findingMessage } from '../../src/strings/findings';
import { vi } from '../../src/strings/vi';
import { byRule } from '../../src/taskpane/check/byRule';

const finding = (known: Partial<Finding>): Finding => ({
  ...{ rule: 'mixed-decimals', severity: 'info', sheet: 'S', row: 2, column: 3, id: '1' },
  ...{ printed: '', expected: null, details: {} },
  ...known,
});
const said = (known: Partial<Finding>) => findingMessage(finding(known), vi.findings);

test('a line break inside a code is said in words', () => {
  expect(said({ rule: 'code-typo', printed: '3.3\n1', expected: '3.3.1' })).toMatch(
    /^Mã “3\.3”, xuống dòng, “1” không khớp/,
  );
});

test('a score that Excel made a date is said to be one; words that are no score are quoted', () => {
  const details = { field: 'base' };
  const rule = 'score-unreadable';
  expect(said({ rule, printed: '44682', details })).toContain('đang là ngày tháng');
  expect(said({ rule, printed: 'chưa rõ', details })).toContain('“chưa rõ”');
});

test('findings are grouped by rule, and none is left out', () => {
  const other = finding({ rule: 'code-in-name' });
  const groups = byRule([finding({}), other, finding({})]);
  expect(groups.map(({ rule, findings }) => [rule, findings.length])).toEqual([
    ['mixed-decimals', 2],
    ['code-in-name', 1],
  ]);
});
