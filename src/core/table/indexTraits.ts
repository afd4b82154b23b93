import { type Decimal, HUNDRED } from '../base/decimal';

/**
 * How the parts of a criterion make its figure (SPEC K1). "weighted": each part counts by the weight that the table
 * prints; "none": nothing follows from parts. It is a property of each table; an index only says what is usual.
 */
export type RollupRule = 'sum' | 'mean' | 'weighted' | 'none';

export type Unit = 'points' | 'percent';

/** What sets one index apart from another. Whatever depends on the index is a column here, and asked nowhere else. */
export interface IndexTraits {
  /** How its tables roll up where they do not say otherwise. */
  rollup: RollupRule;
  unit: Unit;
  /** The most that any criterion can reach, in the index's unit; null where the table prints maxima. */
  ceiling: Decimal | null;
  /** In short, the same in every language. */
  name: string;
  /** As official documents call it. */
  title: string;
  /** Folded words by which a table of it is known (SPEC R11). */
  words: RegExp;
  /** The criterion of another index that this one's total is scored in, by its folded name (SPEC A16). */
  scoredIn: { index: string; words: RegExp } | null;
  /** Its place among the indices on sheets and in lists, from 0. */
  order: number;
}

export const INDEX_TRAITS = {
  par: {
    rollup: 'sum',
    unit: 'points',
    ceiling: null,
    name: 'PAR INDEX',
    title: 'Chỉ số cải cách hành chính (PAR INDEX)',
    words: /par ?index|điểm/,
    scoredIn: null,
    order: 0,
  },
  sipas: {
    rollup: 'mean',
    unit: 'percent',
    ceiling: HUNDRED,
    name: 'SIPAS',
    title: 'Chỉ số hài lòng của người dân, tổ chức (SIPAS)',
    words: /sipas|hài lòng/,
    scoredIn: { index: 'par', words: /sipas|chỉ số hài lòng/ },
    order: 1,
  },
} as const satisfies Record<string, IndexTraits>;

export type IndexKind = keyof typeof INDEX_TRAITS;

/** @returns the traits of an index, without the literal types of its entry */
export function traitsOf(kind: IndexKind): IndexTraits {
  return INDEX_TRAITS[kind];
}

/** All indices in their order. */
export function indexKinds(): IndexKind[] {
  const kinds = Object.keys(INDEX_TRAITS) as IndexKind[];
  return kinds.sort((a, b) => traitsOf(a).order - traitsOf(b).order);
}
