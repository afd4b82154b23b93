import { isSliceEnd, type Task } from '../core/base/task';
import type { CellChange, LeftCell } from '../core/plan/plan';
import { cellLine } from '../core/plan/planLines';
import type { Reading } from './reading';
import { previewTask } from './session/preview';
import type { GuardedPlan } from './workbookPort';

/**
 * A plan as it is written where nobody chooses: all of its lines but those that wait for formulas which come to something else
 * by the others (SPEC W10). They are said as such formulas are.
 */
export function* writtenAtOnce(reading: Reading, making: Task<GuardedPlan>): Task<GuardedPlan> {
  const plan = yield* making;
  if (plan.left?.some(({ because }) => because === 'follows') !== true) return plan;
  const shown = yield* previewTask(reading, asMade(plan));
  const whole = shown.choose(plan.cells.map(cellLine), true);
  const waiting: LeftCell[] = [];
  for (const [nth, cell] of plan.cells.entries()) {
    if (isSliceEnd(nth)) yield;
    if (whole.leftOut.has(cellLine(cell))) waiting.push(left(cell));
  }
  const written = yield* whole.finish();
  return { ...written, left: (written.left ?? []).concat(waiting) };
}

function* asMade(plan: GuardedPlan): Task<GuardedPlan> {
  yield;
  return plan;
}

function left(cell: CellChange): LeftCell {
  return { ...cell, because: 'follows' };
}
