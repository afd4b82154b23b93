import type { Appendix, Criterion } from '../table/appendix';
import { isSliceEnd, type Task } from '../base/task';
import { foldText } from '../base/text';

/** A leaf as it was when its target was kept: its id, and its name where that is known. */
export type LeafThen = readonly [id: string, name: string | null];

/**
 * Which leaves of the table those of earlier are now (SPEC K6): codes change where a criterion is put in or taken out.
 * Code and name say it, else a name that only one leaf has; where no name was kept, the code.
 *
 * @returns ids of now by ids of then; absent for those that the table no longer has
 */
export function leavesNow(
  earlier: readonly LeafThen[],
  table: Pick<Appendix, 'byId' | 'criteria'>,
): Task<Map<string, string>> {
  return criteriaNow(earlier, table, isLeaf);
}

/** The same of criteria of any level. @param isMeant those that may be one of earlier */
export function* criteriaNow(
  earlier: readonly LeafThen[],
  { byId, criteria }: Pick<Appendix, 'byId' | 'criteria'>,
  isMeant: (criterion: Criterion) => boolean = () => true,
): Task<Map<string, string>> {
  const now = new Map<string, string>();
  const moved: LeafThen[] = [];
  for (const [nth, [id, name]] of earlier.entries()) {
    if (isSliceEnd(nth)) yield;
    const found = byId.get(id);
    const isOne = found !== undefined && isMeant(found);
    if (isOne && (name === null || isSameName(found.name, name))) now.set(id, id);
    else if (name !== null) moved.push([id, name]);
  }
  if (moved.length === 0) return now;
  const taken = new Set(now.values());
  const byName = new Map<string, string | null>();
  for (const criterion of criteria) {
    const { id, index, name } = criterion;
    if (isSliceEnd(index)) yield;
    if (!isMeant(criterion)) continue;
    const key = nameKey(name);
    byName.set(key, byName.has(key) ? null : id);
  }
  for (const [nth, [id, name]] of moved.entries()) {
    if (isSliceEnd(nth)) yield;
    const found = byName.get(nameKey(name ?? ''));
    if (!found || taken.has(found)) continue;
    taken.add(found);
    now.set(id, found);
  }
  return now;
}

/**
 * Where criteria stand in a later reading, while the pane is open (SPEC K6): one whose words are new stays with its code,
 * where no other has it now.
 *
 * @param isMeant those that may be one of earlier
 * @returns null for those that are gone
 */
export function* placesIn(
  later: Pick<Appendix, 'byId' | 'criteria'>,
  earlier: Pick<Appendix, 'criteria'>,
  isMeant: (criterion: Criterion) => boolean = () => true,
): Task<(id: string) => string | null> {
  const then: LeafThen[] = [];
  for (const criterion of earlier.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    if (isMeant(criterion)) then.push([criterion.id, criterion.name]);
  }
  const now = yield* criteriaNow(then, later, isMeant);
  yield;
  const taken = new Set(now.values());
  return (id) => {
    const found = now.get(id);
    if (found !== undefined) return found;
    const inPlace = later.byId.get(id);
    return inPlace && !taken.has(id) && isMeant(inPlace) ? id : null;
  };
}

/** The criteria that have no parts. */
export function isLeaf({ children }: Pick<Criterion, 'children'>): boolean {
  return children.length === 0;
}

function isSameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/** Letters and digits are what a name is known by. */
export function nameKey(name: string): string {
  return foldText(name).replace(/[^\p{L}\d]+/gu, '');
}
