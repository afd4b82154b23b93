import { agencyKey } from '../agencies/agencyKey';
import type { CellValue } from '../base/grid';
import { foldText } from '../base/text';
import type { ReturnedTexts } from './returned';

/** What one agency reported of one subject: a criterion, a task, a duty, or something that it added. */
export interface Report {
  /** One for each subject and agency. */
  id: string;
  /** A criterion's, a task's or a duty's; of a row that the agency added, its words. */
  key: string;
  /** Code and name as they stand beside it. */
  label: string;
  agency: string;
  /** Points, or percent; the words where they are no plain score. */
  score: CellValue;
  texts: ReturnedTexts;
  /** The file, or the sheet of this workbook; one a line. */
  from: string;
}

export function reportId(key: string, agency: string): string {
  return `${key}|${agencyKey(agency)}`;
}

/** As much of a row's words as tells it from others. */
const LONGEST_KEY = 120;

/** The key of something that an agency added: its words, for its place changes when rows come and go. */
export function addedKey(words: string): string {
  return `added:${foldText(words).slice(0, LONGEST_KEY)}`;
}

/** @returns the key of what a report is about, from its id */
export function subjectOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('|')));
}

/** A number as it is said beside words: with a decimal comma. */
export function saidScore(score: CellValue): string {
  return typeof score === 'number' ? String(score).replace('.', ',') : String(score);
}

/** Different texts, one a line. */
export function asLines(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join('\n');
}
