import type { Task } from '../../core/base/task';
import { lineNeeds, type LineNeeds } from '../../core/plan/lineNeeds';
import type { Plan } from '../../core/plan/plan';
import { type LineKey, planWithout } from '../../core/plan/planLines';
import type { Reading } from '../reading';
import { uncertainLines } from '../uncertainLines';
import { withPreconditions } from '../withPreconditions';
import type { GuardedPlan } from '../workbookPort';

/** Makes a plan again without what was left out of it, where its other lines depend on that. */
export type Remake = (plan: Plan, leftOut: ReadonlySet<LineKey>) => Task<GuardedPlan>;

/** A plan that is shown, and which of its lines are to be written. */
export interface Preview {
  plan: GuardedPlan;
  /** The plan without what is left out: what is counted and named. */
  chosen: Plan;
  leftOut: ReadonlySet<LineKey>;
  /** Some lines were left out to begin with: nobody can be certain of them. */
  hasUncertain: boolean;
  /** Leaves lines out, or takes them in again, with those that they go with. */
  choose: (lines: Iterable<LineKey>, isChosen: boolean) => Preview;
  /** @returns what is to be written, with what must hold for it */
  finish: (leftOut: ReadonlySet<LineKey>) => Task<GuardedPlan>;
}

/** @param remake absent where the plan's lines, taken one by one, stay what they are */
export function* previewTask(
  reading: Reading,
  making: Task<GuardedPlan>,
  remake?: Remake,
): Task<Preview> {
  const plan = yield* making;
  const appendices = reading.tables.map(({ appendix }) => appendix);
  const needs = yield* lineNeeds(plan, appendices);
  // What nobody is certain of is shown without a tick.
  const leftOut = needs.leaveOut(new Set(), yield* uncertainLines(reading, plan));
  const shown = {
    plan,
    hasUncertain: leftOut.size > 0,
    finish: (without: ReadonlySet<LineKey>) => chosenTask(reading, plan, without, remake),
  };
  return without(shown, needs, leftOut);
}

function without(
  shown: Pick<Preview, 'plan' | 'hasUncertain' | 'finish'>,
  needs: LineNeeds,
  leftOut: ReadonlySet<LineKey>,
): Preview {
  return {
    ...shown,
    leftOut,
    chosen: planWithout(shown.plan, leftOut),
    choose: (lines, isChosen) =>
      without(
        shown,
        needs,
        isChosen ? needs.takeIn(leftOut, lines) : needs.leaveOut(leftOut, lines),
      ),
  };
}

function* chosenTask(
  reading: Reading,
  plan: GuardedPlan,
  leftOut: ReadonlySet<LineKey>,
  remake: Remake | undefined,
): Task<GuardedPlan> {
  if (leftOut.size === 0) return plan;
  const made = remake ? yield* remake(plan, leftOut) : plan;
  return yield* withPreconditions(reading, planWithout(made, leftOut));
}
