import { assignPlan, defaultAssignOptions, type AssignOptions } from '../core/assign/assignPlan';
import type { Plan } from '../core/plan/plan';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import type { Reading } from './reading';

/** A sheet for each agency that has something to do, or for the chosen ones, and the index of them all. */
export function* assignTask(
  reading: Reading,
  options: AssignOptions = defaultAssignOptions,
): Task<Plan> {
  return yield* withPreconditions(reading, yield* assignPlan(reading, options));
}
