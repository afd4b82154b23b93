import type { Appendix, Computed, ComputedScores, Score } from '../table/appendix';
import { isBound } from '../table/bound';
import { EXACT } from '../table/open';
import { abs, add, isSame, subtract, type Decimal } from '../base/decimal';
import type { Finding } from '../table/finding';
import type { YearField } from '../table/scoreFields';
import { expectedIn, figureFix, figureFinding, type FigureRow } from './figures';
import { figureMeant } from './misread';
import { isTextOfNumber } from './overText';
import type { Rounding } from '../compute/rounding';

/** `delta-mismatch`, `delta-rounded` and `delta-missing` (SPEC A7, A8) for one row. */
export function auditChange(
  appendix: Appendix,
  row: FigureRow,
  exact: ComputedScores,
  computed: Computed,
  rounding: Rounding,
): Finding[] {
  const { base, target, delta } = row.scores;
  const from = figureMeant(appendix, row, 'base');
  const to = figureMeant(appendix, row, 'target');
  if (delta === null || target === null || from === null || to === null) return [];
  if (isBound(base) || isUnknown(row, 'base', computed) || isUnknown(row, 'target', computed)) {
    return [];
  }
  const printedChange = subtract(to, from);
  const isOfBound = isBound(target) || isBound(delta);
  const facts = (change: Decimal) => ({
    expected: expectedIn(row, 'delta', change),
    fix: isOfBound ? null : figureFix(appendix, row, 'delta', change),
  });
  const rounded = (change: Decimal) => {
    const expected = expectedIn(row, 'delta', change);
    return [figureFinding(appendix, row, 'delta', { rule: 'delta-rounded', expected })];
  };
  if (delta.state === 'blank') {
    const missing = facts(exact.delta ?? printedChange);
    return [figureFinding(appendix, row, 'delta', { rule: 'delta-missing', ...missing })];
  }
  if (delta.value === null) return [];
  if (isSame(delta.value, printedChange)) {
    if (isOfBound || exact.delta === null || isSame(exact.delta, printedChange)) return [];
    const difference = abs(subtract(exact.delta, printedChange));
    // A disagreement beyond it is said of the figure itself.
    const isRounding = difference <= add(rounding('base', base), rounding('target', target));
    return isRounding ? rounded(exact.delta) : [];
  }
  if (exact.delta !== null && isSame(delta.value, exact.delta)) return [];
  const isNear = (value: Decimal) => isRounded(delta, value, rounding('delta', delta));
  if (isNear(printedChange) || (exact.delta !== null && isNear(exact.delta))) {
    return rounded(exact.delta ?? printedChange);
  }
  // What such a formula comes to depends on how Excel takes the text, which is to be put right.
  const isOfText = [base, target].some((year) => isTextOfNumber(year, appendix.asFraction));
  const mismatch = { rule: 'delta-mismatch', ...facts(printedChange) } as const;
  const fact =
    isOfText && delta.stored === 'formula'
      ? { ...mismatch, fix: null, ofText: true as const }
      : mismatch;
  return [figureFinding(appendix, row, 'delta', fact)];
}

/** What a bound of its parts rules out (SPEC A4): what the figure should be nobody knows, nor what changes. */
function isUnknown(row: FigureRow, field: YearField, computed: Computed): boolean {
  return !isBound(row.scores[field]) && computed.open('id' in row ? row : null, field) !== EXACT;
}

/** A dash says that there is no change at all, and rounds nothing. */
function isRounded(delta: Score, value: Decimal, within: Decimal): boolean {
  return (
    delta.state === 'value' && delta.value !== null && abs(subtract(delta.value, value)) <= within
  );
}
