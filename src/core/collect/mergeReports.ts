import type { CriteriaByRef } from '../assign/criteriaByRef';
import type { ReplacedText } from '../plan/plan';
import { titleOf } from '../shownCode';
import { isPause, type Steps } from '../steps';
import { foldText } from '../text';
import { numbered } from './joinReports';
import type { RemarkedReport } from './keptReports';
import { addedKey, asLines, type Report, reportId, saidScore } from './report';

/**
 * What is reported now over what was reported earlier (SPEC T4): what is not given anew stays, and so do remarks, and
 * rows that somebody put in.
 */
export function* withKept(
  reports: readonly Report[],
  kept: readonly RemarkedReport[],
  criteria: CriteriaByRef,
): Steps<RemarkedReport[]> {
  const now = new Map(reports.map((report) => [report.id, report]));
  yield;
  const all: RemarkedReport[] = [];
  const counts = new Map<string, number>();
  for (const [nth, report] of kept.entries()) {
    if (isPause(nth)) yield;
    const own = ofItsOwnWords(report, criteria);
    const count = (counts.get(own.id) ?? 0) + 1;
    counts.set(own.id, count);
    const one = count === 1 ? own : numbered(own, count);
    const anew = now.get(one.id);
    now.delete(one.id);
    all.push(anew === undefined ? one : updated(one, anew));
  }
  for (const [nth, report] of [...now.values()].entries()) {
    if (isPause(nth)) yield;
    all.push({ ...report, remark: '', beside: [] });
  }
  return all;
}

/** The table may say something else by the same code now: what was reported of the old words stays with them. */
function ofItsOwnWords(report: RemarkedReport, criteria: CriteriaByRef): RemarkedReport {
  const placed = criteria.get(report.key);
  if (!placed) return report;
  if (foldText(titleOf(placed.criterion)) === foldText(report.label)) return report;
  const key = addedKey(report.label);
  return { ...report, key, id: reportId(key, report.agency) };
}

function updated(kept: RemarkedReport, now: Report): RemarkedReport {
  const texts = {
    evidence: newer(kept.texts.evidence, now.texts.evidence),
    measures: newer(kept.texts.measures, now.texts.measures),
    deadline: newer(kept.texts.deadline, now.texts.deadline),
    note: newer(kept.texts.note, now.texts.note),
  };
  const score = now.score === '' ? kept.score : now.score;
  const isAllNew =
    score === now.score && asLines(Object.values(texts)) === asLines(Object.values(now.texts));
  const from = isAllNew ? now.from : asLines([...kept.from.split('\n'), ...now.from.split('\n')]);
  return { ...kept, ...now, score, texts, from };
}

/** Words to which somebody added others stay with them. */
function newer(kept: string, now: string): string {
  return kept.includes(now) ? kept : now;
}

/** What of the earlier reports is replaced. */
export function* replacedIn(
  kept: readonly RemarkedReport[],
  all: readonly RemarkedReport[],
): Steps<ReplacedText[]> {
  const now = new Map(all.map((report) => [report.id, report]));
  const replaced: ReplacedText[] = [];
  for (const [nth, earlier] of kept.entries()) {
    if (isPause(nth)) yield;
    const later = now.get(earlier.id);
    if (later === undefined) continue;
    const about = `${earlier.label} · ${earlier.agency}`;
    const [before, after] = [earlier, later].map(({ score, texts }) => [
      saidScore(score),
      ...Object.values(texts),
    ]);
    for (const [at, text] of (before ?? []).entries()) {
      const other = after?.[at] ?? '';
      if (text !== '' && other !== text) replaced.push({ about, before: text, after: other });
    }
  }
  return replaced;
}
