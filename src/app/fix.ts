import type { Finding } from '../core/table/finding';
import { fixPlan } from '../core/plan/fixPlan';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import { gridOf, type Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** Puts right the chosen findings; those that only a person can settle are left. */
export function* fixTask(reading: Reading, findings: readonly Finding[]): Task<GuardedPlan> {
  const plan = yield* fixPlan((sheet) => gridOf(reading, sheet), findings);
  return yield* withPreconditions(reading, plan);
}
