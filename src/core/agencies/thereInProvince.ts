import type { Agency, AgencyDirectory } from './agency';
import { DEPARTMENTS, KEPT_SOMEWHERE } from './default/province';
import { join } from './editDirectory';

/** What a province has together, and what it has in their place; canonical names. */
interface Together {
  names: readonly string[];
  instead: string | null;
}

/** Who belongs to collectives. */
export function membersOf({ agencies }: AgencyDirectory): ReadonlySet<string> {
  return new Set(agencies.flatMap((entry) => (entry.isCollective ? entry.members : [])));
}

/** Of Sở Văn hóa và Thể thao and Sở Du lịch a province has both, or the department of all three fields. */
export function togetherWith({ agencies }: AgencyDirectory, name: string): Together {
  const instead = DEPARTMENTS.find((entry) => entry.name === name)?.insteadOf;
  if (instead === undefined) return { names: [name], instead: null };
  const isHeld = (held: string) => agencies.some((entry) => entry.name === held);
  const pair = DEPARTMENTS.filter((entry) => entry.insteadOf === instead).map(
    (entry) => entry.name,
  );
  return { names: pair.filter(isHeld), instead: isHeld(instead) ? instead : null };
}

/** Of the departments that only some provinces have: whether this one has it, and whether that can be said. */
export interface PerhapsThere {
  name: string;
  isThere: boolean;
  /** It would join no collective, or leaves none: none of them holds most of its like. */
  isFixed: boolean;
}

/** Which of the departments that only some provinces have this one has, by its collectives (SPEC S14). */
export function perhapsThere(directory: AgencyDirectory): PerhapsThere[] {
  const members = membersOf(directory);
  return directory.agencies
    .filter(({ name, until }) => KEPT_SOMEWHERE.includes(name) && until === undefined)
    .map((own) => {
      const isThere = members.has(own.name);
      return {
        ...{ name: own.name, isThere },
        isFixed: membersOf(withThere(directory, own, !isThere)).has(own.name) === isThere,
      };
    });
}

/**
 * The directory of a province that has an agency, or has not: it belongs to the collectives of its like, or to none. Of
 * what a province has together, or something in their place, all is settled (SPEC S14).
 *
 * @returns the same directory where it says so already
 */
export function withThere(
  directory: AgencyDirectory,
  own: Agency,
  isThere: boolean,
): AgencyDirectory {
  const { names, instead } = togetherWith(directory, own.name);
  const members = membersOf(directory);
  const isSaid = (name: string) => members.has(name) === isThere;
  // What a province has in place of two is not there with them; that it has neither leaves it open whether it has that.
  if (names.every(isSaid) && !(isThere && instead !== null && members.has(instead))) {
    return directory;
  }
  const there = isThere ? names : instead === null ? [] : [instead];
  const gone = isThere ? (instead === null ? [] : [instead]) : names;
  const nearby = [...gone, ...there];
  const isPlaced = nearby.some((name) => members.has(name));
  return {
    agencies: directory.agencies.map((entry) => {
      if (!entry.isCollective) return entry;
      // In the place of whom it is said instead of; who comes to nobody's place joins its like.
      if (!isPlaced) return there.reduce((now, name) => join(now, name, directory.agencies), entry);
      if (!entry.members.some((name) => nearby.includes(name))) return entry;
      const left = entry.members.filter((name) => !gone.includes(name));
      return { ...entry, members: [...new Set([...left, ...there])] };
    }),
  };
}
