import type { ComputedScores } from '../table/appendix';
import type { Decimal } from '../base/decimal';

/** What should be said of a target, with the figure that it is measured against. Nothing is forbidden. */
export interface TargetWarning {
  kind: 'over-max' | 'below-base' | 'off-step';
  limit: Decimal;
}

/**
 * @param figures the criterion's repaired maximum and last year's score
 * @param step of the criterion's scale (see stepOf)
 * @returns nothing to say: an empty list
 */
export function judgeTarget(
  { max, base }: Pick<ComputedScores, 'max' | 'base'>,
  step: Decimal,
  value: Decimal,
): TargetWarning[] {
  const warnings: TargetWarning[] = [];
  if (max !== null && value > max) warnings.push({ kind: 'over-max', limit: max });
  if (base !== null && value < base) warnings.push({ kind: 'below-base', limit: base });
  if (step > 0 && value % step !== 0) warnings.push({ kind: 'off-step', limit: step });
  return warnings;
}
