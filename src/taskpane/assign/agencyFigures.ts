import type { Reading } from '../../app/reading';
import type { Assignment } from '../../core/assign/assignment';
import { criteriaByRef } from '../../core/assign/criteriaByRef';
import { sum, type Decimal } from '../../core/decimal';

/** The points that the planned rises of each agency's own PAR INDEX leaves add up to. */
export function pointsAtStake({ tables, assignments }: Reading): ReadonlyMap<Assignment, Decimal> {
  const criteria = criteriaByRef(tables.filter(({ appendix }) => appendix.kind === 'par'));
  return new Map(
    assignments.map((assignment) => {
      const rises = assignment.lead.flatMap((ref) => {
        const placed = criteria.get(ref);
        if (!placed || placed.criterion.children.length > 0) return [];
        return placed.table.computed.of(placed.criterion).delta ?? [];
      });
      return [assignment, sum(rises)];
    }),
  );
}
