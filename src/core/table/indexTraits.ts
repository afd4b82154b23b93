import { type Decimal, HUNDRED } from '../base/decimal';

/**
 * How the parts of a criterion make its figure (SPEC K1). "weighted": each part counts by the weight that the table
 * prints; "none": nothing follows from parts. It is a property of each table; an index only says what is usual.
 */
export type RollupRule = 'sum' | 'mean' | 'weighted' | 'none';

/** What sets one index apart from another. Whatever depends on the index is a column here, and asked nowhere else. */
export interface IndexTraits {
  /** How its tables roll up where they do not say otherwise. */
  rollup: RollupRule;
  unit: 'points' | 'percent';
  /** The most that any criterion can reach, in the index's unit; null where the table prints maxima. */
  ceiling: Decimal | null;
  /** As official documents call it. */
  title: string;
  /** Its place among the indices on sheets and in lists, from 0. */
  order: number;
}

export const INDEX_TRAITS = {
  par: {
    rollup: 'sum',
    unit: 'points',
    ceiling: null,
    title: 'Chỉ số cải cách hành chính (PAR INDEX)',
    order: 0,
  },
  sipas: {
    rollup: 'mean',
    unit: 'percent',
    ceiling: HUNDRED,
    title: 'Chỉ số hài lòng của người dân, tổ chức (SIPAS)',
    order: 1,
  },
} as const satisfies Record<string, IndexTraits>;

export type IndexKind = keyof typeof INDEX_TRAITS;

/** @returns the traits of an index, without the literal types of its entry */
export function traitsOf(kind: IndexKind): IndexTraits {
  return INDEX_TRAITS[kind];
}
