import type { CriteriaByRef } from '../assign/criteriaByRef';
import type { MovedText, ReplacedText } from '../plan/plan';
import { parseSubject } from '../ownSheets/rowSubject';
import type { CellValue } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { ofWords, type RemarkedReport } from './preservedReports';
import { RESULT_HEADINGS } from './resultsColumns';
import { otherThanKeyed } from '../assign/otherWords';
import { addedKey, asLines, numbered, type Report, reportId, saidScore } from './report';
import { returnedTexts } from './returnedTexts';

/** A report of now, with what stood in its place. */
export interface MergedReport extends RemarkedReport {
  earlier: RemarkedReport | null;
}

/** All reports, and what stands in a row of its own from now on. */
export interface MergedReports {
  reports: MergedReport[];
  moved: MovedText[];
}

/**
 * What is reported now over what was reported earlier (SPEC T4): what is not given anew stays, and so do remarks, and
 * rows that somebody put in. What somebody typed over the sheet's own words, and gives way to them, gets a row of its own.
 */
export function* withPreserved(
  reports: readonly Report[],
  kept: readonly RemarkedReport[],
  criteria: CriteriaByRef,
): Task<MergedReports> {
  const now = new Map(reports.map((report) => [report.id, report]));
  yield;
  const isOther = otherThanKeyed(criteria);
  const all: MergedReport[] = [];
  const moved: MovedText[] = [];
  const counts = new Map<string, number>();
  for (const [nth, report] of kept.entries()) {
    if (isSliceEnd(nth)) yield;
    const own = isOther(report.key, report.label) ? ofItsOwnWords(report) : report;
    const count = (counts.get(own.id) ?? 0) + 1;
    counts.set(own.id, count);
    const one = count === 1 ? own : numbered(own, count);
    const anew = now.get(one.id);
    now.delete(one.id);
    const merged = anew === undefined ? one : updated(one, anew);
    all.push({ ...merged, earlier: report });
    for (const [column, text] of report.over) {
      if (saysStill(merged, text)) continue;
      const about = `${report.label} · ${report.agency}`;
      const words = `${about} · ${RESULT_HEADINGS.get(column) ?? ''}: ${text}`;
      all.push({
        ...ofWords(
          words,
          report.users.map(() => ''),
        ),
        earlier: null,
      });
      moved.push({ about, text });
    }
  }
  for (const [nth, report] of [...now.values()].entries()) {
    if (isSliceEnd(nth)) yield;
    all.push({ ...report, remark: '', users: [], over: new Map(), recorded: '', earlier: null });
  }
  return { reports: all, moved };
}

/** Whether a text that somebody typed over something stands on, in its row. */
function saysStill(
  { key, label, agency, score, texts, from }: RemarkedReport,
  text: string,
): boolean {
  const words = parseSubject(key)?.kind === 'added' ? label : '';
  const cells = [agency, String(score), ...Object.values(texts), from];
  return cells.includes(text) || (words !== '' && words.includes(text));
}

/** The table may say something else by the same code now: what was reported of the old words stays with them. */
function ofItsOwnWords(report: RemarkedReport): RemarkedReport {
  const key = addedKey(report.label);
  return { ...report, key, id: reportId(key, report.agency) };
}

function updated(kept: RemarkedReport, now: Report): RemarkedReport {
  const texts = {
    ...returnedTexts((input) => newer(kept.texts[input], now.texts[input])),
    // Of a state only the newest is true.
    status: now.texts.status === '' ? kept.texts.status : now.texts.status,
  };
  const score = now.score === '' ? kept.score : now.score;
  const isAllNew =
    score === now.score && asLines(Object.values(texts)) === asLines(Object.values(now.texts));
  const from = isAllNew ? now.from : asLines([...kept.from.split('\n'), ...now.from.split('\n')]);
  return { ...kept, ...now, score, texts, from };
}

/** What stands behind an agency's words was put there by somebody else; behind a comma it may be the agency's own. */
const PUT_BEHIND = /^(?:$|\s?[\n;(])/;

/** Words stay with others that somebody put behind them, or on lines of their own. */
function newer(kept: string, now: string): string {
  if (now === '') return kept;
  const lines = kept.split('\n');
  const isExtended = kept.startsWith(now) && PUT_BEHIND.test(kept.slice(now.length));
  return isExtended || now.split('\n').every((line) => lines.includes(line)) ? kept : now;
}

/**
 * What of the earlier reports gives way.
 * @param recordedOf the score that is recorded now
 */
export function* replacedIn(
  all: readonly MergedReport[],
  recordedOf: (key: string) => CellValue,
): Task<ReplacedText[]> {
  const replaced: ReplacedText[] = [];
  for (const [nth, { earlier, ...report }] of all.entries()) {
    if (isSliceEnd(nth)) yield;
    if (earlier === null) continue;
    const about = `${earlier.label} · ${earlier.agency}`;
    const now = saidCells({ ...report, recorded: recordedOf(report.key) });
    for (const [at, before] of saidCells(earlier).entries()) {
      const after = now[at] ?? '';
      if (before !== '' && before !== after) replaced.push({ about, before, after });
    }
  }
  return replaced;
}

function saidCells({ score, recorded, texts }: RemarkedReport): string[] {
  return [saidScore(score), saidScore(recorded), ...Object.values(texts)];
}
