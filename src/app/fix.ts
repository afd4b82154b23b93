import type { Finding } from '../core/table/finding';
import { fixPlan } from '../core/plan/fixPlan';
import type { Plan } from '../core/plan/plan';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/** Puts right the chosen findings; those that only a person can settle are left. */
export function* fixTask(reading: Reading, findings: readonly Finding[]): Task<Plan> {
  const plan = yield* fixPlan((sheet) => gridOf(reading, sheet), findings);
  return yield* withPreconditions(reading, plan);
}
