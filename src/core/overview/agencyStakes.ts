import { agencyPoints } from '../assign/agencyPoints';
import type { Assignment } from '../assign/assignment';
import { criteriaByRef } from '../assign/criteriaByRef';
import { type Points, saidSum } from '../assign/points';
import { ZERO } from '../base/decimal';
import type { Task } from '../base/task';
import { workedYear } from '../years/workedOn';
import type { ScoredTable } from '../table/scoredTable';

/** What hangs on one agency. */
export interface AgencyStake extends Points {
  agency: string;
}

/**
 * The agencies that lead criteria scored in points, by the points that the targets ask of them beyond last year's
 * (SPEC O5, G6); of those with as many, the one with more room first.
 *
 * @param tables of the year worked on
 */
export function* agencyStakes(
  tables: readonly ScoredTable[],
  assignments: readonly Assignment[],
): Task<AgencyStake[]> {
  const criteria = yield* criteriaByRef(tables);
  const year = workedYear(tables, null);
  const stakes: AgencyStake[] = [];
  for (const { agency, lead } of assignments) {
    yield;
    const points = yield* agencyPoints(lead, criteria, year);
    if (points.criteria > 0) stakes.push({ agency, ...points });
  }
  return stakes.sort((a, b) => b.stake - a.stake || b.room - a.room);
}

/** Whether its targets ask points of an agency, as far as anybody knows: bounds may leave it open on both sides (SPEC G6). */
export function isAsked(one: Points): boolean {
  return one.stake > ZERO && saidSum(one, 'stake') !== null;
}
