import type { Appendix, Criterion } from '../table/appendix';
import type { Doubt } from '../table/doubt';
import { isSliceEnd, type Task } from '../base/task';
import { prefixOf } from './codes';

/**
 * Rows that stand above others which their codes put elsewhere (SPEC C6), as where rows were sorted and a parent
 * comes after its parts, and whatever these are a part of. What rolls up there may overwrite somebody's figure.
 *
 * @returns one doubt for all of them, asked of the first; none where every row stands under its own
 */
export function* parentDoubts(appendix: Omit<Appendix, 'doubts'>): Task<Doubt[]> {
  const unsure = new Set<Criterion | null>();
  let first: Criterion | null = null;
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    if (standsUnderItsOwn(appendix, criterion)) continue;
    first ??= criterion;
    let above: Criterion | null | undefined = criterion.parent;
    while (above !== undefined && !unsure.has(above)) {
      unsure.add(above);
      above = above === null ? undefined : above.parent;
    }
  }
  if (first === null) return [];
  const { code, printedCode, row, parent } = first;
  const { sheet, columns, area } = appendix;
  const answers: Doubt['answers'] = [
    { is: 'as-printed' },
    { is: 'parent', code: parent?.code ?? '' },
  ];
  return [
    {
      id: `parent:${code}`,
      place: { sheet, row, column: columns.code ?? area.column },
      scope: [...unsure].map((family) => ({ field: null, family: family?.id ?? null })),
      question: { about: 'parent', code: printedCode },
      answers,
    },
  ];
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
