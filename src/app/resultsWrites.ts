import { canonicalNames } from '../core/agencies/namesByKey';
import { SheetNames } from '../core/assign/agencySheetNames';
import type { CriterionRef } from '../core/assign/assignment';
import { criteriaByRef } from '../core/assign/criteriaByRef';
import { documentFacts } from '../core/assign/documentFacts';
import { NOTHING_TYPED, readTyped } from '../core/assign/typedInputs';
import { keptReports, type KeptResults, NOTHING_KEPT } from '../core/collect/keptReports';
import { replacedIn, withKept } from '../core/collect/mergeReports';
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
  { snapshot, tables, directory }: Reading,
  recorded: ReadonlyMap<CriterionRef, Decimal>,
  reports: readonly Report[],
): Task<SheetWrite[]> {
  const criteria = yield* criteriaByRef(tables);
  const existing = yield* existingResults(snapshot, canonicalNames(directory), tables);
  const { grid, kept } = existing ?? { grid: null, kept: NOTHING_KEPT };
  const name = grid?.sheet ?? new SheetNames(snapshot).take(RESULTS_SHEET);
  const rows = yield* withKept(reports, kept.reports, criteria);
  const setting = {
    tables,
    criteria,
    facts: documentFacts(snapshot, tables),
    recorded,
  };
  const texts = grid ? readTyped(grid).texts : NOTHING_TYPED.texts;
  const model = yield* resultsSheet(name, { ...kept, reports: rows }, setting, texts);
  if (!grid) return [{ model }];
  const replaced = yield* replacedIn(rows, (key) => recordedOf(key, setting));
  if (!hasSameKeys(model, grid)) replaced.push(...kept.frozen);
  return [{ model, replaces: grid.sheet, asRead: grid, replaced }];
}

/** The first sheet of results that can be understood: one that has lost its headings is left as it is. */
function* existingResults(
  { sheets }: WorkbookSnapshot,
  nameOf: (agency: string) => string,
  tables: Reading['tables'],
): Task<{ grid: SheetGrid; kept: KeptResults } | null> {
  for (const grid of sheets) {
    if (readSheetMark(valueAt(grid, 0, 0))?.kind !== 'results') continue;
    const kept = yield* keptReports(grid, nameOf, tables);
    if (kept !== null) return { grid, kept };
  }
  return null;
}
