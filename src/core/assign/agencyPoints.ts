import { traitsOf } from '../table/indexTraits';
import type { CriterionRef } from './assignment';
import { isSliceEnd, type Task } from '../base/task';
import type { CriteriaByRef, PlacedCriterion } from './criteriaByRef';
import { ofYear, type Points, pointsOf } from './points';

/**
 * The points of the leaf criteria that an agency leads, in indices of points and in the year worked on (SPEC G6).
 *
 * @param lead what it leads
 * @param year the target year worked on; null where no table has one
 */
export function* agencyPoints(
  lead: readonly CriterionRef[],
  criteria: CriteriaByRef,
  year: number | null,
): Task<Points> {
  const leaves: PlacedCriterion[] = [];
  for (const [nth, ref] of lead.entries()) {
    if (isSliceEnd(nth)) yield;
    const found = criteria.get(ref);
    if (!found || found.criterion.children.length > 0) continue;
    if (traitsOf(found.table.appendix.kind).unit === 'points') leaves.push(found);
  }
  yield;
  return yield* pointsOf(yield* ofYear(leaves, year));
}
