import { clearHighlightPlan, highlightPlan } from '../core/plan/highlightPlan';
import type { Plan } from '../core/plan/plan';
import { isOwnSheet } from '../core/read/readAppendices';
import { anchored } from './anchored';
import type { Reading } from './reading';

/** Marks what is below target in every table; marks of earlier runs are replaced. */
export function planHighlight(reading: Reading): Plan {
  return anchored(reading, highlightPlan(reading.tables, usersSheets(reading)));
}

export function planClearHighlight(reading: Reading): Plan {
  return clearHighlightPlan(usersSheets(reading));
}

function usersSheets({ snapshot }: Reading): string[] {
  return snapshot.sheets.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
}
