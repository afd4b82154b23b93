import type { CriterionRef } from '../assign/assignment';
import type { Gap } from './collect';

/** Why no score came: no sheet, a sheet with blanks, several who lead together, or nobody who leads. */
export type GapReason = 'no-sheet' | 'left-blank' | 'collective' | 'nobody';

/** The criteria that one agency leads and for which no score came. */
export interface AgencyGaps {
  /** '' where nobody leads them. */
  agency: string;
  why: GapReason;
  refs: CriterionRef[];
}

const ORDER: readonly GapReason[] = ['no-sheet', 'left-blank', 'collective', 'nobody'];

/**
 * Whom to remind of what: those who sent nothing first, then those who left most blank; last what several lead
 * together, or nobody.
 */
export function gapsByAgency(
  gaps: readonly Gap[],
  isCollective: (name: string) => boolean,
): AgencyGaps[] {
  const groups = new Map<string, AgencyGaps>();
  const reasonOf = (agency: string, answered: readonly string[]): GapReason => {
    if (agency === '') return 'nobody';
    if (isCollective(agency)) return 'collective';
    return answered.includes(agency) ? 'left-blank' : 'no-sheet';
  };
  for (const { ref, leads, answered } of gaps) {
    for (const agency of leads.length === 0 ? [''] : leads) {
      const group = groups.get(agency) ?? { agency, why: reasonOf(agency, answered), refs: [] };
      groups.set(agency, group);
      group.refs.push(ref);
    }
  }
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || b.refs.length - a.refs.length,
  );
}
