import { isSliceEnd, type Task } from '../base/task';
import type { IndexKind } from '../table/indexTraits';
import type { Assignment, CriterionRef } from './assignment';
import type { CriteriaByRef } from './criteriaByRef';

/** How many leaf criteria an agency has a part in: those alone are counted, everywhere. */
export interface CriteriaCounts {
  /** By index. */
  led: ReadonlyMap<IndexKind, number>;
  shared: number;
  supported: number;
}

/** Counts the leaf criteria of each agency, by its name. */
export function* criteriaCounts(
  assignments: readonly Assignment[],
  criteria: CriteriaByRef,
): Task<ReadonlyMap<string, CriteriaCounts>> {
  const counts = new Map<string, CriteriaCounts>();
  for (const { agency, lead, shared, support } of assignments) {
    yield;
    const led = yield* leavesByIndex(lead, criteria);
    const sharing = yield* leavesByIndex(shared, criteria);
    const supporting = yield* leavesByIndex(support, criteria);
    counts.set(agency, { led, shared: allOf(sharing), supported: allOf(supporting) });
  }
  return counts;
}

function* leavesByIndex(
  refs: readonly CriterionRef[],
  criteria: CriteriaByRef,
): Task<Map<IndexKind, number>> {
  const counts = new Map<IndexKind, number>();
  for (const [nth, ref] of refs.entries()) {
    if (isSliceEnd(nth)) yield;
    const found = criteria.get(ref);
    if (!found || found.criterion.children.length > 0) continue;
    const { kind } = found.table.appendix;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function allOf(counts: ReadonlyMap<IndexKind, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
