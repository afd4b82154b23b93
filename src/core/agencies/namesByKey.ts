import type { AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';
import { cityName } from './cityDirectory';

/**
 * Canonical names by the keys of all names: canonical ones first, then aliases, then what a city would call them, the
 * first entry winning.
 */
export function namesByKey({ agencies }: AgencyDirectory): Map<string, string> {
  const names = new Map<string, string>();
  const put = (text: string, name: string): void => {
    const key = agencyKey(text);
    if (key !== '' && !names.has(key)) names.set(key, name);
  };
  for (const { name } of agencies) put(name, name);
  for (const { name, aliases } of agencies) for (const alias of aliases) put(alias, name);
  for (const { name, aliases } of agencies) {
    for (const each of [name, ...aliases]) if (cityName(each) !== each) put(cityName(each), name);
  }
  return names;
}

/** Makes the function that says what the directory calls an agency; names that it does not know stay as they are. */
export function canonicalNames(directory: AgencyDirectory): (name: string) => string {
  const names = namesByKey(directory);
  const asked = new Map<string, string>();
  return (name) => {
    const known = asked.get(name) ?? names.get(agencyKey(name)) ?? name;
    asked.set(name, known);
    return known;
  };
}
