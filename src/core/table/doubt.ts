import { cellAddress, type CellRef } from '../base/grid';
import type { IndexKind, RollupRule } from './indexTraits';
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
  /** Which index the table is of. */
  | { about: 'index' }
  /** Of which year a column's scores are. */
  | { about: 'year'; heading: string }
  /** Whose part a row is. @property code as printed */
  | { about: 'parent'; code: string }
  /** Which maximum is right. @property printed as printed */
  | { about: 'maximum'; printed: string };

/** One of the readings that a question leaves open. */
export type Answer =
  /** @property heading as printed */
  | { is: 'column'; column: number; heading: string }
  | { is: 'rows'; as: 'criterion' | 'rule' | 'counted' | 'apart' }
  | { is: 'total'; row: number }
  | { is: 'rollup'; rollup: RollupRule }
  | { is: 'index'; kind: IndexKind }
  | { is: 'year'; year: number }
  | { is: 'parent'; code: string }
  | { is: 'as-printed' };

/** Something that was not understood for certain: asked, and until it is answered nothing that it touches is written. */
export interface Doubt {
  /** The same at every reading of the same table, so that an answer can be kept. */
  id: string;
  place: CellRef;
  scope: readonly DoubtScope[];
  question: Question;
  /** Two to four, the likeliest first. */
  answers: readonly Answer[];
}

/** Answers by the ids of their doubts. */
export type Answers = ReadonlyMap<string, Answer>;

export const NO_ANSWERS: Answers = new Map();

/** So many are asked of a table at once; nothing that a further one touches is written either. */
export const MOST_DOUBTS = 3;

/** The same at every reading of the same table. */
export function doubtId(about: Question['about'], { sheet, row, column }: CellRef): string {
  return `${about}:${sheet}!${cellAddress(row, column)}`;
}
