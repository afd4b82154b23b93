import type { Day } from '../base/day';
import { cellAddress, type CellRef } from '../base/grid';
import type { Signed } from './signed';
import type { RollupRule } from './indexTraits';
import type { ScoreField } from './scoreFields';

/**
 * What a doubt stops (DESIGN, principle 2): one field of one family, so that a doubt about a maximum stops maxima of
 * that family and not its scores.
 */
export interface DoubtScope {
  /** null: every figure. */
  field: ScoreField | null;
  /** The id of the criterion whose parts are a family; null for the topmost and their total; "table" for all families. */
  family: string | null | 'table';
}

/** What is asked. Text is made of it in strings/ alone. */
export type Question =
  /** Which of several columns holds a figure. */
  | { about: 'column'; field: ScoreField }
  /** Which score of provinces that were merged counts as the base. @property year of the scores */
  | { about: 'former'; year: number | null }
  /** The same where each of them has a table of its own. */
  | { about: 'former-tables'; year: number; provinces: number }
  /** What rows are that have figures and no code: sheet rows from 0. */
  | { about: 'rows'; rows: readonly number[] }
  /** Whether the total holds bonus and penalty points. */
  | { about: 'adjustments'; rows: readonly number[] }
  /** Which of several totals is the table's. */
  | { about: 'total'; rows: readonly number[] }
  /** How parts make their parent. */
  | { about: 'rollup' }
  /** Which year the targets are of, where the title names a later one than their heading. */
  | { about: 'year'; heading: number; title: number }
  /** Which year a table is read for that prints each criterion once for each of several years. */
  | { about: 'lines' }
  /** When the plan was issued, where its year has agencies of several times and no title says the day. */
  | { about: 'signed'; year: number }
  /** Who took over from an agency of the plan on a day within its year, or whether it goes on. */
  | {
      about: 'successor';
      agency: string;
      until: Day;
      /** The collective that it may belong to, where no cell names it; null where one does. */
      among: string | null;
    }
  /** Whether rows that stand elsewhere than their codes say are parts of what their codes say. */
  | { about: 'parent'; rows: readonly number[] }
  /**
   * Which maximum is right, where a row's own disagrees with its parts'. @property family whose parts: an id, null for
   * the total @property printed, parts as printed, and as the parts come to
   */
  | { about: 'maximum'; family: string | null; printed: string; parts: string };

/** One of the readings that a question leaves open. */
export type Answer =
  /** @property heading as printed */
  | { is: 'column'; column: number; heading: string }
  /** The mean of what the other answers name. */
  | { is: 'mean' }
  /** @property name of the province @property sheet on which its table stands */
  | { is: 'former-table'; name: string; sheet: string }
  | { is: 'rows'; as: 'criterion' | 'rule' | 'counted' | 'apart' }
  | { is: 'total'; row: number }
  | { is: 'rollup'; rollup: RollupRule }
  | { is: 'year'; year: number }
  | { is: 'signed'; when: Signed }
  /** @property name who took over @property goesOn nobody: it is that agency still */
  | { is: 'successor'; name: string; goesOn: boolean }
  /** The province had no such agency. @property isListed the workbook's directory lists it in a collective */
  | { is: 'no-agency'; name: string; isListed?: true }
  | { is: 'parents'; as: 'as-printed' | 'as-standing' }
  /** What a maximum probably should be: a suggestion, written by its fix alone. @property text as it would be printed */
  | { is: 'maximum'; code: string; text: string }
  | { is: 'as-printed' };

/** What speaks for and against the answers. */
export type Evidence =
  /** What stands at a place. @property said a heading, or what a row is called. @property texts cells beside or under it */
  | {
      is: 'cells';
      /** Where it is another than the doubt's. */
      sheet?: string;
      row: number;
      column: number;
      said: string;
      texts: readonly string[];
    }
  /** What parts print, in their order, and what that comes to, as the table would print it. */
  | { is: 'sum'; parts: readonly string[]; sum: string }
  /** With how many families of parents and parts, whose figures are all there, each rule agrees. */
  | { is: 'agreement'; families: number; sum: number; mean: number; weighted: number };

/** Something that was not understood for certain: asked, and until it is answered nothing that it touches is written. */
export interface Doubt {
  /** The same at every reading of the same table, so that an answer can be kept. */
  id: string;
  place: CellRef;
  scope: readonly DoubtScope[];
  question: Question;
  evidence: readonly Evidence[];
  /** One to four, the likeliest first. */
  answers: readonly Answer[];
}

/** So many are asked of a table at once: more are not read. What a further one touches waits all the same. */
const MOST_ASKED = 3;

/** Of a table's doubts those that are asked now. */
export function askedOf(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.slice(0, MOST_ASKED);
}

/** The same at every reading of the same table. */
export function doubtId(about: Question['about'], { sheet, row, column }: CellRef): string {
  return `${about}:${sheet}!${cellAddress(row, column)}`;
}
