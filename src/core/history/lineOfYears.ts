import { toNumber, ZERO } from '../base/decimal';
import { finalScores, targetsIn, type YearScore } from './history';

/** A point of a small line: both from 0 to 1, the year from left to right and the share of the maximum from below. */
export interface LinePoint {
  x: number;
  y: number;
  score: YearScore;
}

export interface LineOfYears {
  from: number;
  to: number;
  scores: readonly LinePoint[];
  /** Targets of years without a score yet, after the last of them that has one. */
  targets: readonly LinePoint[];
}

/**
 * A criterion's scores as a line (SPEC Y4): as shares of the maximum of their own year, so that another maximum is no rise
 * and no fall; without maxima of the largest.
 *
 * @param ceiling of figures without a maximum of their own, such as 100 of percentages; null where there is none
 * @returns null where there are not two years to draw
 */
export function lineOfYears(
  history: readonly YearScore[],
  ceiling: number | null,
): LineOfYears | null {
  const scores = finalScores(history);
  const last = scores.at(-1)?.year ?? 0;
  const targets = targetsIn(history).filter(({ year }) => (year ?? 0) > last);
  const all = [...scores, ...targets];
  const years = all.map(({ year }) => year ?? 0);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (all.length < 2 || from === to) return null;
  const largest = Math.max(...all.map(({ value }) => toNumber(value)));
  const point = (score: YearScore): LinePoint => {
    const whole =
      score.max !== null && score.max > ZERO ? toNumber(score.max) : (ceiling ?? largest);
    const share = whole > 0 ? toNumber(score.value) / whole : 0;
    const x = ((score.year ?? 0) - from) / (to - from);
    return { x, y: Math.min(1, Math.max(0, share)), score };
  };
  return { from, to, scores: scores.map(point), targets: targets.map(point) };
}
