import {
  assignSteps as stepsOf,
  defaultAssignOptions,
  type AssignOptions,
} from '../core/assign/assignPlan';
import type { Plan } from '../core/plan/plan';
import { finish, type Steps } from '../core/steps';
import { anchored } from './anchored';
import type { Reading } from './reading';

/** A sheet for each agency that has something to do, or for the chosen ones, and the index of them all. */
export function* assignSteps(
  reading: Reading,
  options: AssignOptions = defaultAssignOptions,
): Steps<Plan> {
  return yield* anchored(reading, yield* stepsOf(reading, options));
}

/** The same at once. */
export function planAssign(reading: Reading, options: AssignOptions = defaultAssignOptions): Plan {
  return finish(assignSteps(reading, options));
}
