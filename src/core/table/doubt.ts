import { cellAddress, type CellRef } from '../base/grid';
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
  /** What rows are that have figures and no code: sheet rows from 0. */
  | { about: 'rows'; rows: readonly number[] }
  /** Whether the total holds bonus and penalty points. */
  | { about: 'adjustments'; rows: readonly number[] }
  /** Which of several totals is the table's. */
  | { about: 'total'; rows: readonly number[] }
  /** How parts make their parent. */
  | { about: 'rollup' }
  /** Whether rows that stand elsewhere than their codes say are parts of what their codes say. */
  | { about: 'parent'; rows: readonly number[] };

/** One of the readings that a question leaves open. */
export type Answer =
  /** @property heading as printed */
  | { is: 'column'; column: number; heading: string }
  | { is: 'rows'; as: 'criterion' | 'rule' | 'counted' | 'apart' }
  | { is: 'total'; row: number }
  | { is: 'rollup'; rollup: RollupRule }
  | { is: 'parents'; as: 'as-printed' | 'as-standing' };

/** What speaks for and against the answers. */
export type Evidence =
  /** What stands at a place. @property said a heading, or what a row is called. @property texts cells beside or under it */
  | { is: 'cells'; row: number; column: number; said: string; texts: readonly string[] }
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
  /** Two to four, the likeliest first. */
  answers: readonly Answer[];
}

/** So many are asked of a table at once; nothing that a further one touches is written either. */
export const MOST_DOUBTS = 3;

/** The same at every reading of the same table. */
export function doubtId(about: Question['about'], { sheet, row, column }: CellRef): string {
  return `${about}:${sheet}!${cellAddress(row, column)}`;
}
