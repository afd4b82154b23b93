import type { Day } from '../base/day';
import type { AgencyDirectory, AgencyMatch } from './agency';
import { createAgencyReader } from './agencyReader';
import { citiesInTime } from './citiesInTime';
import { oneLine } from '../base/text';
import type { EndedAgency } from '../table/finding';
import {
  type DirectoryInTime,
  directoryInTime,
  DISTRICTS_ENDED,
  type PlanTime,
} from './agencyTime';
import { withoutTowns } from './endedTowns';
import type { Signed } from '../table/signed';
import { planTime } from './planTime';

/** Reads the agencies of a cell of a plan. @param targetYear of the cell's table; null where it has none */
export type AgencyReader = (text: string, targetYear: number | null) => AgencyMatch[];

/** What a directory says of plans of several years (SPEC S9). */
export interface AgenciesInTime {
  read: AgencyReader;
  /** Canonical names of those read so far that have ended. */
  met: ReadonlySet<string>;
  /** @returns the directory in the time of a plan; null where nothing says of which time it is */
  of(targetYear: number | null): DirectoryInTime | null;
}

/**
 * Whoever is still there, by a name that speaks of towns (thị trấn): these ended with the districts (SPEC S9). Whom a
 * directory calls so is called so.
 */
function endedWording(
  { how, name, printed }: AgencyMatch,
  { day, lastDay }: PlanTime,
  read: (text: string) => AgencyMatch[],
): EndedAgency | null {
  if (how !== 'known' || lastDay < DISTRICTS_ENDED || withoutTowns(name)) return null;
  const without = withoutTowns(printed);
  if (!without) return null;
  const { text } = without;
  // Offered only where it says the same.
  const [now, ...others] = text === null ? [] : read(text);
  const isSame = now?.name === name && now.how === 'known' && others.length === 0;
  return {
    name: oneLine(printed),
    until: DISTRICTS_ENDED,
    successor: isSame ? text : null,
    isWording: true,
    wasThere: day < DISTRICTS_ENDED,
  };
}

/**
 * @param issued the day of the document that the workbook's tables are attached to, where they say so
 * @param signed what a person said of a plan that does not
 */
export function agenciesInTime(
  directory: AgencyDirectory,
  issued: Day | null,
  signed: Signed | null = null,
): AgenciesInTime {
  const readAnyTime = createAgencyReader(directory);
  const times = new Map<number | null, DirectoryInTime | null>();
  const of = (targetYear: number | null): DirectoryInTime | null => {
    const known = times.get(targetYear);
    if (known !== undefined) return known;
    const time = planTime(targetYear, issued, signed);
    const found = time && directoryInTime(directory, time);
    times.set(targetYear, found);
    return found;
  };
  const met = new Set<string>();
  return {
    of,
    met,
    read: (text, targetYear) => {
      const time = of(targetYear);
      const plan = planTime(targetYear, issued, signed);
      const matches = citiesInTime(readAnyTime(text), plan?.day ?? null);
      if (!time || !plan) return matches;
      return matches.map((match) => {
        const ended = time.ended(match.name);
        if (ended) {
          met.add(ended.name);
          return { ...match, name: ended.successor ?? ended.name, ended };
        }
        const wording = endedWording(match, plan, readAnyTime);
        if (wording) return { ...match, ended: wording };
        // Whoever is offered for an unknown name is there.
        const gone = match.suggestion === null ? null : time.ended(match.suggestion);
        return gone ? { ...match, suggestion: gone.successor } : match;
      });
    },
  };
}
