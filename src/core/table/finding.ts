import type { Day } from '../base/day';
import type { Decimal } from '../base/decimal';
import type { Score, Unreadable } from './appendix';
import type { RolledField, ScoreField, YearField } from './scoreFields';

export type Severity = 'error' | 'warning' | 'info';

/** Whatever puts a finding right without a person (SPEC W7); what it needs of the table comes with it. */
export type Fix =
  | {
      puts: 'figure';
      field: ScoreField;
      /** Points, or percent. */
      value: Decimal;
      /** The same as it would be printed in the cell, for a cell that stays text. */
      text: string;
      /** What stands in the cell: its decimals stay, and a rank behind the figure. */
      now: Score | null;
      /** The table holds percentages as fractions. */
      asFraction: boolean;
    }
  /** A code stands alone in its cell, and must stay text. */
  | { puts: 'code'; code: string }
  | { puts: 'name'; name: string }
  /** One name among others in its cell. */
  | { puts: 'agency'; printed: string; name: string };

/** What can be assumed while reading, and what is known of it. */
interface Assumptions {
  'column-passed-over': { heading: string };
  'continued-name': { code: string };
  ditto: { text: string };
  'repeated-header': object;
  'column-numbers': object;
  'row-left-out': object;
  /** Cells far from all others on a sheet, up to this one, were not read. */
  'far-cells': { last: string };
  /** From this cell on words of the sheet were typed in a font of old (TCVN3, VNI), and cannot be known. */
  'old-font': object;
  /** From this cell on a sheet goes on from the table of another one, without a heading, and was not read. */
  'unheaded-rest': { of: string };
  /** All scores of a table of percentages, this one the first, are probably shares of one. @property meant in percent */
  'shares-of-one': { printed: string; meant: Decimal };
  'no-codes': object;
  'kind-by-sums': object;
}

/** What was assumed while reading. */
export type Assumption<W extends keyof Assumptions = keyof Assumptions> = {
  [K in W]: { what: K } & Assumptions[K];
}[W];

/** Work that others took over than who took over most of it. */
export type ApartWork = 'press' | 'vocational' | 'welfare' | 'poverty';

/** A name that was right once: its agency has ended, or ends before the plan's year does. */
export interface EndedAgency {
  name: string;
  /** The first day without it. */
  until: Day;
  /** Canonical name of who took over; null where nobody did. */
  successor: string | null;
  /** Work of which others took over. */
  apart?: readonly { work: ApartWork; by: string }[];
  /** Another one took over in some provinces, and nothing tells whether in this one. */
  isUnsettled?: true;
  /** A person said who took over. */
  isSaid?: true;
  /** It is somebody still there by a name that speaks of towns, which have ended: `successor` is how it is called now. */
  isWording?: true;
  /** Whether it was still there on the plan's day: then nobody made a mistake. */
  wasThere: boolean;
}

/**
 * The rules of the audit (SPEC A1–A17), and what each knows beyond the place: figures and names, of which strings/
 * makes sentences. `expected` is what the cell should say, as it would be printed.
 */
