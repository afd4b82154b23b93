import type { Criterion, TotalRow } from '../core/table/appendix';
import type { Decimal } from '../core/base/decimal';
import { limitOf } from '../core/table/limit';
import type { Task } from '../core/base/task';
import type { Scenario } from '../core/targets/scenarios';
import { scenariosPlan } from '../core/targets/scenarioSheet';
import { targetsPlan } from '../core/targets/targetsPlan';
import type { WhatIf } from '../core/targets/whatIf';
import { emptyPlan } from '../core/plan/plan';
import { withPreconditions } from './withPreconditions';
import { gridOf } from './gridOf';
import type { ReadTable, Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** What has to be looked at in a new target; the preview has words for it. */
type Concern = 'over-max' | 'blank-target';

/**
 * Writes tried targets to the target column of their table.
 *
 * @param why shown in the preview with every other cell
 */
export function* targetsTask(
  reading: Reading,
  table: ReadTable,
  whatIf: WhatIf,
  why: string,
): Task<GuardedPlan> {
  const { appendix } = table;
  const grid = gridOf(reading, appendix.sheet);
  if (!grid) return yield* withPreconditions(reading, emptyPlan('targets'));
  const concernOf = (line: Criterion | TotalRow, target: Decimal | null): Concern | null => {
    if (!('code' in line)) return null;
    if (target === null) return 'blank-target';
    const limit = limitOf(table, line);
    return limit !== null && target > limit ? 'over-max' : null;
  };
  return yield* withPreconditions(reading, targetsPlan(grid, appendix, whatIf, why, concernOf));
}

/** Keeps scenarios in the workbook, in place of all that were kept. */
export function* scenariosTask(
  reading: Reading,
  scenarios: readonly Scenario[],
): Task<GuardedPlan> {
  return yield* withPreconditions(reading, scenariosPlan(reading.snapshot, scenarios));
}
