import { traitsOf } from '../table/indexTraits';
import type { CriterionRef } from './assignment';
import type { CriteriaByRef } from './criteriaByRef';
import { ofYear, type Points, pointsOf } from './figures';

/**
 * The points of the leaf criteria that an agency leads, in indices of points and in the year worked on (SPEC G6).
 *
 * @param lead what it leads
 * @param year the target year worked on; null where no table has one
 */
export function agencyPoints(
  lead: readonly CriterionRef[],
  criteria: CriteriaByRef,
  year: number | null,
): Points {
  const leaves = lead.flatMap((ref) => {
    const found = criteria.get(ref);
    if (!found || found.criterion.children.length > 0) return [];
    return traitsOf(found.table.appendix.kind).unit === 'points' ? [found] : [];
  });
  return pointsOf(ofYear(leaves, year));
}
