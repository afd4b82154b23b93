import type { AgencyDirectory } from './agency';

/**
 * Who can be given work in a plan of a year: canonical names of those that work on its last day, collectives apart.
 *
 * @param year null: whoever the directory has
 */
export function workingNames({ agencies }: AgencyDirectory, year: number | null): string[] {
  const lastDay = year === null ? null : `${String(year)}-12-31`;
  return agencies.flatMap(({ name, isCollective, from, until }) => {
    const isThere =
      lastDay === null ||
      ((from === undefined || from <= lastDay) && (until === undefined || until > lastDay));
    return isThere && !isCollective ? [name] : [];
  });
}
