import { isFormula } from '../core/base/cellContent';
import { placeOf } from '../core/base/place';
import { recalculatePlan, type RecalculateMode } from '../core/plan/recalculatePlan';
import { emptyPlan, type CellChange, type Plan } from '../core/plan/plan';
import type { Changes } from '../core/plan/formOf';
import { byPlaceOf } from '../core/plan/cellOrder';
import { followers } from '../core/plan/followers';
import { formPlan } from '../core/plan/formPlan';
import { type HeldTexts, heldTexts, type PlannedTable } from '../core/plan/heldTexts';
import { partedPlans } from '../core/plan/partedPlan';
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
  const withFigures = mode === 'formulas' && changes === 'all';
  const values = withFigures ? yield* partedTables(reading, 'values', changes) : [];
  const tables = yield* partedTables(reading, mode, changes);
  for (const [nth, table] of tables.entries()) {
    yield;
    const { cells, newColumns, left = [] } = table.plan;
    const figures = values[nth];
    if (figures) {
      plan.figures = (plan.figures ?? []).concat(yield* insteadOf(cells, figures.plan.cells));
    }
    if (left.length > 0) plan.left = [...(plan.left ?? []), ...left];
    plan.cells = plan.cells.concat(cells);
    plan.newColumns.push(...newColumns);
  }
  if (changes === 'all') {
    const { following, balanced } = yield* followers(tables);
    if (following.length > 0) plan.left = [...(plan.left ?? []), ...following];
    if (balanced.length > 0) plan.balanced = balanced;
  }
  yield;
  return yield* withPreconditions(reading, plan);
}

/** What is written to each table: of all of them it is known first which texts have to stay. */
function* partedTables(
  reading: Reading,
  mode: RecalculateMode,
  changes: Changes,
): Task<PlannedTable[]> {
  const tables: PlannedTable[] = [];
  for (const { appendix, computed } of reading.tables) {
    yield;
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    const plan = yield* recalculatePlan(grid, appendix, computed, mode);
    tables.push({ grid, appendix, computed, plan });
  }
  const held = yield* heldTexts(tables, changes);
  const plans =
    changes === 'all' ? yield* partedPlans(tables, held) : yield* formPlans(tables, changes, held);
  return tables.map((table, nth) => ({ ...table, plan: plans[nth] ?? table.plan }));
}

function* formPlans(
  tables: readonly PlannedTable[],
  changes: Changes,
  held: HeldTexts,
): Task<Plan[]> {
  const plans: Plan[] = [];
  for (const { grid, appendix, computed, plan } of tables) {
    yield;
    plans.push(yield* formPlan(grid, appendix, computed, plan, changes, held));
  }
  return plans;
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
