import type { WorkbookSnapshot } from '../base/grid';
import type { Agency, AgencyDirectory } from './agency';
import { cityDirectory } from './cityDirectory';
import { communeDirectory } from './communeDirectory';
import { cityOfWorkbook, isElsewhere, isOfCommune } from './documentPlace';

/**
 * The shipped directory as it is in the place whose document a workbook is (SPEC S11, S15, S16).
 *
 * @param issuer who a person said issues the document, which goes before titles; '' where nobody did
 */
export function placeDirectory(
  directory: AgencyDirectory,
  snapshot: WorkbookSnapshot,
  issuer: string,
): AgencyDirectory {
  const city = cityOfWorkbook(snapshot, issuer);
  const isNone = (cities: readonly string[]) => isElsewhere(snapshot, issuer, cities);
  const here = { agencies: directory.agencies.map((agency) => inPlace(agency, city, isNone)) };
  const called = city === null ? here : cityDirectory(here);
  return isOfCommune(snapshot, issuer) ? communeDirectory(called) : called;
}

/** Of whom only some cities have it is known whether it goes on where the place is: nobody is asked. */
function inPlace(
  agency: Agency,
  city: string | null,
  isNone: (cities: readonly string[]) => boolean,
): Agency {
  const { onlyIn, mayEnd, ...entry } = agency;
  if (!onlyIn || !mayEnd) return agency;
  if (city !== null && onlyIn.includes(city)) return entry;
  return isNone(onlyIn) ? { ...entry, ...mayEnd } : agency;
}
