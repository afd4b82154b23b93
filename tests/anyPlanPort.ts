import type { RunOptions, WorkbookPort } from '../src/app/workbookPort';
import type { Plan } from '../src/core/plan/plan';

/** A port that writes plans of a test's own making, too: those that no use case has guarded. */
export interface AnyPlanPort extends WorkbookPort {
  apply(plan: Plan, options?: RunOptions): ReturnType<WorkbookPort['apply']>;
}
