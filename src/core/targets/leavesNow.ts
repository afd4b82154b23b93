import type { Appendix, Criterion } from '../table/appendix';
import { isSliceEnd, type Task } from '../base/task';
import { foldText } from '../base/text';

/** A leaf as it was when its target was kept: its id, and its name where that is known. */
export type LeafThen = readonly [id: string, name: string | null];

/**
 * Which leaves of the table those of earlier are now (SPEC K6): codes change where a criterion is put in or taken out.
 * Code and name say it, else a name that only one leaf has; where no name was kept, the code.
 *
 * @returns ids of now in the order of earlier, in which several may have had one code; null for those that the table no
 * longer has
 */
export function leavesNow(
  earlier: readonly LeafThen[],
  table: Pick<Appendix, 'byId' | 'criteria'>,
): Task<(string | null)[]> {
  return criteriaNow(earlier, table, isLeaf);
}

/** The same of criteria of any level. @param isMeant those that may be one of earlier */
export function* criteriaNow(
  earlier: readonly LeafThen[],
  { byId, criteria }: Pick<Appendix, 'byId' | 'criteria'>,
  isMeant: (criterion: Criterion) => boolean = () => true,
): Task<(string | null)[]> {
  const now: (string | null)[] = [];
  const taken = new Set<string>();
  let hasMoved = false;
  for (const [nth, [id, name]] of earlier.entries()) {
    if (isSliceEnd(nth)) yield;
    const found = byId.get(id);
    const isOne = found !== undefined && isMeant(found);
    const isHere = isOne && (name === null || isSameName(found.name, name));
    now.push(isHere ? id : null);
    if (isHere) taken.add(id);
    else hasMoved ||= name !== null;
  }
  if (!hasMoved) return now;
  const byName = new Map<string, string | null>();
  for (const criterion of criteria) {
    const { id, index, name } = criterion;
    if (isSliceEnd(index)) yield;
    if (!isMeant(criterion)) continue;
    const key = nameKey(name);
    byName.set(key, byName.has(key) ? null : id);
  }
  for (const [nth, [, name]] of earlier.entries()) {
    if (isSliceEnd(nth)) yield;
    if (name === null || now[nth] !== null) continue;
    const found = byName.get(nameKey(name));
    if (!found || taken.has(found)) continue;
    taken.add(found);
    now[nth] = found;
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
  const found = yield* criteriaNow(then, later, isMeant);
  yield;
  const now = new Map<string, string>();
  for (const [nth, [id]] of then.entries()) {
    if (isSliceEnd(nth)) yield;
    const place = found[nth] ?? null;
    if (place !== null) now.set(id, place);
  }
  yield;
  const taken = new Set(now.values());
  return (id) => {
    const place = now.get(id);
    if (place !== undefined) return place;
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
