import { recalculatePlan, type RecalculateMode } from '../core/plan/recalculatePlan';
import { emptyPlan, type Plan } from '../core/plan/plan';
import { anchored } from './anchored';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/** Rollups, totals and changes of every table, as values or as formulas that follow by themselves. */
export function planRecalculate(reading: Reading, mode: RecalculateMode): Plan {
  const plan = emptyPlan('recalculate');
  for (const { appendix, computed } of reading.tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    const one = recalculatePlan(grid, appendix, computed, mode);
    plan.cells.push(...one.cells);
    plan.newColumns.push(...one.newColumns);
  }
  return anchored(reading, plan);
}
