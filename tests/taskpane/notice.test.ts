import { emptyPlan } from '../../src/core/plan/plan';
import { vi } from '../../src/strings/vi';
import { isAbout, noticeText } from '../../src/taskpane/shell/noticeText';

const applied = { cells: [], highlights: 0, sheetsAdded: ['A'], sheetsUpdated: [], kept: [] };
const assigned = { id: 'w1', kind: 'assign' as const, at: '', isUnfinished: false };

test('undo stands beside a notice only where it takes back what the notice speaks of', () => {
  const plan = emptyPlan('assign');
  const nothing = { ...applied, sheetsAdded: [] };
  const stopped = (...sheets: string[]) => ({
    kind: 'problem' as const,
    problem: { code: 'cancelled' as const, details: { sheets } },
  });
  expect(isAbout({ kind: 'applied', plan, applied }, assigned)).toBe(true);
  expect(isAbout({ kind: 'applied', plan, applied: nothing }, assigned)).toBe(false);
  expect(isAbout({ kind: 'applied', plan: emptyPlan('clear-highlight'), applied }, assigned)).toBe(
    false,
  );
  expect(isAbout({ kind: 'nothing' }, assigned)).toBe(false);
  expect(isAbout(stopped(), assigned)).toBe(false);
  expect(isAbout(stopped('A'), assigned)).toBe(true);
  const judged = (of: 'write' | 'undo', isDone: boolean) =>
    isAbout({ kind: 'judged', of, isDone }, assigned);
  expect([judged('write', true), judged('write', false), judged('undo', true)]).toEqual([
    ...[true, false, false],
  ]);
});

test('whose sheet was renamed is told to give it its name back, where the undo missed it', () => {
  const problem = { code: 'sheet-gone' as const, details: { sheet: 'Phụ lục I' } };
  const advice = 'đổi lại tên trang tính thành “Phụ lục I” rồi hoàn tác';
  expect(noticeText({ kind: 'problem', problem, of: 'undo' }, vi)).toContain(advice);
  expect(noticeText({ kind: 'problem', problem }, vi)).not.toContain(advice);
});
