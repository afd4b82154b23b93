import { canonicalNames } from '../core/agencies/namesByKey';
import { withPreserved } from '../core/collect/mergeReports';
import type { Report } from '../core/collect/report';
import type { Task } from '../core/base/task';
import type { Reading } from './reading';
import { existingResults } from './resultsWrites';
import { returnedTask } from './returned';

/** What agencies reported and the workbook holds: on their sheets, and on the sheet of results. */
export function* heldReports(reading: Reading): Task<Report[]> {
  const { snapshot, directory, tables } = reading;
  const { reports, criteria } = yield* returnedTask(reading, []);
  const existing = yield* existingResults(snapshot, canonicalNames(directory), tables);
  const merged = yield* withPreserved(reports, existing?.preserved.reports ?? [], criteria);
  return merged.reports;
}
