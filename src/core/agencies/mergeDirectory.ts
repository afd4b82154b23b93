import type { Agency, AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';
import { cityName } from './cityDirectory';

/** What a workbook's own sheet says of agencies. */
export interface OwnDirectory extends AgencyDirectory {
  /** It has a column for when agencies ended: what it leaves blank there has not. */
  saysTimes?: boolean;
}

/**
 * The directory in force (SPEC S6): the workbook's own entries, then the shipped ones that it does not hold.
 * An entry taken off the workbook's sheet stays known by name, but belongs to none of that sheet's collectives. When an
 * agency began and ended is the shipped entry's to say where the workbook's says nothing of it.
 */
export function mergeDirectory(
  shipped: AgencyDirectory,
  own: OwnDirectory | null,
): AgencyDirectory {
  if (!own) return shipped;
  const held = new Set(
    own.agencies.flatMap(({ name, aliases }) =>
      // In a city the shipped ones are called so, whatever the workbook calls them.
      [name, ...aliases].flatMap((each) => [each, cityName(each)].map(agencyKey)),
    ),
  );
  const rest = shipped.agencies.filter(({ name }) => !held.has(agencyKey(name)));
  const times = new Map(shipped.agencies.map((entry) => [agencyKey(entry.name), timeOf(entry)]));
  const open = new Map(shipped.agencies.map((entry) => [agencyKey(entry.name), entry]));
  /** What others took over is the shipped entry's to say, of whom it says took over the rest. */
  const apartOf = ({ name, successor = '' }: Agency): Pick<Agency, 'apart'> => {
    const { successor: known = '', apart } = open.get(agencyKey(name)) ?? {};
    if (!apart || agencyKey(called(known)) !== agencyKey(successor)) return {};
    return { apart: apart.map((one) => ({ ...one, by: hereOf(one) })) };
  };
  const names = namesOf(own.agencies);
  const called = (each: string) => names.get(agencyKey(each))?.name ?? each;
  const listed = new Set(
    own.agencies.flatMap(({ isCollective, members }) =>
      isCollective ? members.map((member) => names.get(agencyKey(member))?.name) : [],
    ),
  );
  /** Of two that a province has in one another's places the one that it has; the usual one where nothing tells. */
  const hereOf = ({ by, orBy }: { by: string; orBy?: string }): string => {
    const [usual, other] = [called(by), called(orBy ?? by)];
    const isOther =
      listed.has(other) || listed.has(usual) ? !listed.has(usual) : !names.has(agencyKey(by));
    return isOther && names.has(agencyKey(other)) ? other : usual;
  };
  const shippedNames = namesOf(shipped.agencies);
  const entries = own.agencies
    .map((entry): Agency => ({
      ...(own.saysTimes === true ? null : times.get(agencyKey(entry.name))),
      ...within(entry, names, shippedNames),
      // A row without an end does not say that it goes on: nobody was asked.
      ...(entry.until === undefined && mayEndOf(open.get(agencyKey(entry.name)), names)),
    }))
    .map((entry) => ({ ...entry, ...apartOf(entry) }));
  return { agencies: [...entries, ...unlisted(entries, names), ...rest] };
}

function mayEndOf(
  shipped: Agency | undefined,
  names: ReadonlyMap<string, Agency>,
): Pick<Agency, 'mayEnd' | 'insteadOf'> {
  if (!shipped?.mayEnd) return {};
  const called = (name: string) => names.get(agencyKey(name))?.name ?? name;
  const { mayEnd, insteadOf } = shipped;
  return {
    mayEnd: { until: mayEnd.until, successor: called(mayEnd.successor) },
    ...(insteadOf !== undefined && { insteadOf: called(insteadOf) }),
  };
}

function timeOf({
  from,
  until,
  successor,
  otherwise,
}: Agency): Pick<Agency, 'from' | 'until' | 'successor' | 'otherwise'> {
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(successor !== undefined && { successor }),
    ...(otherwise !== undefined && { otherwise }),
  };
}

/** Entries by the keys of all of their names; the first row that has one counts. */
function namesOf(agencies: readonly Agency[]): ReadonlyMap<string, Agency> {
  const byKey = new Map<string, Agency>();
  for (const agency of agencies) {
    for (const each of [agency.name, ...agency.aliases]) {
      if (!byKey.has(agencyKey(each))) byKey.set(agencyKey(each), agency);
    }
  }
  return byKey;
}

/** Localities need no rows of their own: who is named as a member of those that share a sheet is known (SPEC S12). */
function unlisted(entries: readonly Agency[], byKey: ReadonlyMap<string, Agency>): Agency[] {
  const added = new Map<string, Agency>();
  for (const { sharesSheet, members } of entries) {
    if (sharesSheet !== true) continue;
    for (const name of members) {
      const key = agencyKey(name);
      if (byKey.has(key) || added.has(key)) continue;
      added.set(key, { name, aliases: [], isCollective: false, members: [] });
    }
  }
  return [...added.values()];
}

/**
 * Names by their canonical ones: who took over, and members, those of a collective among them in its place. Members
 * that no row holds leave a collective where they were taken off the sheet, and else stay as they are written.
 */
function within(
  agency: Agency,
  byKey: ReadonlyMap<string, Agency>,
  shipped: ReadonlyMap<string, Agency>,
): Agency {
  const { successor, otherwise } = agency;
  const called = (name: string) => byKey.get(agencyKey(name))?.name ?? name;
  const entry = {
    ...agency,
    ...(successor !== undefined && { successor: called(successor) }),
    ...(otherwise !== undefined && { otherwise: called(otherwise) }),
  };
  if (entry.sharesSheet === true) {
    const members = entry.members.map((name) => byKey.get(agencyKey(name))?.name ?? name);
    return { ...entry, members: [...new Set(members)] };
  }
  if (!entry.isCollective) return entry;
  const members = new Set<string>();
  const seen = new Set<Agency>();
  const take = (names: readonly string[]): void => {
    for (const name of names) {
      const member = byKey.get(agencyKey(name));
      if (!member || seen.has(member)) continue;
      seen.add(member);
      if (member.isCollective) take(member.members);
      else members.add(member.name);
    }
  };
  seen.add(agency);
  take(entry.members);
  const unmatched = entry.members.filter((name) => {
    const key = agencyKey(name);
    const member = byKey.get(key);
    return member ? isOpen(member) && member !== agency : !shipped.has(key);
  });
  return {
    ...entry,
    members: [...members],
    ...(unmatched.length > 0 && { unmatched: [...new Set(unmatched)] }),
  };
}

/** A collective of which nobody knows who belongs to it. */
function isOpen({ isCollective, members }: Agency): boolean {
  return isCollective && members.length === 0;
}
