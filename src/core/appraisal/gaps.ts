import { type Decimal, ZERO } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import type { Criterion } from '../table/appendix';
import type { Appraisal } from './appraisal';
import { countedOf, gapOf, type GivenScores, ScoresInTable } from './givenScores';

/** A leaf criterion whose score is not what the agencies gave themselves. */
export interface ScoreGap {
  of: Criterion;
  selfAssessed: Decimal;
  counted: Decimal;
  /** Below 0: less than they gave themselves. */
  gap: Decimal;
}

/** What the taken scores, with those that the table holds, are more or less than the self-assessed ones (SPEC T10). */
export function* gapsIn({ choices: { to }, figures, selfAssessed }: Appraisal): Task<ScoreGap[]> {
  const inTable = new ScoresInTable(to.table, to.grid);
  const taken = new Map<string, Partial<Record<keyof GivenScores, Decimal>>>();
  for (const [nth, { kind, of, value }] of figures.entries()) {
    if (isSliceEnd(nth)) yield;
    if (of?.children.length === 0) taken.set(of.id, { ...taken.get(of.id), [kind]: value });
  }
  const gaps: ScoreGap[] = [];
  for (const criterion of to.table.appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    const now = taken.get(criterion.id);
    if (!now) continue;
    const scores: GivenScores = {
      selfAssessed: inTable.of(criterion, 'selfAssessed') ?? selfAssessed.get(criterion.id) ?? null,
      appraised: now.appraised ?? inTable.of(criterion, 'appraised'),
      survey: now.survey ?? inTable.of(criterion, 'survey'),
      final: now.final ?? inTable.of(criterion, 'final'),
    };
    if (inTable.awaitsSurvey(criterion, scores)) continue;
    const [counted, gap] = [countedOf(scores), gapOf(scores)];
    if (counted === null || gap === null || gap === ZERO) continue;
    gaps.push({
      of: criterion,
      selfAssessed: scores.selfAssessed ?? ZERO,
      counted,
      gap,
    });
  }
  return gaps;
}
