import type { ScoreField } from './scoreFields';

/**
 * What a column holds that something is read from. "selfAssessed", "appraised" and "survey": the scores of the year
 * worked on (the target year; in a table without targets the newest) by the agencies themselves, by those who appraise
 * them and from surveys, whether or not they are its result.
 */
export type ColumnMeaning =
  | 'code'
  | 'name'
  | ScoreField
  | 'weight'
  | 'selfAssessed'
  | 'appraised'
  | 'survey'
  | 'leads'
  | 'supports'
  | 'baseRank'
  | 'targetRank';

/** Who gave the scores of a column; "final": what counts in the end. */
export type SourceKind = 'selfAssessed' | 'appraised' | 'survey' | 'final';

/** A column of figures that are of a time, whether or not anything else is read from it. */
export interface TimedColumn {
  column: number;
  /** As printed, on one line. */
  heading: string;
  year: number | null;
  /** Its own scores or targets; scores of a province that was merged into it; those of anybody else beside them. */
  of: 'score' | 'target' | 'former' | 'others';
  /** Who gave the scores; null where the heading does not say. */
  source: SourceKind | null;
  /** Of a quarter or a month. */
  isPeriod: boolean;
}

/** One of several columns of scores of a year. */
export interface ScoreSource {
  column: number;
  source: SourceKind;
  year: number | null;
  /** Of the year worked on. */
  isCurrent: boolean;
}
