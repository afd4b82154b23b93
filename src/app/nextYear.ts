import {
  nextYear,
  type NextYear,
  type NextYearChoices,
  nextYearPlan,
} from '../core/nextYear/nextYearPlan';
import type { Task } from '../core/base/task';
import { emptyPlan } from '../core/plan/plan';
import type { Reading } from './reading';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** The next year's plan, as it is shown before it is made. */
export function* nextYearTask(reading: Reading, choices: NextYearChoices): Task<NextYear> {
  return yield* nextYear(reading, choices);
}

/** New sheets for the next year's appendices; none where something has to be answered before. @param choices null where none can be made of what is typed */
export function* nextYearSheetsTask(
  reading: Reading,
  choices: NextYearChoices | null,
): Task<GuardedPlan> {
  if (choices === null) return yield* withPreconditions(reading, emptyPlan('next-year'));
  return yield* withPreconditions(reading, nextYearPlan(yield* nextYear(reading, choices)));
}
