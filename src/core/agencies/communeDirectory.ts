import type { AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';

const AT_COMMUNE = / cấp xã$/;

/**
 * The directory of a commune: what is called there without a place, as the province's and the communes' offices are both
 * called, is the commune's own (SPEC S11).
 */
export function communeDirectory({ agencies }: AgencyDirectory): AgencyDirectory {
  const own = new Map(
    agencies
      .filter(({ name }) => AT_COMMUNE.test(name))
      .map(({ name }) => [agencyKey(name.replace(AT_COMMUNE, '')), name]),
  );
  return {
    agencies: agencies.map((agency) => {
      if (AT_COMMUNE.test(agency.name)) {
        return { ...agency, aliases: [...agency.aliases, agency.name.replace(AT_COMMUNE, '')] };
      }
      const aliases = agency.aliases.filter((alias) => !own.has(agencyKey(alias)));
      return aliases.length === agency.aliases.length ? agency : { ...agency, aliases };
    }),
  };
}
