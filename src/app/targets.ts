import type { Criterion, TotalRow } from '../core/table/appendix';
import type { Decimal } from '../core/base/decimal';
import { limitOf } from '../core/table/limit';
import type { Task } from '../core/base/task';
import type { Scenario } from '../core/targets/scenarios';
import { scenariosPlan } from '../core/targets/scenarioSheet';
import { targetsPlan, type TargetConcern } from '../core/targets/targetsPlan';
import type { WhatIf } from '../core/targets/whatIf';
import { emptyPlan } from '../core/plan/plan';
import { withPreconditions } from './withPreconditions';
import { gridOf, type Reading } from './reading';
import type { ScoredTable } from '../core/table/scoredTable';
import type { GuardedPlan } from './workbookPort';

/** Writes tried targets to the target column of their table. */
export function* targetsTask(
  reading: Reading,
  table: ScoredTable,
  whatIf: WhatIf,
): Task<GuardedPlan> {
  const { appendix } = table;
  const grid = gridOf(reading, appendix.sheet);
  if (!grid) return yield* withPreconditions(reading, emptyPlan('targets'));
  const concernOf = (line: Criterion | TotalRow, target: Decimal | null): TargetConcern | null => {
    if (!('code' in line)) return null;
    if (target === null) return 'blank-target';
    const limit = limitOf(table, line);
    return limit !== null && target > limit ? 'over-max' : null;
  };
  return yield* withPreconditions(reading, targetsPlan(grid, appendix, whatIf, concernOf));
}

/** Keeps scenarios in the workbook, in place of all that were kept. */
export function* scenariosTask(
  reading: Reading,
  scenarios: readonly Scenario[],
): Task<GuardedPlan> {
  return yield* withPreconditions(reading, scenariosPlan(reading.snapshot, scenarios));
}
