import type { CriteriaByRef } from '../assign/criteriaByRef';
import type { CellValue } from '../grid';
import { scoreCell } from '../plan/scoreCell';
import { isPause, type Steps } from '../steps';
import type { Returned, ReturnedRow, ReturnedTexts } from './returned';

/** What one agency reported of one criterion, task or duty: all that it typed there. */
export interface Report {
  /** One for each subject and agency. */
  id: string;
  /** A criterion's, a task's or a duty's; of a row that the agency added, its words. */
  key: string;
  /** Code and name as they stand on the agency's sheet. */
  label: string;
  agency: string;
  /** Points, or percent; the words where they are no plain score. */
  score: CellValue;
  texts: ReturnedTexts;
  /** The file, or the sheet of this workbook. */
  from: string;
}

/** Rows that are about no subject of their own. */
const NO_SUBJECT = /^(?:head|sign|total|columns):/;

/** Everything that agencies typed, by subject and agency (SPEC T3). Nothing is judged here: doubts and conflicts are listed too. */
export function* reportsOf(
  returned: readonly Returned[],
  criteria: CriteriaByRef,
): Steps<Report[]> {
  const reports = new Map<string, Report>();
  for (const sheet of returned) {
    yield;
    for (const [nth, row] of sheet.rows.entries()) {
      if (isPause(nth)) yield;
      const report = NO_SUBJECT.test(row.key) ? null : reportOf(sheet, row, criteria);
      if (report === null) continue;
      const before = reports.get(report.id);
      reports.set(report.id, before === undefined ? report : joined(before, report));
    }
  }
  return [...reports.values()];
}

export function reportId(key: string, agency: string): string {
  return `${key}|${agency}`;
}

function reportOf(
  { agency, file, sheet }: Returned,
  { key: full, label, row, score, texts }: ReturnedRow,
  criteria: CriteriaByRef,
): Report | null {
  const key = full.replace(/^(?:(?:kept|support|above):)+/, '') || `added:${label || row + 1}`;
  const placed = criteria.get(key);
  // A parent's own formula adds its parts up: nobody typed that.
  const isOurs = score.stored === 'formula' && (placed?.criterion.children.length ?? 0) > 0;
  const isBlank = isOurs || score.state === 'blank';
  if (isBlank && Object.values(texts).every((text) => text === '')) return null;
  const { value, state, relation, decimals, text } = score;
  const isPlain = value !== null && state === 'value' && relation === '=';
  const asFraction = placed?.table.appendix.asFraction ?? false;
  const figure = isPlain ? scoreCell(value, decimals, asFraction).value : text;
  return {
    ...{ id: reportId(key, agency), key, label, agency, texts },
    score: isBlank ? '' : figure,
    from: file ?? sheet,
  };
}

/** One agency's words on one subject from two places: all of them. */
function joined(one: Report, other: Report): Report {
  const both = (a: string, b: string) => [...new Set([a, b])].filter((each) => each !== '');
  const lines = (a: string, b: string) => both(a, b).join('\n');
  const isOneScore = one.score === other.score || other.score === '';
  const scores = both(said(one.score), said(other.score)).join('; ');
  return {
    ...one,
    score: isOneScore ? one.score : one.score === '' ? other.score : scores,
    texts: {
      evidence: lines(one.texts.evidence, other.texts.evidence),
      measures: lines(one.texts.measures, other.texts.measures),
      deadline: lines(one.texts.deadline, other.texts.deadline),
      note: lines(one.texts.note, other.texts.note),
    },
    from: lines(one.from, other.from),
  };
}

function said(score: CellValue): string {
  return String(score).replace('.', ',');
}
