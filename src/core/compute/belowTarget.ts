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

/** Whether anything of a table could miss its target: of a leaf criterion stand a score, last year's or newer, and a target. */
export function comparesYears(appendix: Appendix, computed: Computed): boolean {
  const { columns, criteria } = appendix;
  if (columns.base === undefined || columns.target === undefined) return false;
  return criteria.some((criterion) => {
    if (criterion.children.length > 0) return false;
    const exact = computed.of(criterion);
    return exact.target !== null && newestOf(exact) !== null;
  });
}
