import type { AgencyDirectory } from './agency';

/**
 * The directory of a province in which it is settled who took over, as far as the workbook tells (SPEC S9): where it
 * names the department that only some provinces have, that one did.
 *
 * @param named canonical names that the workbook's cells, or collectives of its own directory, hold
 * @returns the same directory where that settles nothing
 */
export function settleSuccessors(
  directory: AgencyDirectory,
  named: ReadonlySet<string>,
): AgencyDirectory {
  const { agencies } = directory;
  const isSettled = ({ successor, otherwise }: (typeof agencies)[number]) =>
    otherwise !== undefined && successor !== undefined && named.has(successor);
  if (!agencies.some(isSettled)) return directory;
  return {
    agencies: agencies.map((agency) => {
      if (!isSettled(agency)) return agency;
      const { otherwise: _, ...entry } = agency;
      return entry;
    }),
  };
}
