import type { Finding } from '../core/appendix';
import { fixPlan } from '../core/plan/fixPlan';
import type { Plan } from '../core/plan/plan';
import type { Steps } from '../core/steps';
import { anchored } from './anchored';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/** Puts right the chosen findings; those that only a person can settle are left. */
export function* fixSteps(reading: Reading, findings: readonly Finding[]): Steps<Plan> {
  const appendices = reading.tables.map(({ appendix }) => appendix);
  const plan = yield* fixPlan((sheet) => gridOf(reading, sheet), appendices, findings);
  return yield* anchored(reading, plan);
}
