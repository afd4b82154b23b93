import type { Appendix, Criterion } from '../../core/table/appendix';
import { isSliceEnd, type Task } from '../../core/base/task';
import { leadsOf } from '../../core/targets/leads';
import { foldAccents } from '../../core/base/text';

/**
 * The criteria that a search finds, and those that they are part of: a code by its beginning ("7.1" is not in
 * "5.7.1"), with its name or without, a name, or an agency that leads, by any part of it; without accents.
 *
 * @param sought folded, without accents
 * @returns ids
 */
export function* searchCriteria({ criteria }: Appendix, sought: string): Task<ReadonlySet<string>> {
  const found = new Set<string>();
  // Criteria without leads of their own share those of the one above.
  const isLeadFound = new Map<readonly string[], boolean>();
  const isLed = (criterion: Criterion): boolean => {
    const leads = leadsOf(criterion);
    const known = isLeadFound.get(leads);
    if (known !== undefined) return known;
    const isOne = leads.some((lead) => foldAccents(lead).includes(sought));
    isLeadFound.set(leads, isOne);
    return isOne;
  };
  for (const criterion of criteria) {
    if (isSliceEnd(criterion.index)) yield;
    const text = foldAccents(`${criterion.code} ${criterion.name}`);
    const isFound =
      text.startsWith(sought) || text.includes(sought, criterion.code.length) || isLed(criterion);
    if (!isFound) continue;
    for (let at: Criterion | null = criterion; at !== null; at = at.parent) found.add(at.id);
  }
  return found;
}
