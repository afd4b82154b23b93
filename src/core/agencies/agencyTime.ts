import type { Day } from '../base/day';
import type { EndedAgency } from '../table/finding';
import type { Agency, AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';
import { closerNames } from './closerNames';
import { districtOffice, isTown } from './level';
import { branchOf } from './region';
import { canonicalNames } from './namesByKey';

/** The day that a plan is of, and the last day on which its work is reported. */
export interface PlanTime {
  day: Day;
  lastDay: Day;
}

/** The last reorganisation of departments and of districts: names of plans of 2025 are of before or after these days. */
export const DEPARTMENTS_REORGANISED: Day = '2025-03-01';
export const DISTRICTS_ENDED: Day = '2025-07-01';

/** @returns whether a day is in a time; an agency's is that in which it works */
function isWithin({ from, until }: { from?: Day; until?: Day }, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

/** What a directory says of a time (SPEC S9). */
export interface DirectoryInTime {
  /** An agency that has ended by the plan's last day; null for all others. @param name canonical */
  ended(name: string): EndedAgency | null;
  /**
   * Of a collective's members those that work on the plan's day; in the place of one that has ended since who took over,
   * where a person said who did.
   */
  working(members: readonly string[]): string[];
}

/** The directory of one plan's time. */
export function directoryInTime(directory: AgencyDirectory, time: PlanTime): DirectoryInTime {
  const { agencies } = directory;
  const listed = new Map(agencies.map((agency) => [agencyKey(agency.name), agency]));
  const groups = daysOfGroups(agencies);
  const times = new Map<string, Times | null>();
  // Made when somebody whom nobody holds is asked about.
  let names: ReturnType<typeof canonicalNames> | null = null;
  const called = (name: string) => (names ??= canonicalNames(directory))(name);
  /**
   * Whom nobody holds and who is of a kind has ended with all of it: a district's committee with all districts, a
   * region's branch with all regions.
   */
  const unlisted = (name: string, key: string): Times | null => {
    const district = districtOffice(key);
    const kind =
      OF_A_DEPARTMENT.exec(key)?.[0] ??
      branchOf(key)?.branch ??
      (district && `${district.office} cấp huyện`);
    const entry = kind === null ? undefined : listed.get(agencyKey(called(kind)));
    if (entry?.until !== undefined) return { ...entry, name };
    const isOver = district?.isOfCommittee === true || isTown(key);
    return isOver ? { name, until: DISTRICTS_ENDED } : null;
  };
  /** An agency's own days, else those of the localities that it is listed among; null: nothing is known of it. */
  const timesOf = (name: string): Times | null => {
    const key = agencyKey(name);
    const known = times.get(key);
    if (known !== undefined) return known;
    const own = listed.get(key);
    const found = own ? withDays(own, groups.get(key)) : unlisted(name, key);
    times.set(key, found);
    return found;
  };
  /** Who took over may have ended as well, and somebody from them; a circle leads to nobody. */
  const successorOf = (agency: Times, seen: ReadonlySet<string>): string | null => {
    const successor = agency.otherwise ?? agency.successor;
    if (successor === undefined || seen.has(agencyKey(successor))) return null;
    const next = listed.get(agencyKey(successor));
    if (next?.until === undefined || next.until > time.lastDay) return successor;
    return successorOf(next, new Set(seen).add(agencyKey(next.name)));
  };
  return {
    ended: (name) => {
      const agency = timesOf(name);
      const until = agency?.until;
      if (!agency || until === undefined || until > time.lastDay) return null;
      return {
        name: agency.name,
        until,
        successor: successorOf(agency, new Set([agencyKey(agency.name)])),
        wasThere: isWithin(agency, time.day),
        ...(agency.apart && { apart: agency.apart }),
        ...(agency.otherwise !== undefined && { isUnsettled: true }),
        ...(agency.isSaid && { isSaid: true }),
      };
    },
    working: (members) => {
      const there = members.flatMap((name) => {
        const agency = timesOf(name);
        if (agency !== null && !isWithin(agency, time.day)) return [];
        const isOver = agency?.isSaid && agency.until !== undefined && agency.until <= time.lastDay;
        return isOver ? (successorOf(agency, new Set([agencyKey(name)])) ?? []) : [name];
      });
      return [...new Set(there)];
    },
  };
}

/** "Thanh tra Sở Xây dựng": each department had one. */
const OF_A_DEPARTMENT = /^thanh tra sở(?= )/u;

type Times = Pick<
  Agency,
  'name' | 'from' | 'until' | 'successor' | 'otherwise' | 'apart' | 'isSaid'
>;
type Days = Pick<Agency, 'from' | 'until'>;

/**
 * The days of those that share a sheet, by the keys of their members (SPEC S12): whoever is listed among districts is
 * one. Of several groups that which goes on counts.
 */
function daysOfGroups(agencies: readonly Agency[]): ReadonlyMap<string, Days> {
  const days = new Map<string, Days>();
  for (const { sharesSheet, members, from, until } of agencies) {
    if (sharesSheet !== true) continue;
    for (const member of members) {
      const key = agencyKey(member);
      const before = days.get(key);
      if (before && !isLater(until, before.until)) continue;
      days.set(key, { ...(from !== undefined && { from }), ...(until !== undefined && { until }) });
    }
  }
  return days;
}

function isLater(until: Day | undefined, other: Day | undefined): boolean {
  return other !== undefined && (until === undefined || until > other);
}

function withDays(own: Agency, days: Days | undefined): Times {
  const isTimed = own.from !== undefined || own.until !== undefined || own.unreadDays !== undefined;
  return !days || isTimed ? own : { ...own, ...days };
}

/**
 * The directory of one province: collectives have, of the agencies that not every province has, those that its
 * workbook names, and whom it names with a numeral or place in place of the bare name (SPEC S10).
 *
 * @param named canonical names that the workbook's cells hold
 * @param day of the newest plan: what stands everywhere is asked of that day
 */
export function directoryOfProvince(
  directory: AgencyDirectory,
  named: ReadonlySet<string>,
  day: Day,
): AgencyDirectory {
  const rare = new Set(
    directory.agencies
      .filter((agency) => !named.has(agency.name) && !isEverywhere(agency, named, day))
      .map(({ name }) => name),
  );
  const closer = closerNames(directory, named);
  if (rare.size === 0 && closer.size === 0) return directory;
  const members = (entry: Agency) =>
    entry.members
      .filter((name) => !rare.has(name))
      .flatMap((name) => (named.has(name) ? [name] : (closer.get(name) ?? [name])));
  return {
    agencies: directory.agencies.map((entry) =>
      entry.isCollective ? { ...entry, members: members(entry) } : entry,
    ),
  };
}

function isEverywhere(
  { everywhere, insteadOf }: Agency,
  named: ReadonlySet<string>,
  day: Day,
): boolean {
  // Whom the workbook's own directory lists is there, whatever a cell names.
  if (everywhere === undefined) return true;
  if (insteadOf !== undefined && named.has(insteadOf)) return false;
  return everywhere !== 'never' && isWithin(everywhere, day);
}
