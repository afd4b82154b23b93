import type { Appendix, Criterion, TotalRow } from '../appendix';
import { type CriterionRef, criterionRef } from '../assign/assignment';
import { type Decimal, decimalsOf, mean, sum } from '../decimal';
import { type SheetGrid, contentAt } from '../grid';
import { firstBlankColumn } from '../plan/blankColumn';
import { type CellChange, type Plan, emptyPlan } from '../plan/plan';
import { scoreCell } from '../plan/scoreCell';
import { titleOf } from '../shownCode';
import { isPause, type Steps } from '../steps';
import { topmost } from '../topmost';
import { unsureParents } from '../unsureParents';
import type { AcceptedResult } from './collect';

export interface CollectPlanOptions {
  /** Which of several tables of one kind this is, from 1. */
  nth: number;
  /** The heading of a new results column: "Kết quả tự đánh giá năm 2022". */
  heading: string;
  /** Shown with every cell in the preview. */
  why: string;
}

/** What a figure written to the results column is made of. */
interface Result {
  value: Decimal;
  decimals: number;
}

/**
 * Writes accepted results (SPEC T2) to the table's results column, or to a new column to the right of it: the
 * first that is wholly blank along the table, formatted like the target column. Parents and the total
 * follow from their parts, but only where every part has a result: a sum of some would read as a score.
 * Formulas of parents are left to follow by themselves.
 *
 * @param grid the appendix's sheet as it was read
 * @param accepted of any table; those of others are passed over
 */
export function* collectPlan(
  grid: SheetGrid,
  appendix: Appendix,
  accepted: readonly AcceptedResult[],
  { nth, heading, why }: CollectPlanOptions,
): Steps<Plan> {
  const plan = emptyPlan('collect');
  const given = new Map(accepted.map((one) => [one.ref, one]));
  const results = yield* rollUp(appendix, given, nth);
  if (!appendix.criteria.some(({ id }) => given.has(criterionRef(appendix.kind, id, nth))))
    return plan;

  const existing = appendix.columns.result;
  const column = existing ?? firstBlankColumn(grid, appendix);
  const { sheet, area } = appendix;
  const change = (row: number, about = '') => ({
    ...{ sheet, row, column, before: contentAt(grid, row, column), isFormula: false, why },
    ...(about === '' ? {} : { about }),
  });
  if (existing === undefined) {
    const likeColumn = appendix.columns.target ?? appendix.columns.base ?? column - 1;
    plan.newColumns.push({ sheet, column, likeColumn, firstRow: area.row, rows: area.rows });
    plan.cells.push({ ...change(area.row), after: heading, numberFormat: '@' });
  }
  const put = (
    { row, scores: { result: printed } }: Criterion | TotalRow,
    result: Result | undefined,
    isLeaf: boolean,
    about: string,
  ) => {
    if (!result || (printed?.state === 'value' && printed.value === result.value)) return;
    plan.cells.push(...resultChange(change(row, about), result, isLeaf, appendix.asFraction));
  };
  for (const criterion of appendix.criteria) {
    const { id, index, children } = criterion;
    if (isPause(index)) yield;
    const isLeaf = children.length === 0;
    const accepting = given.get(criterionRef(appendix.kind, id, nth));
    if (isLeaf && !accepting) continue;
    const givers = accepting?.claims.filter(({ score }) => score.value === accepting.value) ?? [];
    const agencies = [...new Set(givers.map(({ agency }) => agency))].join(', ');
    const about = [titleOf(criterion), agencies].filter((part) => part !== '').join(' · ');
    put(criterion, results.get(id), isLeaf, about);
  }
  const { total } = appendix;
  if (total) put(total, results.get(null), false, total.name);
  return plan;
}

function resultChange(
  change: Omit<CellChange, 'after' | 'numberFormat'>,
  { value, decimals }: Result,
  isLeaf: boolean,
  asFraction: boolean,
): CellChange[] {
  const isFormula = typeof change.before === 'string' && change.before.startsWith('=');
  const { value: after, numberFormat } = scoreCell(value, decimals, asFraction);
  if ((isFormula && !isLeaf) || change.before === after) return [];
  return [{ ...change, after, numberFormat }];
}

/** Results of all criteria and, under null, of the table; absent where a part is missing. */
function* rollUp(
  appendix: Appendix,
  given: ReadonlyMap<CriterionRef, AcceptedResult>,
  nth: number,
): Steps<Map<string | null, Result>> {
  const results = new Map<string | null, Result>();
  const unsure = yield* unsureParents(appendix);
  const roll = (id: string | null, parts: readonly Criterion[]) => {
    const known = parts.flatMap((part) => results.get(part.id) ?? []);
    if (known.length < parts.length || parts.length === 0) return;
    const values = known.map(({ value }) => value);
    const value = appendix.kind === 'sipas' ? mean(values) : sum(values);
    const decimals = Math.max(...known.map((one) => one.decimals));
    if (value !== null) results.set(id, { value, decimals: Math.min(decimals, decimalsOf(value)) });
  };
  const take = (criterion: Criterion) => {
    const { id, children } = criterion;
    const earlier = criterion.scores.result;
    if (children.length > 0 && !unsure.has(criterion)) return roll(id, children);
    const result = given.get(criterionRef(appendix.kind, id, nth));
    if (result) results.set(id, result);
    else if (earlier && earlier.value !== null && earlier.state === 'value') {
      results.set(id, { value: earlier.value, decimals: earlier.decimals });
    }
  };
  // From the end, so that every part is known before its parent.
  for (let at = appendix.criteria.length - 1; at >= 0; at -= 1) {
    if (isPause(at)) yield;
    const criterion = appendix.criteria[at];
    if (criterion) take(criterion);
  }
  if (!unsure.has(null)) roll(null, topmost(appendix));
  return results;
}
