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

/** One of several columns of scores of a year. */
export interface ScoreSource {
  column: number;
  source: SourceKind;
  year: number | null;
  /** Of the year worked on. */
  isCurrent: boolean;
}
