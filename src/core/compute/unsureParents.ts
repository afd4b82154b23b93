import type { Appendix, Criterion } from '../table/appendix';
import { prefixOf } from '../read/codes';
import { isSliceEnd, type Task } from '../base/task';

/** Criteria whose parts are not surely theirs; null stands for the table as a whole. */
export type UnsureParents = Pick<ReadonlySet<Criterion | null>, 'has'>;

/**
 * Rows that stand above others which their codes put elsewhere (SPEC C6), as where rows were sorted and a parent
 * comes after its parts, and whatever these are a part of. What rolls up there may overwrite somebody's figure.
 */
export function* unsureParents(appendix: Appendix): Task<UnsureParents> {
  const unsure = new Set<Criterion | null>();
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    if (standsUnderItsOwn(appendix, criterion)) continue;
    let above: Criterion | null | undefined = criterion.parent;
    while (above !== undefined && !unsure.has(above)) {
      unsure.add(above);
      above = above === null ? undefined : above.parent;
    }
  }
  return unsure;
}

function standsUnderItsOwn({ byId }: Appendix, { id, code, parent, index }: Criterion): boolean {
  const prefix = prefixOf(code);
  if (prefix === '') return !/^\d/.test(code) || prefixOf(parent?.code ?? '') === '';
  if (parent?.code === prefix) return true;
  const own = byId.get(prefixOf(id));
  // Where a row between is missing, its parts are surely those of the row above it, too.
  if (own === undefined) return parent !== null && code.startsWith(`${parent.code}.`);
  // A code that is used twice belongs where it stands; its own parent is elsewhere.
  return own.index < index;
}
