import type { CriterionRef } from '../assign/assignment';
import type { Gap } from './collect';

/** The criteria that one agency leads and for which no score came. */
export interface AgencyGaps {
  /** null: nobody leads them. */
  agency: string | null;
  /** Its sheet was read, with these scores left blank. */
  hasAnswered: boolean;
  refs: CriterionRef[];
}

/** Whom to remind of what: those who sent nothing first, then who left most blank. */
export function gapsByAgency(gaps: readonly Gap[]): AgencyGaps[] {
  const groups = new Map<string | null, AgencyGaps>();
  for (const { ref, leads, answered } of gaps) {
    for (const agency of leads.length === 0 ? [null] : leads) {
      const hasAnswered = agency !== null && answered.includes(agency);
      const group = groups.get(agency) ?? { agency, hasAnswered, refs: [] };
      groups.set(agency, group);
      group.refs.push(ref);
    }
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.hasAnswered) - Number(b.hasAnswered) || b.refs.length - a.refs.length,
  );
}
