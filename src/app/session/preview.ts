import { isSliceEnd, type Task } from '../../core/base/task';
import { type ChangeGroup, changeGroups } from '../../core/plan/changeGroups';
import { lineNeeds, type LineNeeds } from '../../core/plan/lineNeeds';
import type { CellChange, Plan } from '../../core/plan/plan';
import { cellLine, isHeading, type LineKey, planWithout } from '../../core/plan/planLines';
import type { Reading } from '../reading';
import { uncertainLines } from '../uncertainLines';
import { withPreconditions } from '../withPreconditions';
import type { GuardedPlan } from '../workbookPort';

/** Makes a plan again without what was left out of it, where its other lines depend on that. */
export type Remake = (plan: Plan, leftOut: ReadonlySet<LineKey>) => Task<GuardedPlan>;

/** What a plan's maker says of it. */
export interface Preparing {
  /** Where what is left out changes what the other lines write. */
  remake?: Remake;
  /** Whether the pane has shown beside the button all that the plan does: it is written at once. */
  isShown?: (plan: Plan) => boolean;
}

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
  finish: () => Task<GuardedPlan>;
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
  const shown: Shown = {
    ...{ reading, plan, remake, needs, cells },
    groups: yield* changeGroups(cells),
    hasUncertain: leftOut.size > 0,
    figures: yield* byLine(plan.figures ?? []),
    planned: plan.figures ? yield* byLine(plan.cells) : new Map<LineKey, CellChange>(),
  };
  return without(shown, leftOut);
}

/** What stays the same whatever is left out. */
interface Shown extends Pick<Preview, 'plan' | 'cells' | 'groups' | 'hasUncertain'> {
  reading: Reading;
  remake: Remake | undefined;
  needs: LineNeeds;
  /** Figures that take the place of formulas, and the plan's cells where there are some. */
  figures: ReadonlyMap<LineKey, CellChange>;
  planned: ReadonlyMap<LineKey, CellChange>;
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

function* byLine(cells: readonly CellChange[]): Task<Map<LineKey, CellChange>> {
  const lines = new Map<LineKey, CellChange>();
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    lines.set(cellLine(cell), cell);
  }
  return lines;
}

/** @param leftOut by the user, with what needs it; formulas that want it as a number stay figures, or as they are */
function without(shown: Shown, leftOut: ReadonlySet<LineKey>): Preview {
  const { plan, needs, figures, planned, hasUncertain } = shown;
  const formulas = needs.overText(
    leftOut,
    (line) => !figures.has(line) && typeof planned.get(line)?.before === 'string',
  );
  const staying = new Set([...formulas].filter((line) => !figures.has(line)));
  const unwritten = staying.size === 0 ? leftOut : new Set([...leftOut, ...staying]);
  // A formula of which nothing changes that it follows comes to nothing else.
  const unmoved = leftOut.size === 0 ? [] : needs.unmoved(plan.cells, unwritten);
  const all = unmoved.length === 0 ? unwritten : new Set([...unwritten, ...unmoved]);
  const asWritten = (cells: readonly CellChange[]): CellChange[] =>
    cells.map((cell) => {
      const line = cellLine(cell);
      return (formulas.has(line) ? figures.get(line) : undefined) ?? cell;
    });
  const written =
    formulas.size === 0
      ? { plan, cells: shown.cells, groups: shown.groups }
      : {
          plan: { ...plan, cells: asWritten(plan.cells) },
          cells: asWritten(shown.cells),
          groups: shown.groups.map((group) => ({ ...group, cells: asWritten(group.cells) })),
        };
  const { figures: _, ...chosen } = planWithout(written.plan, all);
  return {
    ...{ plan, hasUncertain, chosen, leftOut: all },
    ...{ cells: written.cells, groups: written.groups },
    choose: (lines, isChosen) => {
      const chosenLines = [...lines];
      if (!isChosen) return without(shown, needs.leaveOut(leftOut, chosenLines));
      return without(shown, needs.takeIn(leftOut, chosenLines, staying));
    },
    finish: () => chosenTask(shown, chosen, all),
  };
}

function* chosenTask(
  { reading, plan, remake }: Shown,
  chosen: Plan,
  leftOut: ReadonlySet<LineKey>,
): Task<GuardedPlan> {
  if (leftOut.size === 0) return plan;
  const made = remake ? planWithout(yield* remake(plan, leftOut), leftOut) : chosen;
  return yield* withPreconditions(reading, made);
}
