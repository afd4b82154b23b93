import { HUNDRED, multiply, ONE, ZERO, type Decimal } from '../base/decimal';
import type { Score } from '../table/appendix';
import { type IndexKind, traitsOf } from '../table/indexTraits';
import { SCORE_FIELDS, type ScoreField, YEAR_FIELDS } from '../table/scoreFields';

type Scores = Record<ScoreField, Score | null>;

/** Fewer could be slips. */
const LEAST_FIGURES = 3;

/**
 * Percentages that were typed as shares of one, without a percent format (SPEC R13): where every score of a table of
 * percentages is above nought and none above one, 0.8841 is 88.41 percent. No province satisfies one person in a hundred.
 *
 * @param rows criteria and the total, whose scores become percent
 * @returns whether it was so
 */
export function takeSharesForPercent(
  kind: IndexKind,
  rows: readonly { scores: Scores }[],
): boolean {
  if (traitsOf(kind).unit !== 'percent') return false;
  let shares = 0;
  for (const { scores } of rows) {
    for (const field of YEAR_FIELDS) {
      const score = scores[field];
      const value = score?.value ?? null;
      if (value === null || score?.state === 'dash') continue;
      if (score?.isFraction || value <= ZERO || value > ONE) return false;
      shares += 1;
    }
  }
  if (shares < LEAST_FIGURES) return false;
  for (const { scores } of rows) {
    for (const field of SCORE_FIELDS) scores[field] = inPercent(scores[field]);
  }
  return true;
}

const DECIMALS_OF_HUNDRED = 2;

function inPercent(score: Score | null): Score | null {
  if (!score || score.value === null) return score;
  return {
    ...score,
    value: percentOf(score.value),
    decimals: Math.max(0, score.decimals - DECIMALS_OF_HUNDRED),
    mostDecimals: Math.max(0, score.mostDecimals - DECIMALS_OF_HUNDRED),
    isFraction: score.stored !== 'text',
  };
}

function percentOf(share: Decimal): Decimal {
  return multiply(share, HUNDRED);
}
