import type { AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';
import { boardOfPlace, BOARD_OF_ZONES } from './boards';
import { canonicalNames } from './namesByKey';
import { branchOf } from './region';

/**
 * Who is named with a numeral or a place that the directory does not have: "Kho bạc Nhà nước khu vực XII", "Ban Quản lý
 * Khu kinh tế Vân Phong". Where collectives hold the bare name, these are who is meant (SPEC S10).
 *
 * @param named canonical names that the workbook's cells hold
 * @returns them by the directory's bare name
 */
export function closerNames(
  directory: AgencyDirectory,
  named: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const closer = new Map<string, string[]>();
  // Made when somebody is named so.
  let called: ReturnType<typeof canonicalNames> | null = null;
  for (const name of named) {
    const bare = bareName(name);
    if (bare === null) continue;
    called ??= canonicalNames(directory);
    // Whoever is in the directory by that name has a place of its own there.
    if (called(name) !== name || directory.agencies.some((entry) => entry.name === name)) continue;
    closer.set(called(bare), [...(closer.get(called(bare)) ?? []), name]);
  }
  return closer;
}

function bareName(name: string): string | null {
  return branchOf(agencyKey(name))?.branch ?? (boardOfPlace(name) === null ? null : BOARD_OF_ZONES);
}
