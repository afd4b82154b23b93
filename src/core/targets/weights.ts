import type { Appendix, Criterion } from '../table/appendix';
import { forEach, type Task } from '../base/task';
import { adjustmentOf } from '../compute/adjustments';
import { weightIn } from '../compute/rollUp';
import { leastCommonMultiple } from './handOut';
import type { WhatIf } from './whatIf';

/** How much each leaf counts in the total, in whole numbers, so that means stay exact. */
export interface Weights {
  /** total = Σ leaf × weight / scale, and what the total holds besides */
  scale: number;
  ofLeaf: ReadonlyMap<string, number>;
  /** The present total × scale, unrounded, in a Decimal's units. */
  total: number;
}

/** Beyond this a figure times the scale might not be a safe whole number; weights are then rounded. */
const LARGEST_SCALE = 100_000;

/**
 * How the total follows from the figures below it (SPEC K1, K2): a part counts as much as its weight among its
 * siblings; what stands below a parent that keeps its own figure counts for nothing.
 */
export function* weightsOf(appendix: Appendix, whatIf: WhatIf): Task<Weights> {
  const { criteria, rollup } = appendix;
  const siblings = new Map<Criterion | null, number>();
  yield* forEach(criteria, ({ parent, weight }) => {
    siblings.set(parent, (siblings.get(parent) ?? 0) + weightIn(rollup, weight));
  });

  /** One part in so many of the total. */
  const shares = new Map<Criterion | null, number>([[null, 1]]);
  const ends: { id: string; share: number }[] = [];
  yield* forEach(criteria, (criterion) => {
    const { id, parent, weight } = criterion;
    const above = shares.get(parent);
    if (above === undefined || !whatIf.follows(parent?.id ?? null)) return;
    const among = (siblings.get(parent) ?? 1) / weightIn(rollup, weight);
    const share = rollup === 'sum' ? 1 : above * among;
    if (whatIf.follows(id)) shares.set(criterion, share);
    else ends.push({ id, share });
  });
  if (ends.length === 0) return { scale: 1, ofLeaf: new Map(), total: whatIf.total ?? 0 };

  const scale = Math.min(scaleOf(ends.map(({ share }) => share)), LARGEST_SCALE);
  const ofLeaf = new Map<string, number>();
  let total = adjustmentOf(appendix, 'target') * scale;
  yield* forEach(ends, ({ id, share }) => {
    const weight = Math.round(scale / share);
    ofLeaf.set(id, weight);
    total += (whatIf.target(id) ?? 0) * weight;
  });
  return { scale, ofLeaf, total };
}

/** The least scale in which every share is whole; none of printed weights. */
function scaleOf(shares: readonly number[]): number {
  return shares.every(Number.isInteger) ? shares.reduce(leastCommonMultiple, 1) : LARGEST_SCALE;
}
