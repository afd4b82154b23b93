import type { Day } from '../base/day';
import type { Agency, AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';
import { addAgency, addAlias } from './editDirectory';
import { namesByKey } from './namesByKey';
import { membersOf, togetherWith, withThere } from './thereInProvince';

/** One thing that a person does to the directory (SPEC S14); agencies are named by their canonical names. */
export type DirectoryEdit =
  | { is: 'add'; name: string }
  /** The same agency under another name; the old one stays known. */
  | { is: 'rename'; name: string; to: string }
  /** From a day on somebody else does its work. */
  | { is: 'replace'; name: string; by: string; day: Day }
  /** Two entries that are one agency: its names become others of `into`. */
  | { is: 'merge'; name: string; into: string }
  | { is: 'alias'; name: string; alias: string; isIts: boolean }
  | { is: 'member'; name: string; member: string; belongs: boolean }
  /** Whether the province has one: it belongs to the collectives of its like, or to none. */
  | { is: 'there'; name: string; isThere: boolean }
  /** Localities and the like, which join those that share a sheet or a collective. */
  | { is: 'list'; name: string; members: readonly string[] }
  /** Null: it says nothing. */
  | { is: 'times'; name: string; from: Day | null; until: Day | null; successor: string | null };

/**
 * What edits make of a directory, one after the other.
 *
 * @returns the directory, and the edits that changed something in it: another person, or a hand on the sheet, may have
 *   done the same meanwhile, and what an edit is about may be gone
 */
export function editedDirectory(
  directory: AgencyDirectory,
  edits: readonly DirectoryEdit[],
): { directory: AgencyDirectory; done: DirectoryEdit[] } {
  const done: DirectoryEdit[] = [];
  let now = directory;
  for (const edit of edits) {
    const next = edited(now, edit);
    if (isSame(now, next)) continue;
    done.push(edit);
    now = next;
  }
  return { directory: now, done };
}

/**
 * Edits with one more. Whether the province has somebody is said once, and not at all where that is how the directory
 * stands without it.
 */
export function withEdit(
  directory: AgencyDirectory,
  edits: readonly DirectoryEdit[],
  edit: DirectoryEdit,
): DirectoryEdit[] {
  if (edit.is !== 'there') return [...edits, edit];
  const { names } = togetherWith(directory, edit.name);
  const others = edits.filter((one) => one.is !== 'there' || !names.includes(one.name));
  const members = membersOf(editedDirectory(directory, others).directory);
  const isSo = names.every((name) => members.has(name) === edit.isThere);
  return isSo && others.length < edits.length ? others : [...others, edit];
}

/** Kept edits as if they were made now: of what a province has together the newest word counts, however they were kept. */
export function keptEdits(
  directory: AgencyDirectory,
  edits: readonly DirectoryEdit[],
): DirectoryEdit[] {
  return edits.reduce<DirectoryEdit[]>((now, edit) => withEdit(directory, now, edit), []);
}

function edited(directory: AgencyDirectory, edit: DirectoryEdit): AgencyDirectory {
  const { agencies } = directory;
  if (edit.is === 'add') return addAgency(directory, edit.name);
  const own = agencies.find(({ name }) => name === edit.name);
  if (!own) return directory;
  const known = namesByKey(directory);
  const change = (changed: Partial<Agency>) => withEntry(directory, { ...own, ...changed });
  switch (edit.is) {
    case 'rename': {
      const holder = known.get(agencyKey(edit.to));
      // Another one is called so: that would be a merger, which is asked for by that name.
      if (holder !== undefined && holder !== own.name) return directory;
      return renamed(directory, own, edit.to);
    }
    case 'replace':
      return replaced(directory, own, edit);
    case 'merge': {
      const into = agencies.find(({ name }) => name === edit.into);
      return into && into !== own ? merged(directory, own, into) : directory;
    }
    case 'alias': {
      const key = agencyKey(edit.alias);
      if (edit.isIts) {
        // A name under which somebody else is listed is theirs.
        const isOthers = agencies.some(({ name }) => name !== own.name && agencyKey(name) === key);
        return isOthers ? directory : addAlias(directory, own.name, edit.alias);
      }
      return change({ aliases: own.aliases.filter((alias) => agencyKey(alias) !== key) });
    }
    case 'member': {
      const others = own.members.filter((member) => member !== edit.member);
      const entry = { ...own, members: edit.belongs ? [...others, edit.member] : others };
      const unmatched = own.unmatched?.filter((member) => member !== edit.member) ?? [];
      return withEntry(directory, withUnmatched(entry, unmatched));
    }
    case 'there':
      return withThere(directory, own, edit.isThere);
    case 'list':
      return listed(directory, own, edit.members, known);
    case 'times': {
      const { from: _, until: __, successor, otherwise, unreadDays: ___, ...rest } = own;
      return withEntry(directory, {
        ...rest,
        ...(edit.from !== null && { from: edit.from }),
        ...(edit.until !== null && { until: edit.until }),
        ...(edit.successor !== null && { successor: edit.successor }),
        ...(otherwise !== undefined && edit.successor === successor && { otherwise }),
      });
    }
  }
}

function withEntry({ agencies }: AgencyDirectory, entry: Agency): AgencyDirectory {
  return { agencies: agencies.map((each) => (each.name === entry.name ? entry : each)) };
}

function renamed(directory: AgencyDirectory, own: Agency, to: string): AgencyDirectory {
  const others = own.aliases.filter((alias) => agencyKey(alias) !== agencyKey(to));
  const isOnlySpelling = agencyKey(own.name) === agencyKey(to);
  const aliases = isOnlySpelling ? others : [...others, own.name];
  const entry = { ...own, name: to, aliases };
  const agencies = directory.agencies.map((each) => (each === own ? entry : each));
  return { agencies: agencies.map((each) => renamedIn(each, own.name, to)) };
}

/** Whoever names an agency names it by its other name; nobody twice. */
function renamedIn(entry: Agency, from: string, to: string): Agency {
  const isMember = entry.members.includes(from);
  if (!isMember && entry.successor !== from && entry.otherwise !== from) return entry;
  const members = entry.members.map((member) => (member === from ? to : member));
  return {
    ...entry,
    members: [...new Set(members)],
    ...(entry.successor === from && { successor: to }),
    ...(entry.otherwise === from && { otherwise: to }),
  };
}

function replaced(
  directory: AgencyDirectory,
  own: Agency,
  { by, day }: DirectoryEdit & { is: 'replace' },
): AgencyDirectory {
  const { unreadDays: _, otherwise: __, apart: ___, ...rest } = own;
  const before = namesByKey(directory).get(agencyKey(by));
  if (before === own.name) return directory;
  const name = before ?? by;
  const ended = withEntry(directory, { ...rest, until: day, successor: name });
  const added = before === undefined ? addAgency(ended, name) : ended;
  return {
    agencies: added.agencies.map((entry) => {
      if (entry.name === name && before === undefined) return { ...entry, from: day };
      const joins = entry.members.includes(own.name) && !entry.members.includes(name);
      return joins ? { ...entry, members: [...entry.members, name] } : entry;
    }),
  };
}

function withUnmatched({ unmatched: _, ...entry }: Agency, unmatched: string[]): Agency {
  return unmatched.length === 0 ? entry : { ...entry, unmatched };
}

function merged(directory: AgencyDirectory, own: Agency, into: Agency): AgencyDirectory {
  const taken = new Set([into.name, ...into.aliases].map(agencyKey));
  const names = [own.name, ...own.aliases].filter((name) => !taken.has(agencyKey(name)));
  const members = [...new Set([...into.members, ...own.members])].filter(
    (member) => member !== own.name && member !== into.name,
  );
  const unmatched = [...new Set([...(into.unmatched ?? []), ...(own.unmatched ?? [])])];
  const entry = withUnmatched(
    { ...into, aliases: [...into.aliases, ...names], members },
    unmatched,
  );
  const agencies = directory.agencies.flatMap((each) =>
    each === own ? [] : each === into ? [entry] : [each],
  );
  return { agencies: agencies.map((each) => renamedIn(each, own.name, into.name)) };
}

function listed(
  directory: AgencyDirectory,
  own: Agency,
  names: readonly string[],
  known: ReadonlyMap<string, string>,
): AgencyDirectory {
  const members = new Map(own.members.map((member) => [agencyKey(member), member]));
  const added = new Map<string, Agency>();
  for (const name of names) {
    const key = agencyKey(name);
    const canonical = known.get(key) ?? name;
    if (canonical === own.name || members.has(agencyKey(canonical))) continue;
    members.set(agencyKey(canonical), canonical);
    if (!known.has(key)) {
      added.set(key, { name, aliases: [], isCollective: false, members: [] });
    }
  }
  const entry = { ...own, members: [...members.values()] };
  const isKind = own.isCollective || own.sharesSheet === true;
  const { agencies } = withEntry(directory, isKind ? entry : { ...entry, isCollective: true });
  const first = agencies.findIndex(({ isCollective }) => isCollective);
  const at = first < 0 ? agencies.length : first;
  return { agencies: [...agencies.slice(0, at), ...added.values(), ...agencies.slice(at)] };
}

function isSame(one: AgencyDirectory, other: AgencyDirectory): boolean {
  return JSON.stringify(one.agencies) === JSON.stringify(other.agencies);
}
