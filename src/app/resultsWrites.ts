import { canonicalNames } from '../core/agencies/namesByKey';
import { SheetNames } from '../core/assign/agencySheetNames';
import type { CriterionRef } from '../core/assign/assignment';
import { criteriaByRef } from '../core/assign/criteriaByRef';
import { documentFacts } from '../core/assign/documentFacts';
import {
  preservedReports,
  type PreservedResults,
  NOTHING_PRESERVED,
} from '../core/collect/preservedReports';
import { replacedIn, withPreserved } from '../core/collect/mergeReports';
import type { Report } from '../core/collect/report';
import { recordedOf, RESULTS_SHEET, resultsSheet } from '../core/collect/resultsSheet';
import type { Decimal } from '../core/base/decimal';
import { type SheetGrid, valueAt, type WorkbookSnapshot } from '../core/base/grid';
import type { SheetWrite } from '../core/plan/plan';
import { hasSameKeys, readSheetMark } from '../core/ownSheets/sheetModel';
import type { Task } from '../core/base/task';
import type { Reading } from './reading';

/**
 * The sheet of results, made or made again with what stands there from earlier.
 *
 * @param recorded what the tables' self-assessed columns hold, or are to hold
 */
export function* resultsWrites(
  { snapshot, tables, year, directory }: Reading,
  recorded: ReadonlyMap<CriterionRef, Decimal>,
  reports: readonly Report[],
): Task<SheetWrite[]> {
  const criteria = yield* criteriaByRef(tables);
  const existing = yield* existingResults(snapshot, canonicalNames(directory), tables);
  const { grid, preserved } = existing ?? { grid: null, preserved: NOTHING_PRESERVED };
  const name = grid?.sheet ?? new SheetNames(snapshot).take(RESULTS_SHEET);
  const { reports: rows, moved } = yield* withPreserved(reports, preserved.reports, criteria);
  const setting = {
    tables,
    criteria,
    facts: documentFacts(snapshot, tables, year),
    recorded,
  };
  const model = yield* resultsSheet(name, { ...preserved, reports: rows }, setting);
  if (!grid) return [{ model }];
  const replaced = yield* replacedIn(rows, (key) => recordedOf(key, setting));
  if (!hasSameKeys(model, grid)) replaced.push(...preserved.flattened);
  const all = [...preserved.moved, ...moved];
  return [{ model, replaces: grid.sheet, asRead: grid, replaced, moved: all }];
}

/** The first sheet of results that can be understood: one that has lost its headings is left as it is. */
export function* existingResults(
  { sheets }: WorkbookSnapshot,
  nameOf: (agency: string) => string,
  tables: Reading['tables'],
): Task<{ grid: SheetGrid; preserved: PreservedResults } | null> {
  for (const grid of sheets) {
    if (readSheetMark(valueAt(grid, 0, 0))?.kind !== 'results') continue;
    const preserved = yield* preservedReports(grid, nameOf, tables);
    if (preserved !== null) return { grid, preserved };
  }
  return null;
}
