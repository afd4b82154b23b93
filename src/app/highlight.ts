import { clearHighlightPlan, highlightPlan } from '../core/plan/highlightPlan';
import { isOwnSheet } from '../core/ownSheets/sheetModel';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import type { Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** Marks what is below target in every table; marks of earlier runs are replaced. */
export function* highlightTask(reading: Reading): Task<GuardedPlan> {
  return yield* withPreconditions(
    reading,
    yield* highlightPlan(reading.tables, usersSheets(reading)),
  );
}

/** Takes the add-in's marks away from every sheet of the user. */
export function* clearHighlightTask(reading: Reading): Task<GuardedPlan> {
  return yield* withPreconditions(reading, clearHighlightPlan(usersSheets(reading)));
}

function usersSheets({ snapshot }: Reading): string[] {
  return snapshot.sheets.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
}
