import type { Content } from '../ownSheets/sheetBuilder';
import type { Agency } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import type { ReplacedText } from '../plan/plan';
import type { PreservedDirectory } from './preservedDirectory';

/**
 * What stands beside any of an agency's names (SPEC S8): it may have been renamed, or two were made one. Texts go
 * together; of a formula and anything else the first stays.
 *
 * @returns undefined where nothing does
 */
export function besideAgency(
  agency: Agency,
  beside: PreservedDirectory['beside'],
): readonly Content[] | undefined {
  const [first, ...others] = rowsOf(agency, beside);
  return others.reduce<readonly Content[] | undefined>(
    (all, cells) => all?.map((cell, at) => bothOf(cell, cells[at] ?? '') ?? cell),
    first,
  );
}

/** Formulas, and what stood where one does, that cannot go together with what stands beside another name. */
export function lostBeside(
  agencies: readonly Agency[],
  beside: PreservedDirectory['beside'],
): ReplacedText[] {
  return agencies.flatMap((agency) => {
    const [first = [], ...others] = rowsOf(agency, beside);
    return others.flatMap((cells) =>
      cells.flatMap((cell, at) => {
        if (bothOf(first[at] ?? '', cell) !== null) return [];
        const before = typeof cell === 'object' ? cell.formula : String(cell);
        return [{ about: agency.name, before, after: '' }];
      }),
    );
  });
}

function rowsOf({ name, aliases }: Agency, beside: PreservedDirectory['beside']): Content[][] {
  const keys = new Set([name, ...aliases].map(agencyKey));
  return [...keys].flatMap((key) => {
    const cells = beside.get(key);
    return cells ? [cells] : [];
  });
}

/** @returns null where they cannot go together */
function bothOf(one: Content, other: Content): Content | null {
  if (one === '' || other === '' || one === other) return one === '' ? other : one;
  return typeof one === 'object' || typeof other === 'object' ? null : `${one}; ${other}`;
}
