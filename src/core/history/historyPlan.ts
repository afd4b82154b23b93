import { SheetNames } from '../assign/agencySheetNames';
import type { WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import { emptyPlan, type Plan, type SheetWrite } from '../plan/plan';
import type { IndexKind } from '../table/indexTraits';
import type { ScoredTable } from '../table/scoredTable';
import { hasHistory } from './hasHistory';
import { historyWrite } from './historySheet';
import { tablesOfYear } from '../years/workedOn';

/** A sheet of all years for each index of which the workbook holds several (SPEC Y6), from the table of the year worked on. */
export function* historyPlan(
  snapshot: WorkbookSnapshot,
  tables: readonly ScoredTable[],
  year: number | null,
): Task<Plan> {
  const names = new SheetNames(snapshot);
  const made = new Set<IndexKind>();
  const sheets: SheetWrite[] = [];
  for (const table of tablesOfYear(tables, year)) {
    const { kind } = table.appendix;
    if (made.has(kind) || !hasHistory(table, tables, snapshot)) continue;
    made.add(kind);
    sheets.push(yield* historyWrite(snapshot, table, tables, names));
  }
  return { ...emptyPlan('history'), sheets };
}
