import type { Appendix, Criterion } from '../table/appendix';
import { doubtId, type Doubt } from '../table/doubt';
import type { Task } from '../base/task';
import { topmost } from '../table/topmost';
import { prefixOf } from './codes';
import { CriteriaIndex } from './criteriaIndex';
import { agreement } from './family';
import { misplacedRows, underOwnParents } from './ownParents';

const MOST_SHOWN = 3;

/**
 * Rows that stand above others which their codes put elsewhere (SPEC C6), as where rows were sorted and a parent
 * comes after its parts, and whatever these are a part of. What rolls up there may overwrite somebody's figure. Where
 * a person said that the codes are right, the rows become parts of what these say.
 *
 * @returns one doubt for all of them, asked of the first; none where every row stands under its own
 */
export function* parentDoubts(appendix: Appendix): Task<Doubt[]> {
  const all = yield* misplacedRows(appendix);
  // Nearly every table: of one of a hundred thousand rows the codes alone would be some milliseconds.
  if (all.length === 0) return [];
  const codes = new Set(appendix.criteria.map(({ code }) => code));
  const isAlone = ({ code, parent }: Criterion) => parent === null && !codes.has(prefixOf(code));
  const misplaced = isList(appendix) ? all.filter((one) => !isAlone(one)) : all;
  const [first] = misplaced;
  if (!first) return [];
  const answer = appendix.choices.find((choice) => choice.about === 'parents')?.is;
  if (answer === 'as-printed') {
    appendix.criteria = underOwnParents(misplaced, appendix);
    appendix.byId = new CriteriaIndex(appendix.criteria);
  }
  if (answer !== undefined) return [];
  const { row } = first;
  const { sheet, columns, area } = appendix;
  const column = columns.code ?? area.column;
  const place = { sheet, row, column };
  return [
    {
      id: doubtId('parent', place),
      place,
      scope: [...withThoseAbove(misplaced)].map((family) => ({
        field: null,
        family: family?.id ?? null,
      })),
      question: { about: 'parent', rows: misplaced.map((one) => one.row) },
      evidence: misplaced.slice(0, MOST_SHOWN).map((one) => ({
        ...{ is: 'cells', row: one.row, column, said: `${one.printedCode} ${one.name}` },
        texts: [],
      })),
      answers: [
        { is: 'parents', as: 'as-printed' },
        { is: 'parents', as: 'as-standing' },
      ],
    },
  ];
}

/**
 * Whether the topmost rows are what the total says, or no total stands there, as in a list of the criteria that lost
 * points: nothing hangs on parents that the table does not have.
 */
function isList(appendix: Appendix): boolean {
  const { total } = appendix;
  return total === null || agreement(total, topmost(appendix)).differ === 0;
}

/** The families that the rows stand in, and whatever these are a part of. */
function withThoseAbove(misplaced: readonly Criterion[]): Set<Criterion | null> {
  const unsure = new Set<Criterion | null>();
  for (const { parent } of misplaced) {
    let above: Criterion | null | undefined = parent;
    while (above !== undefined && !unsure.has(above)) {
      unsure.add(above);
      above = above === null ? undefined : above.parent;
    }
  }
  return unsure;
}
