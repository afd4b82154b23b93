import type { Score } from '../table/appendix';
import type { Years } from '../assign/tableNotes';
import type { Returned, ReturnedRow, ReturnedTexts } from './returned';

/** One score as an agency gave it, and where it stands. */
export interface Claim {
  agency: string;
  file: string | null;
  sheet: string;
  row: number;
  column: number;
  score: Score;
  /** Its number format parts thousands. */
  isGrouped: boolean;
  /** A formula whose result the file does not hold. */
  hasNoResult: boolean;
  texts: ReturnedTexts;
  /** The year that its row was made for, and that of its table, where they differ. */
  years: Years | null;
  /** Code and name as they stand beside it. */
  label: string;
}

/** The score of a row, with whose it is. */
export function claimOf(
  { agency, file, sheet }: Returned,
  { row, column, score, isGrouped, hasNoResult, texts, label, years }: ReturnedRow,
): Claim {
  const place = { agency, file, sheet, row, column };
  return { ...place, score, isGrouped, hasNoResult, texts, label, years };
}
