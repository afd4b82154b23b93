import type { Agency, AgencyDirectory } from './agency';

/** "tỉnh" as a word of its own. */
const PROVINCE = /(^|\s)tỉnh(?=[\s,]|$)/gu;

/** "Tỉnh ủy", "Tỉnh đoàn". */
const PARTY = /Tỉnh (ủy|đoàn)/u;

/** What a province's agency is called in a city under the central government: "Công an thành phố". */
export function cityName(name: string): string {
  return name.replace(PROVINCE, '$1thành phố').replace(PARTY, 'Thành $1');
}

/**
 * The directory of a city under the central government (SPEC S15): agencies are called there "… thành phố", and are
 * still known by what they are called in a province.
 */
export function cityDirectory({ agencies }: AgencyDirectory): AgencyDirectory {
  const taken = new Set(agencies.map(({ name }) => name));
  // Whoever keeps both names in a workbook's directory tells them apart.
  const names = new Map(
    agencies.flatMap(({ name }) => {
      const own = cityName(name);
      return own === name || taken.has(own) ? [] : [[name, own] as const];
    }),
  );
  const called = (name: string) => names.get(name) ?? name;
  return { agencies: agencies.map((agency) => inCity(agency, called)) };
}

function inCity(agency: Agency, called: (name: string) => string): Agency {
  const name = called(agency.name);
  const { successor, otherwise, insteadOf, mayEnd } = agency;
  const aliases = agency.aliases.filter((alias) => alias !== name);
  return {
    ...agency,
    name,
    aliases: name === agency.name ? agency.aliases : [...aliases, agency.name],
    members: agency.members.map(called),
    ...(successor !== undefined && { successor: called(successor) }),
    ...(otherwise !== undefined && { otherwise: called(otherwise) }),
    ...(insteadOf !== undefined && { insteadOf: called(insteadOf) }),
    ...(mayEnd && { mayEnd: { ...mayEnd, successor: called(mayEnd.successor) } }),
  };
}
