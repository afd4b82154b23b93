import type { Reading } from '../../app/reading';
import { criteriaByRef } from '../../core/assign/criteriaByRef';
import { traitsOf } from '../../core/table/indexTraits';
import { add, ZERO, type Decimal } from '../../core/base/decimal';
import { isSliceEnd, type Task } from '../../core/base/task';

/** The points that the planned rises of each agency's own leaves that are scored in points add up to, by its name. */
export function* pointsAtStake({
  tables,
  assignments,
}: Reading): Task<ReadonlyMap<string, Decimal>> {
  const ofPar = tables.filter(({ appendix }) => traitsOf(appendix.kind).unit === 'points');
  const criteria = yield* criteriaByRef(ofPar);
  const stakes = new Map<string, Decimal>();
  for (const { agency, lead } of assignments) {
    let stake = ZERO;
    for (const [nth, ref] of lead.entries()) {
      if (isSliceEnd(nth)) yield;
      const placed = criteria.get(ref);
      if (!placed || placed.criterion.children.length > 0) continue;
      stake = add(stake, placed.table.computed.of(placed.criterion).delta ?? ZERO);
    }
    stakes.set(agency, stake);
  }
  return stakes;
}
