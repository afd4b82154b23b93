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
  if (delta.state === 'blank') {
    const missing = factsOf(appendix, row, exact.delta ?? printedChange, isOfBound);
    return [figureFinding(appendix, row, 'delta', { rule: 'delta-missing', ...missing })];
  }
  if (delta.value === null) return [];
  if (isSame(delta.value, printedChange)) {
    if (isOfBound || exact.delta === null || isSame(exact.delta, printedChange)) return [];
    const difference = abs(subtract(exact.delta, printedChange));
    // A disagreement beyond it is said of the figure itself.
    const isRounding = difference <= add(rounding('base', base), rounding('target', target));
    return isRounding ? rounded(appendix, row, exact.delta) : [];
  }
  if (exact.delta !== null && isSame(delta.value, exact.delta)) return [];
  const within = rounding('delta', delta);
  const isNear =
    isRounded(delta, printedChange, within) ||
    (exact.delta !== null && isRounded(delta, exact.delta, within));
  if (isNear) return rounded(appendix, row, exact.delta ?? printedChange);
  // What such a formula comes to depends on how Excel takes the text, which is to be put right.
  const { asFraction } = appendix;
  const isOfText = isTextOfNumber(base, asFraction) || isTextOfNumber(target, asFraction);
  const facts = factsOf(appendix, row, printedChange, isOfBound);
  const mismatch = { rule: 'delta-mismatch', ...facts } as const;
  const fact =
    isOfText && delta.stored === 'formula'
      ? { ...mismatch, fix: null, ofText: true as const }
      : mismatch;
  return [figureFinding(appendix, row, 'delta', fact)];
}

/** What the change should say. @param isOfBound a bound is part of it: it is for a person to put right */
function factsOf(appendix: Appendix, row: FigureRow, change: Decimal, isOfBound: boolean) {
  return {
    expected: expectedIn(row, 'delta', change),
    fix: isOfBound ? null : figureFix(appendix, row, 'delta', change),
  };
}

function rounded(appendix: Appendix, row: FigureRow, change: Decimal): Finding[] {
  const expected = expectedIn(row, 'delta', change);
  return [figureFinding(appendix, row, 'delta', { rule: 'delta-rounded', expected })];
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
