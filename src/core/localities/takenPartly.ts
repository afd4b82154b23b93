import { agencyKey } from '../agencies/agencyKey';
import type { PlacedCriterion } from '../assign/criteriaByRef';
import { type About, aboutCriterion } from '../collect/about';
import { shortHash } from '../ownSheets/shortHash';

/** A person's word that a criterion's result is taken though localities are missing: of which criterion, and which. */
export interface TakenPartly {
  of: About;
  /** By short hashes: a province has many localities, and this stands in the workbook's settings. */
  missing: readonly string[];
}

/** @param missing names of localities */
export function takenPartly(
  placed: Pick<PlacedCriterion, 'table' | 'criterion'>,
  missing: readonly string[],
): TakenPartly {
  return { of: aboutCriterion(placed), missing: missing.map(missingKey) };
}

/** Whether that was said of this criterion, and nobody else is missing now. */
export function isTakenPartly(
  said: TakenPartly | undefined,
  placed: Pick<PlacedCriterion, 'table' | 'criterion'>,
  missing: readonly string[],
): boolean {
  if (said?.of !== aboutCriterion(placed)) return false;
  const known = new Set(said.missing);
  return missing.every((one) => known.has(missingKey(one)));
}

function missingKey(name: string): string {
  return shortHash(agencyKey(name));
}
