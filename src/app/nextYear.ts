import {
  nextYear,
  type NextYear,
  type NextYearChoices,
  nextYearPlan,
} from '../core/nextYear/nextYearPlan';
import type { Task } from '../core/base/task';
import type { Reading } from './reading';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** The next year's plan, as it is shown before it is made. */
export function* nextYearTask(reading: Reading, choices: NextYearChoices): Task<NextYear> {
  return yield* nextYear(reading, choices);
}

/** New sheets for the next year's appendices; none where something has to be answered before. */
export function* nextYearSheetsTask(reading: Reading, choices: NextYearChoices): Task<GuardedPlan> {
  return yield* withPreconditions(reading, nextYearPlan(yield* nextYear(reading, choices)));
}
