import type { AgencyDirectory } from '../agencies/agency';
import { collectiveNames } from '../agencies/collectiveNames';
import type { PlannedPeriod } from './planPeriods';

/** A round that the plan names, and of whom. */
export interface PlannedRound extends PlannedPeriod {
  /** Who alone reports in it; none where it is of a collective, as "Các sở, ban, ngành". */
  only: readonly string[];
}

/** Tells rounds of everybody from those of some agencies by name: "monthly" may be of one centre alone. */
export function plannedRounds(
  periods: readonly PlannedPeriod[],
  directory: AgencyDirectory,
): PlannedRound[] {
  const isCollective = collectiveNames(directory);
  return periods.map((period) => {
    const names = period.who.split('; ').filter((name) => name !== '');
    return { ...period, only: names.some(isCollective) ? [] : names };
  });
}
