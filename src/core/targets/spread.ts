import type { Appendix, Computed, Criterion } from '../table/appendix';
import {
  type Decimal,
  DECIMAL_PLACES,
  ZERO,
  add,
  decimalFromNumber,
  subtract,
} from '../base/decimal';
import { limitOf } from '../table/limit';
import { type Taker, handOut } from './handOut';
import { leadsOf } from './leads';
import { finestStep, printedStep, stepOf } from './step';
import { type Weights, weightsOf } from './weights';
import type { TargetEdit, WhatIf } from './whatIf';

/** Which leaves may be raised. */
export type SpreadScope =
  | { kind: 'all' }
  /** Leaves below (or among) these criteria. */
  | { kind: 'fields'; ids: readonly string[] }
  /** Leaves that this agency (canonical name) leads. */
  | { kind: 'lead'; agency: string };

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
  /** Leaves in scope without a target: they were left out. */
  blank: string[];
}

/**
 * Spreads what is missing to a goal for the table's total over the leaves with room, in proportion to
 * their room, within each one's maximum and step, and never lowers a target. Steps are those in which a
 * leaf's own figures are printed; the table's finest only where they do not make the sum. What is added
 * is exactly what was missing wherever steps and room allow.
 */
export function spread(
  appendix: Appendix,
  computed: Computed,
  whatIf: WhatIf,
  goal: Decimal,
  scope: SpreadScope = { kind: 'all' },
): SpreadProposal {
  const missing = subtract(goal, whatIf.total ?? ZERO);
  const leaves = appendix.criteria.filter((one) => whatIf.isLeaf(one.id));
  const inScope = leaves.filter((leaf) => isInScope(leaf, scope));
  const blank = inScope.filter(({ id }) => whatIf.target(id) === null).map(({ id }) => id);
  const proposal: SpreadProposal = {
    ...{ goal, missing, added: ZERO, leftOver: ZERO, limit: null },
    ...{ edits: [], blank },
  };
  if (missing <= 0) return proposal;

  const weights = weightsOf(appendix, whatIf);
  const amount = goal * weights.scale - weights.total;
  const finest = finestStep(appendix);
  const shareIn = (stepOfLeaf: (leaf: Criterion) => Decimal): Share =>
    share(
      amount,
      inScope.flatMap((leaf) =>
        offerOf(leaf, { appendix, computed }, whatIf, stepOfLeaf(leaf), weights),
      ),
    );
  let best = shareIn(printedStep);
  if (best.made !== amount) {
    const finer = shareIn(() => finest);
    if (finer.made > best.made) best = finer;
  }
  const { made, room, raised } = best;
  proposal.edits = raised;
  proposal.leftOver = toDecimal((amount - made) / weights.scale);
  proposal.added = subtract(missing, proposal.leftOver);
  if (made !== amount) proposal.limit = room < amount ? 'room' : 'steps';
  return proposal;
}

/** An amount shared out: how much of it was made, of how much that could be, and by which targets. */
interface Share {
  made: number;
  room: number;
  raised: SpreadProposal['edits'];
}

function share(amount: number, offers: readonly Offer[]): Share {
  const steps = handOut(amount, offers);
  const result: Share = { made: 0, room: 0, raised: [] };
  offers.forEach((offer, index) => {
    const count = steps[index] ?? 0;
    result.room += offer.unit * offer.room;
    result.made += offer.unit * count;
    const { id, before } = offer;
    if (count > 0) result.raised.push({ id, before, after: raise(offer, count) });
  });
  return result;
}

interface Offer extends Taker {
  id: string;
  before: Decimal;
  step: Decimal;
}

function offerOf(
  criterion: Criterion,
  table: { appendix: Appendix; computed: Computed },
  whatIf: WhatIf,
  ungraded: Decimal,
  weights: Weights,
): Offer[] {
  const { id } = criterion;
  const before = whatIf.target(id);
  const max = limitOf(table, criterion);
  const weight = weights.ofLeaf.get(id);
  if (before === null || max === null || weight === undefined || before >= max) return [];
  const graded = stepOf(table.appendix.kind, table.computed.of(criterion), ungraded);
  // A target that somebody put off the grid has left it: it goes on in the finer step.
  const step = before % graded === 0 ? graded : ungraded;
  return [{ id, before, step, unit: step * weight, room: Math.floor((max - before) / step) }];
}

function raise({ before, step }: Offer, count: number): Decimal {
  return add(before, toDecimal(step * count));
}

/** @param units hundred-millionths, as a Decimal counts them */
function toDecimal(units: number): Decimal {
  return decimalFromNumber(units / 10 ** DECIMAL_PLACES) ?? ZERO;
}

function isInScope(leaf: Criterion, scope: SpreadScope): boolean {
  if (scope.kind === 'all') return true;
  if (scope.kind === 'lead') return leadsOf(leaf).includes(scope.agency);
  let one: Criterion | null = leaf;
  while (one && !scope.ids.includes(one.id)) one = one.parent;
  return one !== null;
}
