import type { Appendix, Computed, Relation } from '../appendix';
import type { Decimal } from '../decimal';

/**
 * Leaf criteria whose newest result misses the target (SPEC K5): a result of the target year where the table
 * holds one, else last year's score. A strict target is met only strictly.
 *
 * @returns ids in no order
 */
export function belowTarget(appendix: Appendix, computed: Computed): ReadonlySet<string> {
  const below = new Set<string>();
  for (const { id, children, scores } of appendix.criteria) {
    const figures = computed.byId.get(id);
    if (children.length > 0 || !figures) continue;
    const newest = figures.result ?? figures.base;
    const relation = scores.target?.relation ?? '=';
    if (newest !== null && figures.target !== null && !meets(newest, relation, figures.target)) {
      below.add(id);
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
