import { isSliceEnd, type Task } from '../core/base/task';
import type { CellChange, LeftCell } from '../core/plan/plan';
import { cellLine, type LineKey } from '../core/plan/planLines';
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
  const waiting = new Map<LineKey, LeftCell>();
  for (const [nth, cell] of plan.cells.entries()) {
    if (isSliceEnd(nth)) yield;
    const line = cellLine(cell);
    if (whole.leftOut.has(line)) waiting.set(line, left(cell));
  }
  const written = yield* whole.finish();
  // A formula that waits may follow what is written besides: it is named once, with what it is to be.
  const others = (written.left ?? []).filter((cell) => !waiting.has(cellLine(cell)));
  return { ...written, left: [...others, ...waiting.values()] };
}

function* asMade(plan: GuardedPlan): Task<GuardedPlan> {
  yield;
  return plan;
}

function left(cell: CellChange): LeftCell {
  return { ...cell, because: 'follows' };
}
