import { ROLLED_FIELDS, type ScoreField, YEAR_FIELDS } from '../table/scoreFields';
import type { Criterion, Score, TotalRow } from '../table/appendix';
import { abs, add, type Decimal, halfUnit, subtract, sum } from '../base/decimal';
import { rollUp } from '../compute/rollUp';
import { isNotApplicable } from './rowWords';

/**
 * A leaf of which a figure's cell says that it does not count here, or a criterion all of whose parts leave.
 * @param gone what has left already
 */
export function leavesTheTable(
  { scores, children }: Criterion,
  gone: ReadonlySet<Criterion>,
): boolean {
  for (const child of children) if (!gone.has(child)) return false;
  for (const field of ROLLED_FIELDS) if (saysSo(scores[field])) return true;
  return false;
}

function saysSo(score: Score | null): boolean {
  return score?.state === 'unreadable' && isNotApplicable(score.text);
}

/** What one figure of rows comes to; null where one of them has none, and of no rows. */
export function sumOfAll(
  rows: readonly Pick<Criterion, 'scores'>[],
  field: ScoreField,
): Decimal | null {
  let all: Decimal | null = null;
  for (const { scores } of rows) {
    const value = scores[field]?.value ?? null;
    if (value === null) return null;
    all = all === null ? value : add(all, value);
  }
  return all;
}

/** Of the figures that a row and its parts have, how many agree and how many do not. */
export function agreement(
  whole: Pick<TotalRow, 'scores'>,
  parts: readonly Pick<Criterion, 'scores'>[],
): { agree: number; differ: number } {
  let agree = 0;
  let differ = 0;
  for (const field of ROLLED_FIELDS) {
    const printed = whole.scores[field]?.value ?? null;
    const known = parts.flatMap(({ scores }) => scores[field]?.value ?? []);
    if (printed === null || known.length === 0) continue;
    if (sum(known) === printed) agree += 1;
    else differ += 1;
  }
  return { agree, differ };
}

/** The same of scores, held against the mean of the parts, or their weighted one where weights are printed. */
export function meanAgreement(
  whole: Pick<TotalRow, 'scores'>,
  parts: readonly Pick<Criterion, 'scores' | 'weight'>[],
): { agree: number; differ: number } {
  const rule = parts.some(({ weight }) => typeof weight === 'number') ? 'weighted' : 'mean';
  let agree = 0;
  let differ = 0;
  for (const field of YEAR_FIELDS) {
    const printed = whole.scores[field];
    if (!printed || printed.value === null) continue;
    const figures = parts.map(({ scores, weight }) => ({
      figure: scores[field]?.value ?? null,
      weight,
    }));
    const mean = rollUp(rule, figures);
    if (mean === null) continue;
    if (abs(subtract(mean, printed.value)) <= halfUnit(printed.decimals)) agree += 1;
    else differ += 1;
  }
  return { agree, differ };
}
