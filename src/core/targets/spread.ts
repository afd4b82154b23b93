import type { Appendix, Computed, Criterion } from '../appendix';
import { type Decimal, DECIMAL_PLACES, ZERO, add, decimalFromNumber, subtract } from '../decimal';
import { type Taker, handOut } from './handOut';
import { leadsOf } from './leads';
import { finestStep, stepOf } from './step';
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

/** Satisfaction is a percentage, whether or not its table says so. */
const PERCENT_MAX = decimalFromNumber(100);

/**
 * Spreads what is missing to a goal for the table's total over the leaves with room, in proportion to
 * their room, within each one's maximum and step, and never lowers a target. The sum of what is added
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
  const finest = finestStep(appendix);
  const offers = inScope.flatMap((leaf) =>
    offerOf(leaf, appendix, computed, whatIf, finest, weights),
  );
  const amount = goal * weights.scale - weights.total;
  const steps = handOut(amount, offers);
  let made = 0;
  offers.forEach((offer, index) => {
    const count = steps[index] ?? 0;
    if (count === 0) return;
    made += count * offer.unit;
    proposal.edits.push({ id: offer.id, before: offer.before, after: raise(offer, count) });
  });
  const room = offers.reduce((total, offer) => total + offer.unit * offer.room, 0);
  proposal.leftOver = toDecimal((amount - made) / weights.scale);
  proposal.added = subtract(missing, proposal.leftOver);
  if (made !== amount) proposal.limit = room < amount ? 'room' : 'steps';
  return proposal;
}

interface Offer extends Taker {
  id: string;
  before: Decimal;
  step: Decimal;
}

function offerOf(
  criterion: Criterion,
  appendix: Appendix,
  computed: Computed,
  whatIf: WhatIf,
  finest: Decimal,
  weights: Weights,
): Offer[] {
  const { id } = criterion;
  const figures = computed.of(criterion);
  const before = whatIf.target(id);
  const max = figures.max ?? (appendix.kind === 'sipas' ? PERCENT_MAX : null);
  const weight = weights.ofLeaf.get(id);
  if (before === null || max === null || weight === undefined || before >= max) return [];
  const graded = stepOf(appendix.kind, figures, finest);
  // A target that somebody put off the grid has left it: it goes on in the finest step.
  const step = before % graded === 0 ? graded : finest;
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
