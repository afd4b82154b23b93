import { clearHighlightPlan, highlightPlan } from '../core/plan/highlightPlan';
import type { Plan } from '../core/plan/plan';
import { isOwnSheet } from '../core/read/readAppendices';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import type { Reading } from './reading';

/** Marks what is below target in every table; marks of earlier runs are replaced. */
export function* highlightTask(reading: Reading): Task<Plan> {
  return yield* withPreconditions(
    reading,
    yield* highlightPlan(reading.tables, usersSheets(reading)),
  );
}

export function planClearHighlight(reading: Reading): Plan {
  return clearHighlightPlan(usersSheets(reading));
}

function usersSheets({ snapshot }: Reading): string[] {
  return snapshot.sheets.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
}
