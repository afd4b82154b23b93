import type { Decimal } from '../base/decimal';
import type { Area } from '../base/grid';
import type { Task } from '../base/task';
import type { Choice } from './choice';
import type { ColumnMeaning, ScoreSource, TimedColumn } from './columnMeaning';
import type { Doubt } from './doubt';
import type { IndexKind, RollupRule } from './indexTraits';
import type { Open } from './open';
import type { RolledField, ScoreField } from './scoreFields';

export const RELATIONS = ['=', '>', '≥', '<', '≤'] as const;
export type Relation = (typeof RELATIONS)[number];

/** "Xếp thứ 1/63 tỉnh, thành phố". */
export interface Rank {
  place: number;
  /** How many were ranked; null where the text does not say. */
  of: number | null;
  /** The words as printed, without the brackets around them. */
  text: string;
}

/**
 * Why a figure cannot be read: Excel made a day or a time of it; it holds words; it has more digits than any score; it
 * holds several; it says what is aimed at.
 */
export type Unreadable = 'date' | 'time' | 'words' | 'too-large' | 'several' | 'aim';

/** One figure as it stands in a cell. */
export interface Score {
  /** The cell's own text, untouched. */
  text: string;
  /** Points, or percent (94.07, whatever the cell's format). Null where blank, a dash or unreadable. */
  value: Decimal | null;
  /** Decimals printed; 0 where there is no value. */
  decimals: number;
  /** Decimals that the cell shows of any figure: a number without a format of its own shows all that it has. */
  mostDecimals: number;
  relation: Relation;
  rank: Rank | null;
  state: 'value' | 'blank' | 'dash' | 'unreadable';
  /** Why it cannot be read; null where it can. */
  unreadable: Unreadable | null;
  /** Kept as text, as a number, or the result of a formula. */
  stored: 'text' | 'number' | 'formula';
  /** A number that the cell's format shows a hundredfold: 0.94 as 94%. */
  isFraction: boolean;
}

/** A column that nothing is read from. */
export interface UnreadColumn {
  column: number;
  /** As printed, on one line. */
  heading: string;
}

/** What a row among the criteria is that is none itself. */
export type OtherRow =
  | 'rule'
  | 'subtotal'
  | 'bonus'
  | 'heading'
  | 'column-numbers'
  | 'header'
  | 'index'
  | 'rank'
  | 'note';

export interface PassedOverRow {
  /** Sheet row, from 0. */
  row: number;
  as: OtherRow;
}

/** Points that count for the total alone: a bonus, or a penalty with what it takes away as a negative figure. */
export interface Adjustment {
  row: number;
  name: string;
  /** Null where the total does not contain it. */
  scores: Record<ScoreField, Score | null>;
}

export interface Criterion {
  /** Unique in its appendix: "3.4.1", or "II/1" where codes restart. */
  id: string;
  /** Its place among the table's criteria, from 0. */
  index: number;
  /** As repaired: "22" → "2.2". */
  code: string;
  printedCode: string;
  /** Sheet row, from 0. */
  row: number;
  name: string;
  /** 1 for a field (lĩnh vực) or a SIPAS group. */
  level: number;
  /** The criterion that this one is a part of; null at the first level. */
  parent: Criterion | null;
  /** Its parts, in the order of the table. */
  children: Criterion[];
  scores: Record<ScoreField, Score | null>;
  /** How much it counts among its siblings; absent where the table prints no weights. */
  weight?: Decimal | null;
  /** The lead cell's text; for a merged group the text of the merged cell. */
  leadText: string;
  supportText: string;
  /** Canonical names, in the order printed. */
  leads: string[];
  supports: string[];
}

export interface TotalRow {
  row: number;
  name: string;
  scores: Record<ScoreField, Score | null>;
}

/** Finds criteria by their ids. */
export interface CriteriaById extends Pick<ReadonlyMap<string, Criterion>, 'get' | 'has'> {
  /** Makes it in slices, where whoever asks first would have to wait for it. */
  fill?(): Task<void>;
}

/** A scoring table, read. */
export interface Appendix {
  kind: IndexKind;
  /** How its criteria roll up. */
  rollup: RollupRule;
  sheet: string;
  /** From the (first) header row to the last criterion or total. */
  area: Area;
  headerRows: number;
  baseYear: number | null;
  targetYear: number | null;
  /** Sheet column of each meaning, from 0. */
  columns: Partial<Record<ColumnMeaning, number>>;
  /** True where the cells hold 0.9407 with a percent format: what is written back must be divided by 100. */
  asFraction: boolean;
  /** The highest maximum of a table that counts in thousands, so that 1000 is no misread 1; null for others. */
  scale: Decimal | null;
  criteria: Criterion[];
  byId: CriteriaById;
  total: TotalRow | null;
  /** All columns of scores by their sources, those of the base year among them. */
  sources: readonly ScoreSource[];
  /** All columns of scores and targets, of every year and of others, from left to right. */
  timeline: readonly TimedColumn[];
  /** The years that it can be read for, besides its own: the oldest first. */
  years: readonly number[];
  unread: readonly UnreadColumn[];
  rowsPassedOver: readonly PassedOverRow[];
  /** What the total holds besides the topmost criteria. */
  adjustments: readonly Adjustment[];
  /** What was not understood for certain. */
  doubts: readonly Doubt[];
  /** By what a table of the same form is known again. */
  heading: TableHeading;
  /** The sheets whose tables' scores a person made the base, where no column of this one holds it (SPEC Y3). */
  baseSheets?: readonly string[];
  /** What a person decided about tables of this form, and was followed. */
  choices: readonly Choice[];
  /** The years that headings and title name, to which a choice of a year belongs. */
  saidYears: string;
}

/** By what a table of the same form is known again, in another year or another workbook. */
export interface TableHeading {
  fingerprint: string;
  /** By column: its words without years and other numbers; of several with the same words, which. */
  keys: ReadonlyMap<number, string>;
  /** The headings as printed, for people. */
  text: string;
}

/** Exact figures after the repairs of the audit and the rollups; null where there is nothing to compute from. */
export interface ComputedScores {
  max: Decimal | null;
  base: Decimal | null;
  target: Decimal | null;
  delta: Decimal | null;
  result: Decimal | null;
}

/** Of the table that was computed; null stands for its total. */
export interface Computed {
  of(criterion: Criterion): ComputedScores;
  total: ComputedScores;
  /** A row's own figure, put right where the audit is sure, whether or not it is what the parts come to. */
  own(row: Criterion | null, field: RolledField): Decimal | null;
  /** Whether a row's figure is what its parts come to. */
  follows(row: Criterion | null, field: RolledField): boolean;
  /** Where a row's figure may lie besides what it says: its own is a bound, or it follows from parts of which one is. */
  open(row: Criterion | null, field: RolledField): Open;
}
