import { clearHighlightPlan, highlightPlan } from '../core/plan/highlightPlan';
import { isOwnSheet } from '../core/ownSheets/sheetModel';
import { tablesOfYear } from '../core/years/workedOn';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import type { Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** Marks what is below target in every table of the year worked on; all marks of earlier runs are replaced. */
export function* highlightTask(reading: Reading): Task<GuardedPlan> {
  const tables = tablesOfYear(reading.tables, reading.year);
  return yield* withPreconditions(reading, yield* highlightPlan(tables, usersSheets(reading)));
}

/** Takes the add-in's marks away from every sheet of the user. */
export function* clearHighlightTask(reading: Reading): Task<GuardedPlan> {
  return yield* withPreconditions(reading, clearHighlightPlan(usersSheets(reading)));
}

function usersSheets({ snapshot }: Reading): string[] {
  return snapshot.sheets.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
}
