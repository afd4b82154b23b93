import { collectPlan } from '../core/collect/collectPlan';
import { SheetNames } from '../core/assign/agencySheetNames';
import type { CriterionRef } from '../core/assign/assignment';
import type { AcceptedResult } from '../core/collect/collect';
import type { Report } from '../core/collect/report';
import { localityWrite } from '../core/localities/localitySheet';
import type { LocalityTable } from '../core/localities/localityTable';
import type { Decimal } from '../core/base/decimal';
import { emptyPlan, type LeftCell } from '../core/plan/plan';
import { isSliceEnd, type Task } from '../core/base/task';
import type { Plan } from '../core/plan/plan';
import { cellLine, type LineKey } from '../core/plan/planLines';
import { criteriaByRef } from '../core/assign/criteriaByRef';
import { scoreAt } from '../core/read/scoreAt';
import { withPreconditions } from './withPreconditions';
import { followMarks } from './followMarks';
import { gridOf, type Reading } from './reading';
import type { GuardedPlan } from './workbookPort';
import { resultsWrites } from './resultsWrites';
import { type RoundNow, roundWrites } from './rounds';

/**
 * Writes accepted results to the self-assessed column of their tables, and all that agencies reported to a sheet of its own.
 *
 * @param round in which it is reported, and is kept; null: in none
 * @param localities what localities answered that share a sheet: their tables are written, too
 */
export function* collectTask(
  reading: Reading,
  accepted: readonly AcceptedResult[],
  reports: readonly Report[],
  round: RoundNow | null = null,
  localities: readonly LocalityTable[] = [],
): Task<GuardedPlan> {
  const plan = emptyPlan('collect');
  const left: LeftCell[] = [];
  const recorded = new Map<CriterionRef, Decimal>();
  for (const { appendix, nth } of reading.tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    const { targetYear } = appendix;
    // The plan is a Vietnamese document, whatever language the pane speaks.
    const heading = `Kết quả tự đánh giá${targetYear === null ? '' : ` năm ${targetYear}`}`;
    const one = yield* collectPlan(grid, appendix, accepted, { nth, heading });
    plan.cells = plan.cells.concat(one.plan.cells);
    plan.newColumns.push(...one.plan.newColumns);
    for (const cell of one.plan.left ?? []) left.push(cell);
    for (const [ref, value] of one.recorded) recorded.set(ref, value);
  }
  if (reports.length > 0) plan.sheets = yield* resultsWrites(reading, recorded, reports);
  if (round) plan.sheets.push(...(yield* roundWrites(reading, round, accepted)));
  const names = new SheetNames(reading.snapshot);
  for (const table of localities) {
    if (table.criteria.every(({ scores, rule }) => scores.size === 0 && rule === null)) continue;
    plan.sheets.push(yield* localityWrite(reading.snapshot, names, table));
  }
  if (left.length > 0) plan.left = left;
  return yield* withPreconditions(reading, yield* followMarks(reading, plan));
}

/** Of the accepted results those whose cells were not left out: the sheet of results says what the tables will hold. */
export function* acceptedWithout(
  reading: Reading,
  accepted: readonly AcceptedResult[],
  plan: Plan,
  leftOut: ReadonlySet<LineKey>,
): Task<AcceptedResult[]> {
  const criteria = yield* criteriaByRef(reading.tables);
  const rowOf = (sheet: string, row: number) => `${row}:${sheet}`;
  const rows = new Set(
    plan.cells
      .filter((cell) => leftOut.has(cellLine(cell)))
      .map(({ sheet, row }) => rowOf(sheet, row)),
  );
  return accepted.filter(({ ref }) => {
    const placed = criteria.get(ref);
    return !placed || !rows.has(rowOf(placed.table.appendix.sheet, placed.criterion.row));
  });
}

/** Of the accepted results those that the self-assessed column of their table does not hold: what is left to write. */
export function* unwritten(
  reading: Reading,
  accepted: readonly AcceptedResult[],
): Task<AcceptedResult[]> {
  const criteria = yield* criteriaByRef(reading.tables);
  const left: AcceptedResult[] = [];
  for (const [nth, one] of accepted.entries()) {
    if (isSliceEnd(nth)) yield;
    const placed = criteria.get(one.ref);
    const { columns, sheet } = placed?.table.appendix ?? {};
    const grid = sheet === undefined ? null : gridOf(reading, sheet);
    const held =
      placed && grid && columns?.selfAssessed !== undefined
        ? scoreAt(grid, placed.criterion.row, columns.selfAssessed).value
        : null;
    if (held !== one.value) left.push(one);
  }
  return left;
}
