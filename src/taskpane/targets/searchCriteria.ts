import type { Appendix, Criterion } from '../../core/table/appendix';
import { isSliceEnd, type Task } from '../../core/base/task';
import { foldText } from '../../core/base/text';

/**
 * The criteria that a search finds, and those that they are part of: a code by its beginning ("7.1" is not in
 * "5.7.1"), a name by any part of it.
 *
 * @param sought folded
 * @returns ids
 */
export function* searchCriteria({ criteria }: Appendix, sought: string): Task<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const criterion of criteria) {
    if (isSliceEnd(criterion.index)) yield;
    const isFound =
      foldText(criterion.code).startsWith(sought) || foldText(criterion.name).includes(sought);
    if (!isFound) continue;
    for (let at: Criterion | null = criterion; at !== null; at = at.parent) found.add(at.id);
  }
  return found;
}
