import type { Agency, AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';

/** @returns the directory in which `alias` means `agency`; taken from any other entry that had it as an alias */
export function addAlias(
  { agencies }: AgencyDirectory,
  agency: string,
  alias: string,
): AgencyDirectory {
  const key = agencyKey(alias);
  return {
    agencies: agencies.map((entry) => {
      const others = entry.aliases.filter((each) => agencyKey(each) !== key);
      if (entry.name !== agency) return { ...entry, aliases: others };
      return { ...entry, aliases: agencyKey(entry.name) === key ? others : [...others, alias] };
    }),
  };
}

/**
 * Adds an agency, which joins every collective that its like belong to: a new Sở is one of "Các sở, ban,
 * ngành". Nothing changes where the name is known already.
 */
export function addAgency({ agencies }: AgencyDirectory, name: string): AgencyDirectory {
  const isKnown = agencies.some((entry) =>
    [entry.name, ...entry.aliases].some((each) => agencyKey(each) === agencyKey(name)),
  );
  if (isKnown) return { agencies };
  const first = agencies.findIndex(({ isCollective }) => isCollective);
  const at = first < 0 ? agencies.length : first;
  const added: Agency = { name, aliases: [], isCollective: false, members: [] };
  const entries = [...agencies.slice(0, at), added, ...agencies.slice(at)];
  return { agencies: entries.map((entry) => join(entry, name, agencies)) };
}

/** Most of its like, not all: a few stand outside of every collective. */
const MOST = 0.8;

/** The entry with an agency that was not among its members, where it is a collective of its like. */
export function join(entry: Agency, name: string, agencies: readonly Agency[]): Agency {
  if (entry.members.includes(name)) return entry;
  const held = new Set(
    agencies.flatMap(({ isCollective, members }) => (isCollective ? members : [])),
  );
  // Those that the province does not have belong to none.
  const like = agencies.filter(
    (other) => held.has(other.name) && headOf(other.name) === headOf(name) && other.name !== name,
  );
  const inside = like.filter((other) => entry.members.includes(other.name));
  const joins = entry.isCollective && like.length > 1 && inside.length >= MOST * like.length;
  return joins ? { ...entry, members: [...entry.members, name] } : entry;
}

function headOf(name: string): string {
  return agencyKey(name).split(' ', 1)[0] ?? '';
}
