import type { Decimal } from '../base/decimal';

/** As few criteria as can be, or all in proportion to their room. */
export const MANNER_NAMES = ['few', 'even'] as const;

export type MannerName = (typeof MANNER_NAMES)[number];

/** Whether a proposal may raise a criterion: not at all, or before all others. */
export const TURNS = ['free', 'first', 'locked'] as const;

export type Turn = (typeof TURNS)[number];

/** What is to be reached, and how. */
export interface SpreadWish {
  /** For the table's total. */
  goal: Decimal;
  manner: MannerName;
  /** The criterion whose leaves may be raised; null: those of the whole table. */
  within: string | null;
  /** Canonical names, of whom one leads what may be raised; none: whoever leads it. */
  agencies: ReadonlySet<string>;
  /** Criteria that are locked, go first, or are freed of their lock, by id. */
  turns: ReadonlyMap<string, Turn>;
}
