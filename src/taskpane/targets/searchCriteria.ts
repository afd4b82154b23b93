import type { Appendix, Criterion } from '../../core/table/appendix';
import { isSliceEnd, type Task } from '../../core/base/task';
import { leadsOf } from '../../core/targets/leads';
import { foldAccents } from '../../core/base/text';

/**
 * The criteria that a search finds, and those that they are part of: a code by its beginning ("7.1" is not in
 * "5.7.1"), a name, or an agency that leads, by any part of it; without accents.
 *
 * @param sought folded, without accents
 * @returns ids
 */
export function* searchCriteria({ criteria }: Appendix, sought: string): Task<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const criterion of criteria) {
    if (isSliceEnd(criterion.index)) yield;
    const isFound =
      foldAccents(criterion.code).startsWith(sought) ||
      [criterion.name, ...leadsOf(criterion)].some((text) => foldAccents(text).includes(sought));
    if (!isFound) continue;
    for (let at: Criterion | null = criterion; at !== null; at = at.parent) found.add(at.id);
  }
  return found;
}
