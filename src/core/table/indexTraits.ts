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
  papi: {
    rollup: 'sum',
    unit: 'points',
    ceiling: null,
    name: 'PAPI',
    title: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
    words: /papi|hiệu quả quản trị và hành chính công/,
    scoredIn: null,
    order: 2,
  },
  pci: {
    rollup: 'none',
    unit: 'points',
    ceiling: null,
    name: 'PCI',
    title: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
    words: /(?:^|[^p])pci|năng lực cạnh tranh/,
    scoredIn: null,
    order: 3,
  },
  pgi: {
    rollup: 'none',
    unit: 'points',
    ceiling: null,
    name: 'PGI',
    title: 'Chỉ số xanh cấp tỉnh (PGI)',
    words: /pgi|chỉ số xanh/,
    scoredIn: null,
    order: 4,
  },
  /** Of departments and communes, which a province sets itself. */
  unit: {
    rollup: 'sum',
    unit: 'points',
    ceiling: null,
    name: 'CCHC cấp sở, cấp xã',
    title: 'Chỉ số cải cách hành chính của sở, ban, ngành và UBND cấp xã',
    words:
      /ddci|(?:cải cách hành chính|cchc|par ?index|năng lực cạnh tranh|năng lực điều hành)[^]*(?:cấp (?:sở|xã|huyện)|(?:của|đối với) (?:các )?(?:sở|cơ quan chuyên môn|phòng|xã|phường|ubnd (?:cấp|các|xã|huyện)))/,
    scoredIn: null,
    order: 5,
  },
  /** Figures of different things in one list: nothing follows from them. */
  other: {
    rollup: 'none',
    unit: 'percent',
    ceiling: null,
    name: 'Chỉ tiêu khác',
    title: 'Các chỉ tiêu khác',
    words: /(?!)/,
    scoredIn: null,
    order: 6,
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
