import type { Appendix, Computed } from '../table/appendix';
import type { Decimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import { WhatIfTree } from './whatIfTree';

/** One figure's change; `id` is null for the table's total. */
export interface TargetEdit {
  id: string | null;
  before: Decimal | null;
  after: Decimal | null;
}

/** Where a criterion's planned change stands among its siblings: 1 is the largest rise. */
export interface ChangeRank {
  place: number;
  of: number;
}

/**
 * Targets that are being tried out. An edit recomputes the path to the root and nothing else, so it
 * costs the same in a table of 150 rows and of 10,000. Wherever an id is asked for, null is the total.
 */
export interface WhatIf {
  /** Grows with every change: for caches, and for a view that must know when to draw again. */
  readonly version: number;
  readonly total: Decimal | null;
  /** @returns null where there is nothing to compute from, and for an id that the table does not hold */
  target(id: string | null): Decimal | null;
  base(id: string | null): Decimal | null;
  /** The target as the table holds it (repaired and rolled up), before anything was tried. */
  initial(id: string | null): Decimal | null;
  /** Target − base; null where either is missing. */
  change(id: string | null): Decimal | null;
  /** Among the criteria of the same parent, by the size of the change; null for the total and where there is no change to compare. */
  changeRank(id: string): ChangeRank | null;
  isLeaf(id: string): boolean;
  /**
   * @param value null empties the target
   * @returns every figure that changed, from the leaf up to the total
   * @throws RangeError for an id that is not a leaf: parents follow from their children
   */
  set(id: string, value: Decimal | null): TargetEdit[];
  /** Sets several leaves. @returns each figure that changed, once */
  setAll(edits: Iterable<readonly [id: string, value: Decimal | null]>): TargetEdit[];
  /** Back to the targets of the table. */
  reset(): TargetEdit[];
  /** What differs from the table: leaves, parents and the total, in the table's order. */
  changed(): TargetEdit[];
  /** The leaves' targets as they are now; a copy. */
  leafTargets(): Map<string, Decimal | null>;
}

/**
 * @param computed the appendix's exact figures after the audit's repairs
 * @param blank what a leaf without a target starts from: nothing, or last year's score
 */
export function* whatIfTask(
  appendix: Appendix,
  computed: Computed,
  blank: 'empty' | 'base' = 'empty',
): Task<WhatIf> {
  const tree = new WhatIfTree(appendix.kind, computed.total);
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    tree.grow(criterion, computed.of(criterion));
  }
  yield* tree.fill(blank);
  return tree;
}
