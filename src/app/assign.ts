import { assignPlan, defaultAssignOptions, type AssignOptions } from '../core/assign/assignPlan';
import type { Plan } from '../core/plan/plan';
import type { Reading } from './reading';

/** A sheet for each agency that has something to do, or for the chosen ones, and the index of them all. */
export function planAssign(reading: Reading, options: AssignOptions = defaultAssignOptions): Plan {
  return assignPlan(reading, options);
}
