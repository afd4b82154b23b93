import { clearHighlightPlan, highlightPlan } from '../core/plan/highlightPlan';
import type { Plan } from '../core/plan/plan';
import { isOwnSheet } from '../core/read/readAppendices';
import { finish, type Steps } from '../core/steps';
import { anchored } from './anchored';
import type { Reading } from './reading';

/** Marks what is below target in every table; marks of earlier runs are replaced. */
export function* highlightSteps(reading: Reading): Steps<Plan> {
  return yield* anchored(reading, yield* highlightPlan(reading.tables, usersSheets(reading)));
}

/** The same at once. */
export function planHighlight(reading: Reading): Plan {
  return finish(highlightSteps(reading));
}

export function planClearHighlight(reading: Reading): Plan {
  return clearHighlightPlan(usersSheets(reading));
}

function usersSheets({ snapshot }: Reading): string[] {
  return snapshot.sheets.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
}
