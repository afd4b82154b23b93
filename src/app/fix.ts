import type { Finding } from '../core/table/appendix';
import { fixPlan } from '../core/plan/fixPlan';
import type { Plan } from '../core/plan/plan';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/** Puts right the chosen findings; those that only a person can settle are left. */
export function* fixTask(reading: Reading, findings: readonly Finding[]): Task<Plan> {
  const appendices = reading.tables.map(({ appendix }) => appendix);
  const plan = yield* fixPlan((sheet) => gridOf(reading, sheet), appendices, findings);
  return yield* withPreconditions(reading, plan);
}
