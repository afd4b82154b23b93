import type { Agency, AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';

/**
 * The directory in force (SPEC S6): the workbook's own entries, then the shipped ones that it does not hold.
 * An entry taken off the workbook's sheet stays known by name, but belongs to none of that sheet's collectives. When an
 * agency began and ended is the shipped entry's to say where the workbook's says nothing of it.
 */
export function mergeDirectory(
  shipped: AgencyDirectory,
  own: AgencyDirectory | null,
): AgencyDirectory {
  if (!own) return shipped;
  const held = new Set(
    own.agencies.flatMap(({ name, aliases }) => [name, ...aliases].map(agencyKey)),
  );
  const rest = shipped.agencies.filter(({ name }) => !held.has(agencyKey(name)));
  const times = new Map(shipped.agencies.map((entry) => [agencyKey(entry.name), timeOf(entry)]));
  const entries = own.agencies.map((entry) => ({
    ...times.get(agencyKey(entry.name)),
    ...within(entry, own.agencies),
  }));
  return { agencies: [...entries, ...rest] };
}

function timeOf({ from, until, successor }: Agency): Pick<Agency, 'from' | 'until' | 'successor'> {
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(successor !== undefined && { successor }),
  };
}

/** Members by their canonical names, those of a collective among them in its place; names that no row holds are dropped. */
function within(entry: Agency, agencies: readonly Agency[]): Agency {
  if (!entry.isCollective) return entry;
  const byKey = new Map<string, Agency>();
  for (const agency of agencies) {
    for (const each of [agency.name, ...agency.aliases]) {
      if (!byKey.has(agencyKey(each))) byKey.set(agencyKey(each), agency);
    }
  }
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
  seen.add(entry);
  take(entry.members);
  return { ...entry, members: [...members] };
}
