import type { Appendix } from '../table/appendix';
import { type CriterionRef, criterionRef } from '../assign/assignment';
import { cellAt, hasFormula } from '../base/cellContent';
import type { Decimal } from '../base/decimal';
import type { SheetGrid } from '../base/grid';
import { firstBlankColumn } from '../plan/blankColumn';
import { type CellChange, type LeftCell, type Plan, emptyPlan } from '../plan/plan';
import { columnHeading } from '../plan/columnHeading';
import { scoreCell } from '../plan/scoreCell';
import { titleOf } from '../table/shownCode';
import { isSliceEnd, type Task } from '../base/task';
import type { AcceptedResult } from './collect';
import { isWords } from '../table/noScore';
import { type Result, tableResults } from './tableResults';

export interface CollectPlanOptions {
  /** Which of several tables of one kind this is, from 1. */
  nth: number;
  /** The heading of a new results column: "Kết quả tự đánh giá năm 2022". */
  heading: string;
}

export interface CollectPlan {
  plan: Plan;
  /** What the column holds of leaf criteria once the plan is written. */
  recorded: Map<CriterionRef, Decimal>;
}

/**
 * Writes accepted results (SPEC T2) to the table's self-assessed column, or to a new column to the right of it: the
 * first that is wholly blank along the table, formatted like the target column. Parents and the total
 * follow from their parts, but only where every part has a result: a sum of some would read as a score.
 * Formulas of parents are left to follow by themselves, and words that are no score stay.
 *
 * @param grid the appendix's sheet as it was read
 * @param accepted of any table; those of others are passed over
 */
export function* collectPlan(
  grid: SheetGrid,
  appendix: Appendix,
  accepted: readonly AcceptedResult[],
  { nth, heading }: CollectPlanOptions,
): Task<CollectPlan> {
  const plan = emptyPlan('collect');
  const given = new Map(accepted.map((one) => [one.ref, one]));
  const { results, printedIn } = yield* tableResults(grid, appendix, given, nth);
  const recorded = new Map<CriterionRef, Decimal>();
  const existing = appendix.columns.selfAssessed;
  const column = existing ?? firstBlankColumn(grid, appendix);
  const { sheet, area } = appendix;
  const of = existing === undefined ? heading : columnHeading(grid, appendix, existing);
  const why = { is: 'result', heading: of } as const;
  const change = (row: number, about = '') => ({
    sheet,
    row,
    column,
    before: cellAt(grid, row, column),
    why,
    ...(about === '' ? {} : { about }),
  });
  if (existing === undefined) {
    const likeColumn = appendix.columns.target ?? appendix.columns.base ?? column - 1;
    plan.newColumns.push({ sheet, column, likeColumn, firstRow: area.row, rows: area.rows });
    plan.cells.push({ ...change(area.row), after: heading, numberFormat: '@' });
  }
  const left: LeftCell[] = [];
  const put = (row: number, result: Result | undefined, isLeaf: boolean, about: string) => {
    // A parent's own formula follows by itself.
    if (!isLeaf && hasFormula(grid, row, column)) return;
    const printed = printedIn(row);
    if (!result || (printed?.state === 'value' && printed.value === result.value)) return;
    const changes = resultChange(change(row, about), result, appendix.asFraction);
    if (!isWords(printed)) plan.cells.push(...changes);
    else left.push(...changes.map((one) => ({ ...one, because: 'words' as const })));
  };
  let isGiven = false;
  for (const criterion of appendix.criteria) {
    const { id, index, row, children } = criterion;
    if (isSliceEnd(index)) yield;
    const isLeaf = children.length === 0;
    const ref = criterionRef(appendix.kind, id, nth);
    const accepting = given.get(ref);
    const result = results.get(id);
    if (isLeaf && result) recorded.set(ref, result.value);
    if (isLeaf && !accepting) continue;
    isGiven ||= accepting !== undefined;
    const givers = accepting?.claims.filter(({ score }) => score.value === accepting.value) ?? [];
    const agencies = [...new Set(givers.map(({ agency }) => agency))].join(', ');
    const about = [titleOf(criterion), agencies].filter((part) => part !== '').join(' · ');
    put(row, isLeaf && accepting ? accepting : result, isLeaf, about);
  }
  if (!isGiven) return { plan: emptyPlan('collect'), recorded };
  const { total } = appendix;
  if (total) put(total.row, results.get(null), false, total.name);
  return { plan: left.length > 0 ? { ...plan, left } : plan, recorded };
}

function resultChange(
  change: Omit<CellChange, 'after' | 'numberFormat'>,
  { value, decimals }: Result,
  asFraction: boolean,
): CellChange[] {
  const { value: after, numberFormat } = scoreCell(value, decimals, asFraction);
  if (change.before === after) return [];
  return [{ ...change, after, numberFormat }];
}
