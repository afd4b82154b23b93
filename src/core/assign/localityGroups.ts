import type { AgencyDirectory } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import { directoryInTime } from '../agencies/agencyTime';
import { documentDay, planTime, signedIn } from '../agencies/planTime';
import type { WorkbookSnapshot } from '../base/grid';
import { readChoices } from '../structure/readChoices';
import type { Assignment } from './assignment';

/** Localities that share a sheet (SPEC S12): "UBND cấp xã" and the communes that the directory names. */
export interface LocalityGroup {
  name: string;
  /** Those that work on the plan's day, as the directory calls them. */
  members: readonly string[];
}

/**
 * The groups of which the directory names somebody.
 *
 * @param year the one worked on
 */
export function localityGroups(
  directory: AgencyDirectory,
  year: number | null,
  snapshot: WorkbookSnapshot,
): LocalityGroup[] {
  const groups = directory.agencies.filter(
    ({ sharesSheet, members }) => sharesSheet === true && members.length > 0,
  );
  if (groups.length === 0) return [];
  const time = planTime(year, documentDay(snapshot), signedIn(readChoices(snapshot)));
  const inTime = time && directoryInTime(directory, time);
  return groups.flatMap(({ name, members }) => {
    const working = inTime ? inTime.working(members) : members;
    return working.length > 0 ? [{ name, members: working }] : [];
  });
}

/** What goes to whom as a form: an agency's own, or a locality's share of what all of its kind have to do. */
export interface Addressee {
  assignment: Assignment;
  /** The group whose criteria are among it; absent for any other agency. */
  group?: string;
}

/**
 * One addressee for each agency, and for each locality in the place of its group. A locality that the plan names has
 * what it is named for on the same form.
 *
 * @param chosen agencies that get a form
 * @param all of the workbook
 */
export function addresseesOf(
  chosen: readonly Assignment[],
  all: readonly Assignment[],
  groups: readonly LocalityGroup[],
): Addressee[] {
  const byKey = new Map(groups.map((group) => [agencyKey(group.name), group]));
  const own = new Map(all.map((assignment) => [agencyKey(assignment.agency), assignment]));
  const taken = new Set<string>();
  const shared = chosen.flatMap((assignment) => {
    const group = byKey.get(agencyKey(assignment.agency));
    return (group?.members ?? []).map((member): Addressee => {
      const key = agencyKey(member);
      taken.add(key);
      const joined = joinedTo(own.get(key), { ...assignment, agency: member });
      return { assignment: joined, group: assignment.agency };
    });
  });
  const others = chosen.flatMap((assignment): Addressee[] => {
    const key = agencyKey(assignment.agency);
    return byKey.has(key) || taken.has(key) ? [] : [{ assignment }];
  });
  return [...others, ...shared];
}

function joinedTo(own: Assignment | undefined, share: Assignment): Assignment {
  if (!own) return share;
  const both = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];
  const lead = both(share.lead, own.lead);
  return {
    agency: share.agency,
    lead,
    shared: both(share.shared, own.shared).filter((ref) => !lead.includes(ref)),
    support: both(share.support, own.support),
    leadTasks: both(share.leadTasks, own.leadTasks),
    supportTasks: both(share.supportTasks, own.supportTasks),
    duties: both(share.duties, own.duties),
  };
}
