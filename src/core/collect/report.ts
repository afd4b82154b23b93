import { agencyKey } from '../agencies/agencyKey';
import type { CellValue } from '../base/grid';
import { foldText } from '../base/text';
import { printReportKey, printSubject } from '../ownSheets/rowSubject';
import { type ReturnedTexts, returnedTexts } from './returnedTexts';

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
  return printReportKey({ subject: key, agency: agencyKey(agency) });
}

/** As much of a row's words as tells it from others. */
const LONGEST_KEY = 120;

/** The key of something that an agency added: its words, for its place changes when rows come and go. */
export function addedKey(words: string): string {
  return printSubject({ kind: 'added', by: foldText(words).slice(0, LONGEST_KEY) });
}

/** A number as it is said beside words: with a decimal comma. */
export function saidScore(score: CellValue): string {
  return typeof score === 'number' ? String(score).replace('.', ',') : String(score);
}

/** Different texts, one a line. */
export function asLines(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join('\n');
}

/** The most characters that a cell holds, and some to spare. */
const LONGEST_CELL = 32_000;

/**
 * What one agency says of one subject in several places, in one report: all of it, and equal words once (SPEC T3). What
 * would not fit a cell stays a report of its own.
 */
export function joinReports(reports: readonly Report[]): Report[] {
  const [first] = reports;
  if (first === undefined) return [];
  if (reports.length === 1) return [first];
  const joined = joinAll(first, reports);
  const texts = [joined.from, String(joined.score), ...Object.values(joined.texts)];
  if (texts.every((text) => text.length <= LONGEST_CELL)) return [joined];
  return reports.map((report, nth) => (nth === 0 ? report : numbered(report, nth + 1)));
}

/** A second report on one subject: told from the first by its id alone. */
export function numbered<T extends Report>(report: T, nth: number): T {
  return { ...report, id: `${report.id} (${nth})` };
}

function joinAll(first: Report, reports: readonly Report[]): Report {
  const scores = new Map(
    reports.flatMap(({ score }) => (score === '' ? [] : [[saidScore(score), score] as const])),
  );
  const [only = ''] = scores.values();
  const lines = (textOf: (report: Report) => string) => asLines(reports.map(textOf));
  return {
    ...first,
    score: scores.size > 1 ? [...scores.keys()].join('; ') : only,
    texts: returnedTexts((input) => lines(({ texts }) => texts[input])),
    from: lines(({ from }) => from),
  };
}
