import type { AgencyDirectory } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import { createAgencyReader } from '../agencies/agencyReader';

/** Who is to report in a round. */
export interface Reporters {
  /** Of those who have something to report, in their order. */
  agencies: string[];
  /** Names that stand for nobody among them: to be asked, and not passed over. */
  unknown: string[];
}

/**
 * Whom the words of a round mean: agencies by name, and the members of collectives.
 *
 * @param who '' for all
 * @param all those who have something to report
 */
export function whoReports(
  who: string,
  all: readonly string[],
  directory: AgencyDirectory,
): Reporters {
  if (who.trim() === '') return { agencies: [...all], unknown: [] };
  const entries = new Map(directory.agencies.map((entry) => [agencyKey(entry.name), entry]));
  const meant = new Set<string>();
  const unknown: string[] = [];
  const keys = new Set(all.map(agencyKey));
  for (const { name } of createAgencyReader(directory)(who)) {
    const own = [name, ...(entries.get(agencyKey(name))?.members ?? [])].map(agencyKey);
    const known = own.filter((key) => keys.has(key));
    if (known.length === 0) unknown.push(name);
    for (const key of known) meant.add(key);
  }
  return { agencies: all.filter((agency) => meant.has(agencyKey(agency))), unknown };
}
