import type { ScoredTable } from '../../core/table/scoredTable';
import { sum, type Decimal } from '../../core/base/decimal';

/** How far the results of the target year have come in. */
export interface ResultCounts {
  leaves: number;
  /** Leaves that have a result, and those of them that miss their target. */
  given: number;
  below: number;
  /** Leaves without one whose score of last year misses the target. */
  waiting: number;
  /** Points that the results given add up to, and the targets of the same leaves. */
  points: Decimal;
  targets: Decimal;
}

/** Counts the leaves of a table that has a column of results. */
export function resultCounts({ appendix, computed, belowTarget }: ScoredTable): ResultCounts {
  const leaves = appendix.criteria.filter(({ children }) => children.length === 0);
  const given = leaves.filter((leaf) => computed.of(leaf).result !== null);
  const below = given.filter(({ id }) => belowTarget.has(id)).length;
  return {
    leaves: leaves.length,
    given: given.length,
    below,
    waiting: belowTarget.size - below,
    points: sum(given.flatMap((leaf) => computed.of(leaf).result ?? [])),
    targets: sum(given.flatMap((leaf) => computed.of(leaf).target ?? [])),
  };
}
