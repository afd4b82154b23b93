import { recalculatePlan, type RecalculateMode } from '../core/plan/recalculatePlan';
import { emptyPlan } from '../core/plan/plan';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import { gridOf, type Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** Rollups, totals and changes of every table, as values or as formulas that follow by themselves. */
export function* recalculateTask(reading: Reading, mode: RecalculateMode): Task<GuardedPlan> {
  const plan = emptyPlan('recalculate');
  for (const { appendix, computed } of reading.tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    yield;
    const { cells, newColumns } = yield* recalculatePlan(grid, appendix, computed, mode);
    plan.cells = plan.cells.concat(cells);
    plan.newColumns.push(...newColumns);
  }
  return yield* withPreconditions(reading, plan);
}
