import type { Appendix, Computed, Criterion } from './appendix';
import { type Decimal, ZERO } from '../base/decimal';
import { type IndexKind, traitsOf } from './indexTraits';

/**
 * The highest possible score of an index: the maximum that the table prints, else the most that the index allows. Of
 * what is taken away, which is printed below zero, nothing.
 */
export function highestScore(kind: IndexKind, max: Decimal | null): Decimal | null {
  if (max !== null && max < ZERO) return ZERO;
  return max ?? traitsOf(kind).ceiling;
}

/** Whether a criterion can have that score. One that only takes points away has no maximum above zero. */
export function isWithinLimit(score: Decimal, limit: Decimal | null): boolean {
  if (limit !== null && score > limit) return false;
  return score >= ZERO || (limit !== null && limit <= ZERO);
}

/** The highest that a criterion can score: its maximum in points; in percent 100, whether or not the table says so. */
export function limitOf(
  { appendix, computed }: { appendix: Appendix; computed: Computed },
  criterion: Criterion,
): Decimal | null {
  return highestScore(appendix.kind, computed.of(criterion).max);
}
