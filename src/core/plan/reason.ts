import type { Rule } from '../table/finding';

/** What the user wants done: a plan's heading, and what the journal calls it. */
export type PlanKind =
  | 'recalculate'
  | 'fix'
  | 'highlight'
  | 'clear-highlight'
  | 'assign'
  | 'collect'
  | 'rounds'
  | 'evidence'
  | 'targets'
  | 'directory'
  | 'scenario'
  | 'structure'
  | 'next-year'
  | 'leads'
  | 'report'
  | 'appraisal'
  | 'history'
  | 'log';

type Nothing = Record<never, never>;

/** Why a cell changes, and what is known of it: strings/ has the words. */
interface Reasons {
  /** A figure that follows from others. */
  recalculate: Nothing;
  /** The same, as a figure where formulas were wanted: Excel would copy a formula to the whole of its table. */
  'figure-in-table': Nothing;
  /** A figure of its own that was printed wrong. */
  repair: Nothing;
  'to-formula': Nothing;
  'to-number': Nothing;
  'to-unit': Nothing;
  /** A figure from whose cell a rank moves. */
  'split-rank': Nothing;
  /** A rank in the column to which it moves. */
  rank: Nothing;
  fix: { rule: Rule };
  target: Nothing;
  /** Targets that have to be looked at: above the maximum, or taken away. */
  'over-max': Nothing;
  'blank-target': Nothing;
  /** A criterion gets somebody who answers for it. */
  lead: { agency: string };
  /** A score from agencies. @property heading of its column */
  result: { heading: string };
  /** A score that others gave, from their table. @property heading of its column @property from the sheet or file */
  appraised: { heading: string; from: string };
}

export type ReasonKind = keyof Reasons;

/** What is to be known of each reason, wherever changes are grouped or told of. */
interface ReasonTraits {
  /** What a reader has to look at first: a figure put right is a judgement, text made a number is none. */
  place: number;
  /** What of the cell changes, in the report's word. */
  changes: 'number' | 'formula' | 'rank' | 'figure' | 'fix' | 'target' | 'result' | 'agency';
}

export const REASON_TRAITS: Readonly<Record<ReasonKind, ReasonTraits>> = {
  repair: { place: 0, changes: 'figure' },
  'over-max': { place: 1, changes: 'target' },
  'blank-target': { place: 2, changes: 'target' },
  recalculate: { place: 3, changes: 'figure' },
  'figure-in-table': { place: 4, changes: 'figure' },
  'split-rank': { place: 5, changes: 'rank' },
  'to-formula': { place: 6, changes: 'formula' },
  'to-unit': { place: 7, changes: 'number' },
  'to-number': { place: 8, changes: 'number' },
  rank: { place: 9, changes: 'rank' },
  fix: { place: 10, changes: 'fix' },
  target: { place: 10, changes: 'target' },
  lead: { place: 10, changes: 'agency' },
  result: { place: 10, changes: 'result' },
  appraised: { place: 10, changes: 'result' },
};

export type Reason<K extends ReasonKind = ReasonKind> = { [I in K]: { is: I } & Reasons[I] }[K];

/** @returns the same for the same reason */
export function reasonKey(why: Reason): string {
  switch (why.is) {
    case 'fix':
      return `fix ${why.rule}`;
    case 'result':
      return `result ${why.heading}`;
    case 'appraised':
      return `appraised ${why.heading} ${why.from}`;
    case 'lead':
      return `lead ${why.agency}`;
    default:
      return why.is;
  }
}
