import type { Day } from '../base/day';
import { oneLine } from '../base/text';
import type { AgencyMatch } from './agency';
import { agencyKey } from './agencyKey';
import { levelOf } from './level';
import { HUE_CENTRAL } from './provinces';

const HUE = /(?:thành phố|tp\.?)\s*huế(?!\p{L})/iu;

/**
 * What is called by the name of a city of a province is never the province's (SPEC S9), in the time when it was one:
 * "UBND thành phố Huế" of a plan of 2023 is a district's.
 *
 * @param day of the plan; null where nothing says it
 */
export function citiesInTime(matches: AgencyMatch[], day: Day | null): AgencyMatch[] {
  if (day === null || day >= HUE_CENTRAL) return matches;
  return matches.map((match) =>
    match.how !== 'unknown' && HUE.test(match.printed) && isOfProvince(match.name)
      ? { ...match, name: oneLine(match.printed), how: 'unknown', suggestion: null }
      : match,
  );
}

/** Whoever is of a district, or called so itself, is what somebody's directory says: that stays. */
function isOfProvince(name: string): boolean {
  return !HUE.test(name) && levelOf(agencyKey(name)) === 'province';
}
