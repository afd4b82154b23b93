import type { Decimal } from '../../../src/core/base/decimal';
import { judgeTarget } from '../../../src/core/targets/judgeTarget';
import { finestStep, stepOf } from '../../../src/core/targets/step';
import { decimal, table } from './tables';

const figures = (max: number, base: number | null, target: number | null) => ({
  max: decimal(max),
  base: base === null ? null : decimal(base),
  target: target === null ? null : decimal(target),
});
const FINEST = decimal(0.0001);

test.each<[string, ReturnType<typeof figures>, Decimal]>([
  ['halves, where a part score proves them', figures(2, 1.5, 2), decimal(0.5)],
  ['quarters', figures(0.5, 0.25, 0.5), decimal(0.25)],
  ['nothing to go by at the maximum', figures(1, 1, 1), FINEST],
  ['nothing to go by at zero', figures(1, 0, 1), FINEST],
  ['off every grid', figures(0.5, 0.25, 0.35), FINEST],
])('the step of a scale: %s', (_, scores, step) => {
  expect(stepOf('par', scores, FINEST)).toBe(step);
});

test('percentages come from surveys and have no grades', () => {
  expect(stepOf('sipas', figures(100, 94.5, 95), decimal(0.01))).toBe(decimal(0.01));
});

test('the finest unit is that of the leaves as printed, between 0.01 and 0.0001', () => {
  expect(finestStep(table('par', [['1', 1, 0.5, '0,499']]))).toBe(decimal(0.001));
  expect(finestStep(table('par', [['1', 3, 2, 2]]))).toBe(decimal(0.01));
  expect(finestStep(table('par', [['1', 1, '0.123456', 1]]))).toBe(decimal(0.0001));
});

test('over the maximum, below last year and off the grid are said, each with its measure', () => {
  const limits = figures(2, 1.5, null);
  expect(judgeTarget(limits, decimal(0.5), decimal(2))).toEqual([]);
  expect(judgeTarget(limits, decimal(0.5), decimal(2.5))).toEqual([
    { kind: 'over-max', limit: decimal(2) },
  ]);
  expect(judgeTarget(limits, decimal(0.5), decimal(1.2))).toEqual([
    { kind: 'below-base', limit: decimal(1.5) },
    { kind: 'off-step', limit: decimal(0.5) },
  ]);
});
