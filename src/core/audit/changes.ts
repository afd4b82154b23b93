import type { Appendix, ComputedScores, Finding, Score } from '../table/appendix';
import { isBound } from '../table/bound';
import { abs, add, formatDecimal, halfUnit, subtract, type Decimal } from '../base/decimal';
import { figureFinding, type FigureRow } from './figures';
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
  const say = (rule: 'delta-mismatch' | 'delta-missing' | 'delta-rounded', value: Decimal) => {
    const severity =
      rule === 'delta-mismatch' ? 'error' : rule === 'delta-rounded' ? 'info' : 'warning';
    const words = { change: formatDecimal(value, ',') };
    return [
      figureFinding(appendix, row, 'delta', {
        rule,
        severity,
        exact: value,
        isSure: rule !== 'delta-rounded' && !isOfBound,
        details: words,
      }),
    ];
  };
  if (delta.state === 'blank') return say('delta-missing', exact.delta ?? printedChange);
  if (delta.value === null) return [];
  if (delta.value === printedChange) {
    if (isOfBound || exact.delta === null || exact.delta === printedChange) return [];
    const difference = abs(subtract(exact.delta, printedChange));
    const isRounding = difference <= add(roundingOf(base), roundingOf(target));
    return isRounding ? say('delta-rounded', exact.delta) : [];
  }
  if (exact.delta !== null && delta.value === exact.delta) return [];
  if (isNear(delta, printedChange) || (exact.delta !== null && isNear(delta, exact.delta))) {
    return say('delta-rounded', exact.delta ?? printedChange);
  }
  return say('delta-mismatch', printedChange);
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
