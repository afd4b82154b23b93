import { isSliceEnd, type Task } from '../../core/base/task';
import { type ChangeGroup, changeGroups } from '../../core/plan/changeGroups';
import { lineNeeds, type LineNeeds } from '../../core/plan/lineNeeds';
import { type MovedFollowers, movedFollowers } from '../../core/plan/movedFollowers';
import type { CellChange, Plan } from '../../core/plan/plan';
import { cellLine, isHeading, type LineKey, planWithout } from '../../core/plan/planLines';
import type { Reading } from '../reading';
import { uncertainLines } from '../uncertainLines';
import { withPreconditions } from '../withPreconditions';
import type { GuardedPlan } from '../workbookPort';

/** Makes a plan of a reading again without what was left out of it, where its other lines depend on that. */
export type Remake = (
  reading: Reading,
  plan: Plan,
  leftOut: ReadonlySet<LineKey>,
) => Task<GuardedPlan>;

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
    followers: yield* movedFollowers(plan, appendices),
    hasUncertain: leftOut.size > 0,
    figures: yield* byLine(plan.figures ?? []),
    planned: plan.figures ? yield* byLine(plan.cells) : new Map<LineKey, CellChange>(),
  };
  const first = without(shown, leftOut);
  if (shown.followers.isEmpty) return first;
  return without({ ...shown, hasUncertain: first.leftOut.size > 0 }, leftOut);
}

/** What stays the same whatever is left out. */
interface Shown extends Pick<Preview, 'plan' | 'cells' | 'groups' | 'hasUncertain'> {
  reading: Reading;
  remake: Remake | undefined;
  needs: LineNeeds;
  /** Formulas that the plan does not speak of, and that come to something else by what of it is written. */
  followers: MovedFollowers;
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

/** What is not written where lines are left out. */
interface LeftOut {
  /** With what stays because of that: formulas over what is no number then, and those that come to nothing else. */
  all: ReadonlySet<LineKey>;
  /** Formulas that want as a number what stays as it is: they stay figures, or, where there are none, as they are. */
  formulas: ReadonlySet<LineKey>;
  staying: ReadonlySet<LineKey>;
}

function leftOutWith(
  { plan, needs, figures, planned }: Shown,
  leftOut: ReadonlySet<LineKey>,
): LeftOut {
  const formulas = needs.overText(
    leftOut,
    (line) => !figures.has(line) && typeof planned.get(line)?.before === 'string',
  );
  const staying = new Set([...formulas].filter((line) => !figures.has(line)));
  const unwritten = staying.size === 0 ? leftOut : new Set([...leftOut, ...staying]);
  // A formula of which nothing changes that it follows comes to nothing else.
  const unmoved = leftOut.size === 0 ? [] : needs.unmoved(plan.cells, unwritten);
  const all = unmoved.length === 0 ? unwritten : new Set([...unwritten, ...unmoved]);
  return { all, formulas, staying };
}

/** @param leftOut by the user, with what needs it; what waits for what is written besides is left out as long as that is written */
function without(shown: Shown, leftOut: ReadonlySet<LineKey>): Preview {
  const { plan, needs, figures, followers, hasUncertain } = shown;
  const writtenWithout = (lines: ReadonlySet<LineKey>) =>
    plan.cells.filter((cell) => !lines.has(cellLine(cell)));
  let out = leftOutWith(shown, leftOut);
  // What waits stays as it is, and formulas over it follow in turn.
  for (let lines = leftOut, known = -1; !followers.isEmpty && known < lines.size;) {
    known = lines.size;
    const waiting = [...followers.moved(writtenWithout(out.all))].flatMap(({ over }) => over);
    lines = needs.leaveOut(lines, waiting);
    out = leftOutWith(shown, lines);
  }
  const { all, formulas, staying } = out;
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
  const { figures: _, ...rest } = planWithout(written.plan, all);
  const moved = followers.isEmpty ? null : followers.moved(writtenWithout(all));
  const chosen = moved ? withFollowers(rest, moved) : rest;
  return {
    ...{ plan, hasUncertain, chosen, leftOut: all },
    ...{ cells: written.cells, groups: written.groups },
    choose: (lines, isChosen) => {
      const chosenLines = [...lines];
      if (!isChosen) return without(shown, needs.leaveOut(leftOut, chosenLines));
      const taken = needs.takeIn(leftOut, chosenLines, staying);
      return without(shown, withoutCauses(shown, taken, chosenLines));
    },
    finish: () => chosenTask(shown, chosen, all),
  };
}

/**
 * A line that is taken in is true only without what makes a formula below it come to something else. Where both are taken in
 * at once, or one needs the other, it waits on.
 */
function withoutCauses(
  shown: Shown,
  leftOut: ReadonlySet<LineKey>,
  taken: readonly LineKey[],
): ReadonlySet<LineKey> {
  const { plan, needs, followers } = shown;
  if (followers.isEmpty) return leftOut;
  const { all } = leftOutWith(shown, leftOut);
  const written = plan.cells.filter((cell) => !all.has(cellLine(cell)));
  const together = new Set(taken);
  const causes = followers
    .causes(taken, followers.moved(written), written)
    .filter((line) => !together.has(line));
  if (causes.length === 0) return leftOut;
  const found = needs.leaveOut(leftOut, causes);
  return taken.some((line) => found.has(line)) ? leftOut : found;
}

/** Of formulas that follow what is written those are named that come to something else, lines that are left out among them. */
function withFollowers(chosen: Plan, moved: ReadonlySet<{ cell: CellChange }>): Plan {
  const named = new Set<CellChange>([...moved].map(({ cell }) => cell));
  const left = (chosen.left ?? []).filter((cell) => cell.because !== 'follows' || named.has(cell));
  const said = new Set(left.map(cellLine));
  for (const { cell } of moved) {
    if (said.has(cellLine(cell))) continue;
    left.push({ ...cell, after: cell.before, because: 'follows' });
  }
  return { ...chosen, left };
}

function* chosenTask(
  { reading, plan, remake }: Shown,
  chosen: Plan,
  leftOut: ReadonlySet<LineKey>,
): Task<GuardedPlan> {
  if (leftOut.size === 0) return plan;
  const made = remake ? planWithout(yield* remake(reading, plan, leftOut), leftOut) : chosen;
  return yield* withPreconditions(reading, made);
}
