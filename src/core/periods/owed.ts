import type { AgencyDirectory } from '../agencies/agency';
import { collectiveNames } from '../agencies/collectiveNames';
import type { Assignment, CriterionRef } from '../assign/assignment';
import type { Addressee } from '../assign/localityGroups';
import type { CriteriaByRef } from '../assign/criteriaByRef';
import { scorersOf } from '../assign/scorers';
import { isSliceEnd, type Task } from '../base/task';

/** The leaf criteria whose score is asked of each agency (SPEC G14), by its name, in the order of the assignments. */
export function* owedBy(
  assignments: readonly Assignment[],
  criteria: CriteriaByRef,
  directory: AgencyDirectory,
): Task<Map<string, CriterionRef[]>> {
  const scorers = scorersOf(assignments, collectiveNames(directory));
  const owed = new Map<string, CriterionRef[]>();
  let nth = 0;
  for (const { agency, lead, shared } of assignments) {
    const refs: CriterionRef[] = [];
    for (const [role, all] of [['lead', lead] as const, ['shared', shared] as const]) {
      for (const ref of all) {
        nth += 1;
        if (isSliceEnd(nth)) yield;
        const placed = criteria.get(ref);
        if (placed && scorers.isAsked(agency, role, { ...placed, ref })) refs.push(ref);
      }
    }
    owed.set(agency, refs);
  }
  return owed;
}

/**
 * The same by who gets a form: a locality owes what its group owes, and what it is named for itself (SPEC L1, T7).
 *
 * @param owed by the names of assignments
 */
export function owedByEach(
  addressees: readonly Addressee[],
  owed: ReadonlyMap<string, readonly CriterionRef[]>,
): Map<string, readonly CriterionRef[]> {
  const of = (agency: string) => owed.get(agency) ?? [];
  return new Map(
    addressees.map(({ assignment: { agency }, group }) => [
      agency,
      group === undefined ? of(agency) : [...new Set([...of(group), ...of(agency)])],
    ]),
  );
}
