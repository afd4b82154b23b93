import { emptyPlan } from '../../src/core/plan/plan';
import { isAbout } from '../../src/taskpane/shell/noticeText';

const applied = { cells: [], highlights: 0, sheetsAdded: ['A'], sheetsUpdated: [] };
const assigned = { kind: 'assign' as const, at: '', isUnfinished: false };

test('undo stands beside a notice only where it takes back what the notice speaks of', () => {
  const plan = emptyPlan('assign');
  const nothing = { ...applied, sheetsAdded: [] };
  const stopped = (details: Record<string, string>) => ({
    kind: 'problem' as const,
    problem: { code: 'cancelled' as const, details },
  });
  expect(isAbout({ kind: 'applied', plan, applied }, assigned)).toBe(true);
  expect(isAbout({ kind: 'applied', plan, applied: nothing }, assigned)).toBe(false);
  expect(isAbout({ kind: 'applied', plan: emptyPlan('clear-highlight'), applied }, assigned)).toBe(
    false,
  );
  expect(isAbout({ kind: 'nothing' }, assigned)).toBe(false);
  expect(isAbout(stopped({}), assigned)).toBe(false);
  expect(isAbout(stopped({ sheets: 'A' }), assigned)).toBe(true);
});
