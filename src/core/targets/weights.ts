import type { Appendix, Criterion } from '../table/appendix';
import { leastCommonMultiple } from './handOut';
import type { WhatIf } from './whatIf';

/** How much each leaf counts in the total, in whole numbers, so that means stay exact. */
export interface Weights {
  /** total = Σ leaf × weight / scale */
  scale: number;
  ofLeaf: ReadonlyMap<string, number>;
  /** The present total × scale, unrounded, in a Decimal's units. */
  total: number;
}

/** Beyond this a figure times the scale might not be a safe whole number; weights are then rounded. */
const LARGEST_SCALE = 100_000;

/**
 * In a table of sums every leaf counts once. In one of means a leaf counts one part in the number of
 * items of its group times the number of groups; only items that have a target are in a mean.
 */
export function weightsOf(appendix: Appendix, whatIf: WhatIf): Weights {
  const isMean = appendix.kind === 'sipas';
  const counts = new Map<Criterion | null, number>();
  for (const { id, parent } of appendix.criteria) {
    if (whatIf.target(id) === null) continue;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }

  const shares = new Map<Criterion | null, number>([[null, 1]]);
  const ends: { id: string; share: number }[] = [];
  for (const criterion of appendix.criteria) {
    const { id, parent } = criterion;
    if (whatIf.target(id) === null) continue;
    const share = isMean ? (shares.get(parent) ?? 1) * (counts.get(parent) ?? 1) : 1;
    shares.set(criterion, share);
    if (!counts.has(criterion)) ends.push({ id, share });
  }

  const exact = ends.reduce((multiple, { share }) => leastCommonMultiple(multiple, share), 1);
  const scale = Math.min(exact, LARGEST_SCALE);
  const ofLeaf = new Map(ends.map(({ id, share }) => [id, Math.round(scale / share)]));
  if (ends.length === 0) return { scale: 1, ofLeaf, total: whatIf.total ?? 0 };
  const weighted = ends.map(({ id }) => (whatIf.target(id) ?? 0) * (ofLeaf.get(id) ?? 0));
  const total = weighted.reduce((sum, one) => sum + one, 0);
  return { scale, ofLeaf, total };
}
