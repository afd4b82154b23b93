import type { Criterion, TotalRow } from '../core/appendix';
import type { Decimal } from '../core/decimal';
import { limitOf } from '../core/limit';
import type { Plan } from '../core/plan/plan';
import type { Steps } from '../core/steps';
import { targetsPlan } from '../core/targets/targetsPlan';
import type { WhatIf } from '../core/targets/whatIf';
import { emptyPlan } from '../core/plan/plan';
import { anchored } from './anchored';
import { gridOf } from './gridOf';
import type { ReadTable, Reading } from './reading';

/** The reason of a target above what its criterion can score; the preview has words for it. */
const OVER_MAX = 'over-max';

/**
 * Writes tried targets to the target column of their table.
 *
 * @param why shown in the preview with every other cell
 */
export function* targetsSteps(
  reading: Reading,
  table: ReadTable,
  whatIf: WhatIf,
  why: string,
): Steps<Plan> {
  const { appendix } = table;
  const grid = gridOf(reading, appendix.sheet);
  if (!grid) return emptyPlan('targets');
  const whyOf = (line: Criterion | TotalRow, target: Decimal | null): string => {
    const limit = 'code' in line ? limitOf(table, line) : null;
    return target !== null && limit !== null && target > limit ? OVER_MAX : why;
  };
  return yield* anchored(reading, targetsPlan(grid, appendix, whatIf, whyOf));
}
