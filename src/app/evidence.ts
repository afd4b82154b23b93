import { canonicalNames } from '../core/agencies/namesByKey';
import { criteriaByRef } from '../core/assign/criteriaByRef';
import type { Task } from '../core/base/task';
import { evidenceWrite } from '../core/collect/evidenceSheet';
import { withPreserved } from '../core/collect/mergeReports';
import type { Report } from '../core/collect/report';
import { tablesOfYear } from '../core/years/workedOn';
import { emptyPlan } from '../core/plan/plan';
import type { Reading } from './reading';
import { existingResults } from './resultsWrites';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** The register of evidence, of what agencies report now and of what the sheet of results keeps from earlier. */
export function* evidenceTask(reading: Reading, reports: readonly Report[]): Task<GuardedPlan> {
  const { snapshot, tables, directory, year } = reading;
  const criteria = yield* criteriaByRef(tables);
  const existing = yield* existingResults(snapshot, canonicalNames(directory), tables);
  const kept = existing?.preserved.reports ?? [];
  const { reports: all } = yield* withPreserved(reports, kept, criteria);
  const plan = {
    ...emptyPlan('evidence'),
    sheets: [yield* evidenceWrite(snapshot, criteria, all, tablesOfYear(tables, year))],
  };
  return yield* withPreconditions(reading, plan);
}
