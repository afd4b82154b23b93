import type { Relation } from '../table/appendix';
import type { Decimal } from '../base/decimal';
import type { Open } from '../table/open';

/** A leaf's target to try; null empties it. The relation (">95") stays what it is where none is given. */
export type Goal = readonly [id: string, value: Decimal | null, relation?: Relation];

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
  /** Of the target: ">" in ">95". */
  relation(id: string | null): Relation;
  base(id: string | null): Decimal | null;
  /** The target before anything was tried: of a leaf its own, put right where the audit is sure; of a parent as SPEC K2 says. */
  initial(id: string | null): Decimal | null;
  /** Whether the target, or its relation, differs from the table's. */
  isChanged(id: string | null): boolean;
  /** Target − base; null where either is missing. */
  change(id: string | null): Decimal | null;
  /** Among the criteria of the same parent, by the size of the change; null for the total and where there is no change to compare. */
  changeRank(id: string): ChangeRank | null;
  isLeaf(id: string): boolean;
  /** Whether a target is what its parts come to: not a leaf's, nor one that a parent keeps (SPEC K2). */
  follows(id: string | null): boolean;
  /** Where the target may lie besides what it says: a bound is tried, or it follows from parts of which one is a bound. */
  open(id: string | null): Open;
  /**
   * @param value null empties the target
   * @param relation as it is now where none is given
   * @returns every figure that changed, from the leaf up to the total
   * @throws RangeError for an id that is not a leaf: parents follow from their children
   */
  set(id: string, value: Decimal | null, relation?: Relation): TargetEdit[];
  /** Sets several leaves. @returns each figure that changed, once */
  setAll(goals: Iterable<Goal>): TargetEdit[];
  /** Back to the targets of the table. @param only these leaves; absent: all */
  reset(only?: ReadonlySet<string>): TargetEdit[];
  /** What differs from the table: leaves, parents and the total, in the table's order. */
  changed(): TargetEdit[];
  /** The leaves' targets as they are now; a copy. */
  leafTargets(): Map<string, Decimal | null>;
}
