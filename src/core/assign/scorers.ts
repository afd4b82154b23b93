import type { Criterion } from '../table/appendix';
import { isSurveyed } from '../table/surveyed';
import type { Assignment, CriterionRef } from './assignment';
import type { ScoredTable } from '../table/scoredTable';
import { COORDINATOR } from './formChoices';

/** Who is asked for a criterion's score. */
export interface Scorers {
  /** @param role the agency's in the criterion; null where it only supports */
  isAsked(
    agency: string,
    role: 'lead' | 'shared' | null,
    { table, criterion, ref }: { table: ScoredTable; criterion: Criterion; ref: CriterionRef },
  ): boolean;
}

/**
 * A score is asked of who leads alone (SPEC G14). Of what a collective leads it is asked of those who are named beside it;
 * where none is, of the coordinating department if it is one of the collective, else of all.
 */
export function scorersOf(
  assignments: readonly Assignment[],
  isCollective: (name: string) => boolean,
): Scorers {
  const coordinated = new Set(
    assignments.find(({ agency }) => agency === COORDINATOR)?.shared ?? [],
  );
  return {
    isAsked(agency, role, { table, criterion, ref }) {
      if (role === null || criterion.children.length > 0) return false;
      if (isSurveyed(table.appendix, criterion)) return false;
      if (role === 'lead') return true;
      const named = criterion.leads.filter((lead) => !isCollective(lead));
      if (named.length > 0) return named.includes(agency);
      return !coordinated.has(ref) || agency === COORDINATOR;
    },
  };
}
