import { asLines, type Report, saidScore } from './report';

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
    texts: {
      evidence: lines(({ texts }) => texts.evidence),
      measures: lines(({ texts }) => texts.measures),
      deadline: lines(({ texts }) => texts.deadline),
      note: lines(({ texts }) => texts.note),
    },
    from: lines(({ from }) => from),
  };
}
