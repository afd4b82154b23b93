import type { Appendix } from '../appendix';
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
  const counts = new Map<string | null, number>();
  const parentOf = (parent: string | null) =>
    parent !== null && appendix.byId.has(parent) ? parent : null;
  for (const { id, parent } of appendix.criteria) {
    if (whatIf.target(id) === null) continue;
    counts.set(parentOf(parent), (counts.get(parentOf(parent)) ?? 0) + 1);
  }

  const shares = new Map<string | null, number>([[null, 1]]);
  const ends: { id: string; share: number }[] = [];
  for (const { id, parent } of appendix.criteria) {
    if (whatIf.target(id) === null) continue;
    const above = parentOf(parent);
    const share = isMean ? (shares.get(above) ?? 1) * (counts.get(above) ?? 1) : 1;
    shares.set(id, share);
    if (!counts.has(id)) ends.push({ id, share });
  }

  const exact = ends.reduce((multiple, { share }) => leastCommonMultiple(multiple, share), 1);
  const scale = Math.min(exact, LARGEST_SCALE);
  const ofLeaf = new Map(ends.map(({ id, share }) => [id, Math.round(scale / share)]));
  if (ends.length === 0) return { scale: 1, ofLeaf, total: whatIf.total ?? 0 };
  const weighted = ends.map(({ id }) => (whatIf.target(id) ?? 0) * (ofLeaf.get(id) ?? 0));
  const total = weighted.reduce((sum, one) => sum + one, 0);
  return { scale, ofLeaf, total };
}
