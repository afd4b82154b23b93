import type { PlanKind, Reason, ReasonKind } from '../core/plan/reason';

/** What each plan is called, in one language. */
export type KindStrings = Record<PlanKind, string>;

/** Cells that change for one reason. */
export interface SaidChanges {
  count: number;
  sheets: readonly string[];
  /** The first of them, each with what it holds and what it will. */
  named: readonly string[];
}

/** A heading over the cells that change for each reason, in one language. */
export type ChangeStrings = {
  [K in ReasonKind]: (changes: SaidChanges, why: Reason<K>) => string;
};

export function changesTitle<K extends ReasonKind>(
  why: Reason<K>,
  changes: SaidChanges,
  words: ChangeStrings,
): string {
  return words[why.is](changes, why);
}
