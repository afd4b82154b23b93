import { abs, type Decimal, divide, halfUnit, multiply, subtract } from '../base/decimal';
import { foldText } from '../base/text';
import type { Appendix, Criterion, Relation } from './appendix';

/** The criterion in which another index's total is scored (SPEC A16), and the points that it gives at most. */
export interface ScoringCriterion {
  criterion: Criterion;
  max: Decimal;
}

/** @param words by which the criterion is known */
export function scoringCriterion(
  { criteria }: Pick<Appendix, 'criteria'>,
  words: RegExp,
): ScoringCriterion | null {
  const criterion = criteria.find(
    ({ children, name }) => children.length === 0 && words.test(foldText(name)),
  );
  const max = criterion?.scores.max?.value ?? null;
  return criterion && max !== null && max > 0 ? { criterion, max } : null;
}

/** @param total of the index, in percent. @returns points */
export function pointsFor(total: Decimal, { max }: Pick<ScoringCriterion, 'max'>): Decimal {
  return divide(multiply(total, max), 100);
}

/**
 * Whether the criterion says the same as the index: within rounding; what is only a lower bound may be exceeded.
 *
 * @param decimals in which the points are printed
 * @param due what the index comes to, in points
 * @param relation of the index's total
 */
export function saysTheSame(
  points: Decimal,
  decimals: number,
  due: Decimal,
  relation: Relation,
): boolean {
  if (abs(subtract(points, due)) <= halfUnit(decimals)) return true;
  const isLowerBound = relation === '>' || relation === '≥';
  return isLowerBound && points >= due;
}
