import { recalculatePlan, type RecalculateMode } from '../core/plan/recalculatePlan';
import { emptyPlan, type Plan } from '../core/plan/plan';
import { finish, type Steps } from '../core/steps';
import { anchored } from './anchored';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/** Rollups, totals and changes of every table, as values or as formulas that follow by themselves. */
export function* recalculateSteps(reading: Reading, mode: RecalculateMode): Steps<Plan> {
  const plan = emptyPlan('recalculate');
  for (const { appendix, computed } of reading.tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    yield;
    const { cells, newColumns } = yield* recalculatePlan(grid, appendix, computed, mode);
    plan.cells = plan.cells.concat(cells);
    plan.newColumns.push(...newColumns);
  }
  return yield* anchored(reading, plan);
}

/** The same at once. */
export function planRecalculate(reading: Reading, mode: RecalculateMode): Plan {
  return finish(recalculateSteps(reading, mode));
}
