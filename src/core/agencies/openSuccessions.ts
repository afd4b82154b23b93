import type { Day } from '../base/day';
import type { Choices } from '../table/choice';
import type { Agency, AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';

/** What the directory leaves open: whether somebody goes on, or who took over. */
export interface OpenSuccession {
  name: string;
  /** The first day of what is open. */
  until: Day;
  /** Who may have taken over, or goes on by its own name; the likeliest first. */
  perhaps: readonly [string, string];
}

/** @returns what is open of an agency within a time; null where nothing is */
export function openSuccession(
  { name, until, successor, otherwise, mayEnd }: Agency,
  time: { day: Day; lastDay: Day },
): OpenSuccession | null {
  const isWithin = (day: Day) => time.day < day && day <= time.lastDay;
  if (until !== undefined) {
    if (successor === undefined || otherwise === undefined || !isWithin(until)) return null;
    return { name, until, perhaps: [otherwise, successor] };
  }
  if (!mayEnd || !isWithin(mayEnd.until)) return null;
  return { name, until: mayEnd.until, perhaps: [mayEnd.successor, name] };
}

/**
 * The directory in which what a person said of it is settled, where it leaves that open (SPEC S16). That the province had
 * none does not hold where the workbook's directory lists it since.
 *
 * @param listed keys of those that collectives of the workbook's own directory list
 */
export function withSuccessorChoices(
  directory: AgencyDirectory,
  choices: Choices,
  listed: ReadonlySet<string>,
): AgencyDirectory {
  const said = new Map(
    choices.flatMap(({ choice }) =>
      choice.about === 'successor' ? [[choice.of, choice] as const] : [],
    ),
  );
  if (said.size === 0) return directory;
  return {
    agencies: directory.agencies.map((agency) => {
      const choice = said.get(agency.name);
      if (!choice) return agency;
      const isOver = choice.is === null && choice.isListed !== true && isListed(agency, listed);
      return isOver ? agency : settled(agency, choice.is);
    }),
  };
}

/** @param listed keys of names */
export function isListed({ name, aliases }: Agency, listed: ReadonlySet<string>): boolean {
  return [name, ...aliases].some((each) => listed.has(agencyKey(each)));
}

/** What people said, where somebody of whom they said that the province had none is listed in a collective now. */
export function choicesWithListed({ agencies }: AgencyDirectory, choices: Choices): Choices {
  const members = new Set(agencies.flatMap((entry) => (entry.isCollective ? entry.members : [])));
  const isOver = ({ choice }: Choices[number]) =>
    choice.about === 'successor' && choice.is === null && members.has(choice.of);
  if (!choices.some(isOver)) return choices;
  return choices.map((one) =>
    isOver(one) && one.choice.about === 'successor'
      ? { ...one, choice: { about: 'successor', of: one.choice.of, is: one.choice.of } }
      : one,
  );
}

function settled({ mayEnd, otherwise, ...agency }: Agency, is: string | null): Agency {
  if (mayEnd === undefined && otherwise === undefined) return agency;
  if (is === null) return { ...agency, everywhere: 'never' };
  if (is === agency.name) return agency;
  const until = agency.until ?? mayEnd?.until;
  return until === undefined ? agency : { ...agency, until, successor: is, isSaid: true };
}

/**
 * The directory in which two that a province has together, or neither, are settled alike (SPEC S16): one that no cell
 * names goes on, or ended, as the other did.
 *
 * @param named canonical names that the workbook's cells hold
 * @returns the same directory where that settles nothing
 */
export function settleTogether(
  directory: AgencyDirectory,
  named: ReadonlySet<string>,
): AgencyDirectory {
  const { agencies } = directory;
  const settledOf = ({ name, insteadOf }: Agency) =>
    agencies.find((other) => other.insteadOf === insteadOf && other.name !== name && !other.mayEnd);
  const isOpen = ({ name, insteadOf, mayEnd }: Agency) =>
    insteadOf !== undefined && mayEnd !== undefined && !named.has(name);
  if (!agencies.some((agency) => isOpen(agency) && settledOf(agency))) return directory;
  return {
    agencies: agencies.map((agency) => {
      const other = isOpen(agency) ? settledOf(agency) : undefined;
      return other ? settled(agency, other.successor ?? agency.name) : agency;
    }),
  };
}

/** The directory in which whoever may have ended within a time has, and nobody is known who took over: who is asked. */
export function withOpenEnds(
  { agencies }: AgencyDirectory,
  time: { day: Day; lastDay: Day },
): AgencyDirectory {
  return {
    agencies: agencies.map((agency) => {
      if (!agency.mayEnd || !openSuccession(agency, time)) return agency;
      const { mayEnd, ...entry } = agency;
      return { ...entry, ...mayEnd, otherwise: agency.name };
    }),
  };
}
