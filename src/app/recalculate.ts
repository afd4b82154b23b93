import { isFormula } from '../core/base/cellContent';
import { placeOf } from '../core/base/place';
import { recalculatePlan, type RecalculateMode } from '../core/plan/recalculatePlan';
import { emptyPlan, type CellChange } from '../core/plan/plan';
import type { Changes } from '../core/plan/formOf';
import { byPlaceOf } from '../core/plan/cellOrder';
import { formPlan } from '../core/plan/formPlan';
import { partedPlan } from '../core/plan/partedPlan';
import { isSliceEnd, type Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import { gridOf, type Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** Rollups, totals and changes of every table, as values or as formulas that follow by themselves. @param changes "form": only what shows the same */
export function* recalculateTask(
  reading: Reading,
  mode: RecalculateMode,
  changes: Changes = 'all',
): Task<GuardedPlan> {
  const plan = emptyPlan('recalculate');
  for (const { appendix, computed } of reading.tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    yield;
    const all = yield* recalculatePlan(grid, appendix, computed, mode);
    yield;
    const part = changes === 'all' ? partedPlan : formPlan;
    const wanted = yield* part(grid, appendix, computed, all);
    const { cells, newColumns, left = [] } = wanted;
    if (mode === 'formulas' && changes === 'all') {
      yield;
      const values = yield* recalculatePlan(grid, appendix, computed, 'values');
      plan.figures = (plan.figures ?? []).concat(
        yield* insteadOf(cells, (yield* partedPlan(grid, appendix, computed, values)).cells),
      );
    }
    if (left.length > 0) plan.left = [...(plan.left ?? []), ...left];
    plan.cells = plan.cells.concat(cells);
    plan.newColumns.push(...newColumns);
  }
  return yield* withPreconditions(reading, plan);
}

/** What figures would be written to cells that are to get formulas. */
function* insteadOf(
  cells: readonly CellChange[],
  values: readonly CellChange[],
): Task<CellChange[]> {
  const byPlace = yield* byPlaceOf(values);
  const figures: CellChange[] = [];
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    const figure = isFormula(cell.after) ? byPlace.get(placeOf(cell)) : undefined;
    if (figure) figures.push(figure);
  }
  return figures;
}
