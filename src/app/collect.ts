import { collectPlan } from '../core/collect/collectPlan';
import type { AcceptedResult } from '../core/collect/collect';
import type { Report } from '../core/collect/report';
import { emptyPlan, type Plan } from '../core/plan/plan';
import type { Steps } from '../core/steps';
import { anchored } from './anchored';
import { followMarks } from './followMarks';
import { gridOf } from './gridOf';
import type { Reading } from './reading';
import { resultsWrites } from './resultsWrites';

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
  if (reports.length > 0) plan.sheets = yield* resultsWrites(reading, accepted, reports);
  return yield* anchored(reading, yield* followMarks(reading, plan));
}
