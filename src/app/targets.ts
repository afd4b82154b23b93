import type { Plan } from '../core/plan/plan';
import type { Steps } from '../core/steps';
import { targetsPlan } from '../core/targets/targetsPlan';
import type { WhatIf } from '../core/targets/whatIf';
import { emptyPlan } from '../core/plan/plan';
import { anchored } from './anchored';
import { gridOf } from './gridOf';
import type { ReadTable, Reading } from './reading';

/**
 * Writes tried targets to the target column of their table.
 *
 * @param why shown with every cell in the preview
 */
export function* targetsSteps(
  reading: Reading,
  { appendix }: ReadTable,
  whatIf: WhatIf,
  why: string,
): Steps<Plan> {
  const grid = gridOf(reading, appendix.sheet);
  return grid
    ? yield* anchored(reading, targetsPlan(grid, appendix, whatIf, why))
    : emptyPlan('targets');
}
