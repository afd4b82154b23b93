import { SheetNames } from '../core/assign/agencySheetNames';
import { criteriaByRef } from '../core/assign/criteriaByRef';
import { documentFacts } from '../core/assign/documentFacts';
import { NOTHING_TYPED, readTyped } from '../core/assign/typedInputs';
import { collectPlan } from '../core/collect/collectPlan';
import type { AcceptedResult } from '../core/collect/collect';
import { keptReports, withKept } from '../core/collect/keptReports';
import type { Report } from '../core/collect/reports';
import { RESULTS_SHEET, resultsSheet } from '../core/collect/resultsSheet';
import { valueAt } from '../core/grid';
import { emptyPlan, type Plan, type SheetWrite } from '../core/plan/plan';
import { readSheetMark } from '../core/plan/sheetModel';
import type { Steps } from '../core/steps';
import { anchored } from './anchored';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/**
 * Writes accepted results to the results column of their tables, and all that agencies reported to a sheet of its own.
 *
 * @param why shown with every cell in the preview
 */
export function* collectSteps(
  reading: Reading,
  accepted: readonly AcceptedResult[],
  reports: readonly Report[],
  why: string,
): Steps<Plan> {
  const plan = emptyPlan('collect');
  for (const { appendix, nth } of reading.tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    const { targetYear } = appendix;
    // The plan is a Vietnamese document, whatever language the pane speaks.
    const heading = `Kết quả tự đánh giá${targetYear === null ? '' : ` năm ${targetYear}`}`;
    const one = yield* collectPlan(grid, appendix, accepted, { nth, heading, why });
    plan.cells = plan.cells.concat(one.cells);
    plan.newColumns.push(...one.newColumns);
  }
  if (reports.length > 0) plan.sheets = [yield* resultsWrite(reading, reports)];
  return yield* anchored(reading, plan);
}

/** The sheet of results, made or made again with what stands there from earlier. */
function* resultsWrite(
  { snapshot, tables }: Reading,
  reports: readonly Report[],
): Steps<SheetWrite> {
  const existing = snapshot.sheets.find(
    (grid) => readSheetMark(valueAt(grid, 0, 0))?.kind === 'results',
  );
  const name = existing?.sheet ?? new SheetNames(snapshot).take(RESULTS_SHEET);
  const rows = yield* withKept(reports, existing ? yield* keptReports(existing) : []);
  const criteria = yield* criteriaByRef(tables);
  const setting = { tables, criteria, facts: documentFacts(snapshot, tables) };
  const texts = existing ? readTyped(existing).texts : NOTHING_TYPED.texts;
  const model = yield* resultsSheet(name, rows, setting, texts);
  return existing === undefined ? { model } : { model, replaces: existing.sheet };
}
