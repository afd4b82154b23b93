import type { Appendix, ComputedScores, Score } from '../table/appendix';
import { isBound } from '../table/bound';
import { abs, add, halfUnit, subtract, type Decimal } from '../base/decimal';
import type { Finding } from '../table/finding';
import { expectedIn, figureFix, figureFinding, type FigureRow } from './figures';
import { figureMeant } from './misread';

/** `delta-mismatch`, `delta-rounded` and `delta-missing` (SPEC A7, A8) for one row. */
export function auditChange(appendix: Appendix, row: FigureRow, exact: ComputedScores): Finding[] {
  const { base, target, delta } = row.scores;
  const from = figureMeant(appendix, row, 'base');
  const to = figureMeant(appendix, row, 'target');
  if (delta === null || target === null || from === null || to === null) return [];
  if (isBound(base)) return [];
  const printedChange = subtract(to, from);
  const isOfBound = isBound(target) || isBound(delta);
  const wrong = (rule: 'delta-mismatch' | 'delta-missing', change: Decimal) => {
    const fix = isOfBound ? null : figureFix(appendix, row, 'delta', change);
    return [
      figureFinding(appendix, row, 'delta', {
        rule,
        expected: expectedIn(row, 'delta', change),
        fix,
      }),
    ];
  };
  const rounded = (change: Decimal) => {
    const expected = expectedIn(row, 'delta', change);
    return [figureFinding(appendix, row, 'delta', { rule: 'delta-rounded', expected })];
  };
  if (delta.state === 'blank') return wrong('delta-missing', exact.delta ?? printedChange);
  if (delta.value === null) return [];
  if (delta.value === printedChange) {
    if (isOfBound || exact.delta === null || exact.delta === printedChange) return [];
    const difference = abs(subtract(exact.delta, printedChange));
    const isRounding = difference <= add(roundingOf(base), roundingOf(target));
    return isRounding ? rounded(exact.delta) : [];
  }
  if (exact.delta !== null && delta.value === exact.delta) return [];
  if (isNear(delta, printedChange) || (exact.delta !== null && isNear(delta, exact.delta))) {
    return rounded(exact.delta ?? printedChange);
  }
  return wrong('delta-mismatch', printedChange);
}

/** How far the exact figure may be from the printed one; a disagreement beyond it is said of that figure. */
function roundingOf(score: Score | null): Decimal {
  return halfUnit(score?.decimals ?? 0);
}

/** A dash says that there is no change at all, and rounds nothing. */
function isNear(delta: Score, value: Decimal): boolean {
  return (
    delta.state === 'value' &&
    delta.value !== null &&
    abs(subtract(delta.value, value)) <= halfUnit(delta.decimals)
  );
}
