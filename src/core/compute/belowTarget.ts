import type { Appendix, Computed, Relation } from '../table/appendix';
import type { Decimal } from '../base/decimal';
import { isLowerBetter } from '../table/lowerIsBetter';
import { newestOf } from '../table/newest';
import { isSliceEnd, type Task } from '../base/task';

/**
 * Leaf criteria whose newest result misses the target (SPEC K5): a result of the target year where the table
 * holds one, else last year's score. A strict target is met only strictly, and one that is to fall from above.
 *
 * @returns ids in no order
 */
export function* belowTarget(appendix: Appendix, computed: Computed): Task<ReadonlySet<string>> {
  const below = new Set<string>();
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    if (criterion.children.length > 0) continue;
    const exact = computed.of(criterion);
    const { target } = exact;
    const newest = newestOf(exact);
    const printed = criterion.scores.target?.relation ?? '=';
    const relation = isLowerBetter(appendix, criterion) ? '≤' : printed;
    if (newest !== null && target !== null && !meets(newest, relation, target)) {
      below.add(criterion.id);
    }
  }
  return below;
}

/** @returns whether a figure satisfies a target; a plain one ("=") is met by reaching it */
export function meets(value: Decimal, relation: Relation, target: Decimal): boolean {
  switch (relation) {
    case '>':
      return value > target;
    case '<':
      return value < target;
    case '≤':
      return value <= target;
    default:
      return value >= target;
  }
}

/** Whether a table says of its criteria what can miss a target: a target, and last year's score. */
export function comparesYears({ columns }: Pick<Appendix, 'columns'>): boolean {
  return columns.base !== undefined && columns.target !== undefined;
}
