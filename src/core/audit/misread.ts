import type { Appendix } from '../table/appendix';
import { divide, HUNDRED, ONE, type Decimal } from '../base/decimal';
import { traitsOf } from '../table/indexTraits';
import type { Fact, Finding } from '../table/finding';
import { ROLLED_FIELDS, type ScoreField } from '../table/scoreFields';
import { expectedIn, figureFix, figureFinding, type FigureRow } from './figures';

/** What a figure that is far too large was meant to be. */
export interface Misread {
  value: Decimal;
  /** Nothing else can be meant: it is computed with. What is not sure counts as unknown. */
  isSure: boolean;
}

/**
 * A figure that is far too large by itself and right as a part of it (SPEC A9): a whole number in thousandths,
 * "93.157" taken for ninety-three thousand; or one that was put into a cell of percentages without its sign, 95
 * shown as 9500%.
 */
export function misreadOf(appendix: Appendix, row: FigureRow, field: ScoreField): Misread | null {
  const score = row.scores[field];
  const value = score?.value ?? null;
  if (!score || value === null || value < 1000 * ONE) return null;
  if (!score.isFraction && value % ONE !== 0) return null;
  if (appendix.scale !== null && value <= appendix.scale) return null;
  const meant = divide(value, score.isFraction ? 100 : 1000);
  const max =
    field === 'max' || traitsOf(appendix.kind).ceiling !== null
      ? null
      : (row.scores.max?.value ?? null);
  const limit = max === null || max > HUNDRED ? HUNDRED : max;
  return value > limit && meant <= limit ? { value: meant, isSure: !score.isFraction } : null;
}

/** A figure as it was meant: put right where that is sure, null where it is not, and where it is above its maximum. */
export function figureMeant(appendix: Appendix, row: FigureRow, field: ScoreField): Decimal | null {
  const misread = misreadOf(appendix, row, field);
  if (misread) return misread.isSure ? misread.value : null;
  return isAboveOwnMaximum(row, field) ? null : (row.scores[field]?.value ?? null);
}

/** A leaf's score above the maximum beside it: one of the two is wrong, and nobody knows which. */
function isAboveOwnMaximum(row: FigureRow, field: ScoreField): boolean {
  if (field === 'max' || field === 'delta' || !('children' in row)) return false;
  const max = row.scores.max?.value ?? null;
  const value = row.scores[field]?.value ?? null;
  return row.children.length === 0 && max !== null && max >= 0 && value !== null && value > max;
}

/** `locale-misread`, and `score-over-max` where only a person can say what was meant (SPEC A9, A11). */
export function auditMisread(appendix: Appendix, row: FigureRow): Finding[] {
  const findings: Finding[] = [];
  for (const field of ROLLED_FIELDS) {
    const misread = misreadOf(appendix, row, field);
    if (!misread) continue;
    const expected = expectedIn(row, field, misread.value);
    const fix = figureFix(appendix, row, field, misread.value);
    const fact: Fact = misread.isSure
      ? { rule: 'locale-misread', expected, field, fix }
      : { rule: 'score-over-max', expected, field };
    findings.push(figureFinding(appendix, row, field, fact));
  }
  return findings;
}
