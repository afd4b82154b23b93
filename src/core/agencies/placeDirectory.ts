import type { WorkbookSnapshot } from '../base/grid';
import type { Agency, AgencyDirectory } from './agency';
import { cityDirectory } from './cityDirectory';
import { communeDirectory } from './communeDirectory';
import { cityOfWorkbook, isOfCommune, placeOfWorkbook } from './documentPlace';

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
  const isKnown = placeOfWorkbook(snapshot, issuer) !== null;
  const here = isKnown
    ? { agencies: directory.agencies.map((agency) => inPlace(agency, city)) }
    : directory;
  const called = city === null ? here : cityDirectory(here);
  return isOfCommune(snapshot, issuer) ? communeDirectory(called) : called;
}

/** Of whom only some cities have it is known whether it goes on: nobody is asked. */
function inPlace(agency: Agency, city: string | null): Agency {
  const { onlyIn, mayEnd, ...entry } = agency;
  if (!onlyIn || !mayEnd) return agency;
  return city !== null && onlyIn.includes(city) ? entry : { ...entry, ...mayEnd };
}
