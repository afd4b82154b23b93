import type { Appendix, Criterion } from '../table/appendix';
import { isSliceEnd, type Task } from '../base/task';
import { prefixOf } from './codes';

/**
 * Rows whose codes put them elsewhere than they stand, as where rows were sorted (SPEC C6).
 * @returns in the order of the table
 */
export function* misplacedRows(appendix: Pick<Appendix, 'criteria' | 'byId'>): Task<Criterion[]> {
  const misplaced: Criterion[] = [];
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    if (!standsUnderItsOwn(appendix, criterion)) misplaced.push(criterion);
  }
  return misplaced;
}

function standsUnderItsOwn(
  { byId }: Pick<Appendix, 'byId'>,
  { id, code, parent, index }: Criterion,
): boolean {
  const prefix = prefixOf(code);
  if (prefix === '') return !/^\d/.test(code) || prefixOf(parent?.code ?? '') === '';
  if (parent?.code === prefix) return true;
  const own = byId.get(prefixOf(id));
  // Where a row between is missing, its parts are surely those of the row above it, too.
  if (own === undefined) return parent !== null && code.startsWith(`${parent.code}.`);
  // A code that is used twice belongs where it stands; its own parent is elsewhere.
  return own.index < index;
}

/**
 * Makes rows parts of what their codes say, wherever that stands; of the next level up where it is missing.
 * @returns all criteria, each before its parts: those who go through them count on that
 */
export function underOwnParents(
  misplaced: readonly Criterion[],
  { criteria, byId }: Pick<Appendix, 'criteria' | 'byId'>,
): Criterion[] {
  const byCode = new Map([...criteria].reverse().map((one) => [one.code, one]));
  for (const criterion of misplaced) {
    const own = ownParent(criterion, (prefix) => byId.get(prefix) ?? byCode.get(prefix));
    const { parent } = criterion;
    if (parent) parent.children = parent.children.filter((child) => child !== criterion);
    criterion.parent = own;
    // "1" stood under "1.1" as if codes began again there.
    if (!byId.has(criterion.code)) criterion.id = criterion.code;
    if (own) own.children = [...own.children, criterion].sort((a, b) => a.index - b.index);
  }
  const ordered = criteria.filter(({ parent }) => parent === null).flatMap(withParts);
  ordered.forEach((criterion, index) => {
    criterion.index = index;
    criterion.level = (criterion.parent?.level ?? 0) + 1;
  });
  return ordered;
}

function withParts(criterion: Criterion): Criterion[] {
  return [criterion, ...criterion.children.flatMap(withParts)];
}

function ownParent(
  criterion: Criterion,
  find: (id: string) => Criterion | undefined,
): Criterion | null {
  const { id, code } = criterion;
  for (let prefix = prefixOf(code); prefix !== ''; prefix = prefixOf(prefix)) {
    const own = find(id.slice(0, id.length - code.length) + prefix) ?? find(prefix);
    if (own && own !== criterion) return own;
  }
  return null;
}
