import type { Task } from '../base/task';
import type { Agency, AgencyDirectory } from './agency';
import { cityDirectory } from './cityDirectory';
import { communeDirectory } from './communeDirectory';
import { citySaid, isElsewhere, isOfCommune, type PlaceSaid } from './documentPlace';

/** The shipped directory as it is in the place whose document a workbook is (SPEC S11, S15, S16). */
export function* placeDirectory(
  directory: AgencyDirectory,
  said: PlaceSaid,
): Task<AgencyDirectory> {
  const city = citySaid(said);
  yield;
  const isNone = (cities: readonly string[]) => isElsewhere(said, cities);
  const here = { agencies: directory.agencies.map((agency) => inPlace(agency, city, isNone)) };
  yield;
  const called = city === null ? here : cityDirectory(here);
  return isOfCommune(said) ? communeDirectory(called) : called;
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