export interface Facts {
  /** Without a fix where words stand in the code's place: they are somebody's. */
  'code-typo': { expected: string; fix: Fix | null };
  'code-in-name': { expected: string; fix: Fix };
  /** `parent` is the id of the criterion whose parts disagree with it; null for the total. */
  'max-mismatch':
    | { expected: string; parent: string | null; pinned: true; fix: Fix }
    | { expected: string; parent: string | null; pinned: false; sum: Decimal };
  /**
   * `bound`: its parts come to no less, or no more, than what is computed; nobody knows to what, and there is no fix. Nor
   * has a formula one over a figure that is text: that is to be put right.
   */
  'rollup-mismatch': {
    expected: string;
    field: YearField;
    computed: Decimal;
    bound: '≥' | '≤' | null;
    fix: Fix | null;
  };
  'rollup-rounded': { expected: string; field: YearField; computed: Decimal };
  /** Without a fix where a bound is concerned, or, `ofText`, where a formula stands beside a year that is text. */
  'delta-mismatch': { expected: string; fix: Fix | null; ofText?: true };
  'delta-rounded': { expected: string };
  'delta-missing': { expected: string; fix: Fix | null };
  'bound-not-met': { field: YearField; computed: Decimal };
  /** `sipas` is the score of the other table, as printed. */
  'link-mismatch': { expected: string; field: YearField; sipas: string };
  'no-improvement': object;
  'agency-missing': object;
  'agency-typo': { expected: string; fix: Fix };
  /** `expected` is the nearest known name; `cells` have this one, where no known one is near. */
  'agency-unknown': { expected: string | null; cells: number };
  /** It was gone when the plan was made. Without a fix where nobody took over, or the successor's numeral is not known. */
  'agency-ended': { expected: string | null; ended: EndedAgency; fix: Fix | null };
  /** It was there when the plan was made, and ends within the plan's year. */
  'agency-ending': { expected: string | null; ended: EndedAgency };
  'number-as-text': { field: ScoreField; count: number };
  'mixed-decimals': object;
  'locale-misread': { expected: string; field: RolledField; fix: Fix };
  'score-over-max': { expected: string | null; field: RolledField };
  'duplicate-code': object;
  /** `parent` is the code that no row has. */
  'orphan-code': { parent: string };
  'score-missing': { field: ScoreField; blank: 'cell' | 'column' };
  'score-unreadable': { field: ScoreField; because: Unreadable };
  'reading-assumption': { assumed: Assumption };
}

export type Rule = keyof Facts;

/** How much a finding of each rule weighs. */
export const SEVERITIES: Readonly<Record<Rule, Severity>> = {
  'code-typo': 'error',
  'code-in-name': 'info',
  'max-mismatch': 'error',
  'rollup-mismatch': 'error',
  'rollup-rounded': 'info',
  'delta-mismatch': 'error',
  'delta-rounded': 'info',
  'delta-missing': 'warning',
  'bound-not-met': 'warning',
  'link-mismatch': 'warning',
  'no-improvement': 'warning',
  'agency-missing': 'warning',
  'agency-typo': 'warning',
  'agency-unknown': 'warning',
  'agency-ended': 'warning',
  'agency-ending': 'info',
  'number-as-text': 'warning',
  'mixed-decimals': 'info',
  'locale-misread': 'error',
  'score-over-max': 'error',
  'duplicate-code': 'error',
  'orphan-code': 'warning',
  'score-missing': 'warning',
  'score-unreadable': 'error',
  'reading-assumption': 'info',
};

/** Where a finding is: sheet coordinates from 0. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** Whose cell it is, and what it says now. */
export interface Mention {
  /** The criterion's id; null for the total row or the table as a whole. */
  id: string | null;
  printed: string;
}

interface Found extends Place, Mention {
  severity: Severity;
  /** What the cell should say, as it would be printed; null where that is not known. */
  expected: string | null;
}

/** What is said of a rule, without the place. */
export type Fact<R extends Rule = Rule> = { [K in R]: { rule: K } & Facts[K] }[R];

/** Something wrong, doubtful or assumed, at a cell. */
export type Finding<R extends Rule = Rule> = { [K in R]: { rule: K } & Facts[K] & Found }[R];

/** A finding of the table's place; its severity is its rule's. */
export function finding(fact: Fact, { sheet, row, column }: Place, about: Mention): Finding {
  const { id, printed } = about;
  const severity = SEVERITIES[fact.rule];
  // What differs from rule to rule comes last: with more behind it, each of tens of thousands takes three times as long.
  return { severity, sheet, row, column, id, printed, expected: null, ...fact };
}

/** What was assumed where nothing is wrong; it is of the table and not of a criterion. */
export function assumption(assumed: Assumption, place: Place): Finding {
  return finding({ rule: 'reading-assumption', assumed }, place, { id: null, printed: '' });
}

/** @returns what puts a finding right by itself; null where only a person can know */
export function fixOf(found: Finding): Fix | null {
  return 'fix' in found ? found.fix : null;
}
