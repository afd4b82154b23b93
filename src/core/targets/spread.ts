import type { Appendix, Computed, Criterion } from '../table/appendix';
import { type Decimal, DECIMAL_PLACES, ZERO, decimalFromNumber, subtract } from '../base/decimal';
import { forEach, type Task } from '../base/task';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { limitOf } from '../table/limit';
import { leadsOf } from './leads';
import { madeBy, type Manner, mostOf, type Raisable, targetOn } from './raise';
import { raiseEvenly } from './raiseEvenly';
import { raiseFew } from './raiseFew';
import { HUNDREDTH, proposedStep } from './step';
import type { MannerName, SpreadWish } from './spreadWish';
import { turnsTask } from './turns';
import { weightsOf } from './weights';
import type { TargetEdit, WhatIf } from './whatIf';

const MANNERS: Readonly<Record<MannerName, Manner>> = { few: raiseFew, even: raiseEvenly };

/** How a goal could be reached; nothing is changed until the caller sets the edits. */
export interface SpreadProposal {
  goal: Decimal;
  /** Goal − present total; zero or less: already there. */
  missing: Decimal;
  /** What the edits add to the total. */
  added: Decimal;
  /** What of the missing stays out of reach, and why. Zero and null when the goal is met exactly. */
  leftOver: Decimal;
  limit: 'room' | 'steps' | null;
  /** Leaves only, in the table's order. */
  edits: (TargetEdit & { id: string; before: Decimal; after: Decimal })[];
  /** Leaves that could have been meant and were left out, by id. */
  leftOut: LeftOut;
}

interface LeftOut {
  /** Without a target. */
  blank: string[];
  /** Of a family whose maxima are in doubt: nobody knows their room. */
  doubtful: string[];
}

/**
 * Proposes targets that reach a goal (SPEC K7, K8): whole steps of each leaf's own scale, up to its maximum, never below
 * last year's score, and never lower than before. Those that go first have all that they can take before the others.
 */
export function* spread(
  appendix: Appendix,
  computed: Computed,
  whatIf: WhatIf,
  wish: SpreadWish,
): Task<SpreadProposal> {
  const { goal } = wish;
  const missing = subtract(goal, whatIf.total ?? ZERO);
  const leftOut: LeftOut = { blank: [], doubtful: [] };
  const proposal: SpreadProposal = {
    ...{ goal, missing, added: ZERO, leftOver: ZERO, limit: null },
    ...{ edits: [], leftOut },
  };
  if (missing <= 0) return proposal;

  const turns = yield* turnsTask(appendix, wish.turns);
  const doubtful = new DoubtfulFamilies(appendix.doubts);
  const weights = yield* weightsOf(appendix, whatIf);
  const first: Raisable[] = [];
  const others: Raisable[] = [];
  yield* forEach(appendix.criteria, (leaf) => {
    const turn = turns.of(leaf);
    if (leaf.children.length > 0 || turn === 'locked' || !isMeant(leaf, wish)) return;
    const before = whatIf.target(leaf.id);
    if (before === null) leftOut.blank.push(leaf.id);
    else if (doubtful.has(leaf.parent, 'max')) leftOut.doubtful.push(leaf.id);
    else {
      const weight = weights.ofLeaf.get(leaf.id) ?? 0;
      const raisable = raisableOf(leaf, { appendix, computed }, before, weight);
      if (raisable) (turn === 'first' ? first : others).push(raisable);
    }
  });

  const amount = goal * weights.scale - weights.total;
  const raised = new Map<string, number>();
  let left = amount;
  let room = 0;
  for (const leaves of [first, others]) {
    yield;
    const rungs = MANNERS[wish.manner](left, leaves);
    left -= madeBy(leaves, rungs);
    leaves.forEach((leaf, at) => {
      room += mostOf(leaf);
      const rung = rungs[at] ?? 0;
      if (rung > 0) raised.set(leaf.id, targetOn(leaf, rung));
    });
  }
  yield* forEach(appendix.criteria, ({ id }) => {
    const after = raised.get(id);
    const before = whatIf.target(id);
    if (after !== undefined && before !== null) {
      proposal.edits.push({ id, before, after: toDecimal(after) });
    }
  });
  proposal.leftOver = toDecimal(left / weights.scale);
  proposal.added = subtract(missing, proposal.leftOver);
  if (left !== 0) proposal.limit = room < amount ? 'room' : 'steps';
  return proposal;
}

function isMeant(leaf: Criterion, { within, agencies }: SpreadWish): boolean {
  if (agencies.size > 0 && !leadsOf(leaf).some((lead) => agencies.has(lead))) return false;
  let one: Criterion | null = within === null ? null : leaf;
  while (one && one.id !== within) one = one.parent;
  return within === null || one !== null;
}

/** @returns null where the leaf has no room for a whole step, nor counts in the total */
function raisableOf(
  criterion: Criterion,
  table: { appendix: Appendix; computed: Computed },
  before: Decimal,
  weight: number,
): Raisable | null {
  const figures = table.computed.of(criterion);
  const max = limitOf(table, criterion);
  // Less than a hundredth is no step that anybody would set as a task.
  if (max === null || weight <= 0 || max - before < HUNDREDTH) return null;
  const step = proposedStep(table.appendix.kind, { ...figures, max });
  const base = figures.base ?? before;
  const next = (Math.floor(before / step) + 1) * step;
  const lowest = toDecimal(Math.max(next, Math.ceil(base / step) * step));
  const rungs = lowest > max ? 0 : 1 + Math.floor((max - lowest) / step);
  return rungs === 0 ? null : { id: criterion.id, before, weight, lowest, step, rungs };
}

/** @param units hundred-millionths, as a Decimal counts them */
function toDecimal(units: number): Decimal {
  return decimalFromNumber(units / 10 ** DECIMAL_PLACES) ?? ZERO;
}
