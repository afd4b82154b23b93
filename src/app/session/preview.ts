import { isSliceEnd, type Task } from '../../core/base/task';
import { type ChangeGroup, changeGroups } from '../../core/plan/changeGroups';
import { lineNeeds, type LineNeeds } from '../../core/plan/lineNeeds';
import type { CellChange, Plan } from '../../core/plan/plan';
import { isHeading, type LineKey, planWithout } from '../../core/plan/planLines';
import type { Reading } from '../reading';
import { uncertainLines } from '../uncertainLines';
import { withPreconditions } from '../withPreconditions';
import type { GuardedPlan } from '../workbookPort';

/** Makes a plan again without what was left out of it, where its other lines depend on that. */
export type Remake = (plan: Plan, leftOut: ReadonlySet<LineKey>) => Task<GuardedPlan>;

/** A plan that is shown, and which of its lines are to be written. */
export interface Preview {
  plan: GuardedPlan;
  /** Its changed cells that are lines of their own, and the same by their reasons. */
  cells: readonly CellChange[];
  groups: readonly ChangeGroup[];
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
  const cells = yield* ownLines(plan);
  const shown = {
    ...{ plan, cells, groups: yield* changeGroups(cells) },
    hasUncertain: leftOut.size > 0,
    finish: (without: ReadonlySet<LineKey>) => chosenTask(reading, plan, without, remake),
  };
  return without(shown, needs, leftOut);
}

/** The heading of a new column goes with the column. */
function* ownLines({ cells, newColumns }: Plan): Task<CellChange[]> {
  if (newColumns.length === 0) return cells;
  const own: CellChange[] = [];
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    if (!isHeading(newColumns, cell)) own.push(cell);
  }
  return own;
}

function without(
  shown: Pick<Preview, 'plan' | 'cells' | 'groups' | 'hasUncertain' | 'finish'>,
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
