import { SheetNames } from '../assign/agencySheetNames';
import { documentFacts } from '../assign/documentFacts';
import { preservedIndex } from '../assign/preservedIndex';
import type { WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import type { RowKey } from '../ownSheets/rowKey';
import { hasSameKeys } from '../ownSheets/sheetModel';
import { emptyPlan, type Plan } from '../plan/plan';
import { leaderReport, type ReportSources } from './leaderReport';
import { ownReport } from './ownReport';
import { HEADINGS, PLACES } from './reportColumns';
import { REPORT_SHEET, reportSheet } from './reportSheet';

/** Criteria, and the rows of fields and agencies. */
const KEYED: ReadonlySet<RowKey['kind']> = new Set(['subject', 'entry']);

/** Makes the report, or makes it again over the one that the workbook has: what somebody put on it stays (SPEC B3). */
export function* reportPlan(snapshot: WorkbookSnapshot, sources: ReportSources): Task<Plan> {
  const plan = emptyPlan('report');
  const report = yield* leaderReport(sources);
  if (report === null) return plan;
  const facts = documentFacts(snapshot, sources.tables, sources.year);
  const own = ownReport(snapshot);
  if (own === null) {
    const name = new SheetNames(snapshot).take(REPORT_SHEET);
    return { ...plan, sheets: [{ model: reportSheet(name, report, sources.tables, facts) }] };
  }
  const kept = yield* preservedIndex(own, HEADINGS, PLACES, (key) => key.kind === 'heading', KEYED);
  const model = reportSheet(own.sheet, report, sources.tables, facts, kept);
  const replaced = hasSameKeys(model, own) ? [] : kept.flattened;
  const { moved } = kept;
  return { ...plan, sheets: [{ model, replaces: own.sheet, asRead: own, replaced, moved }] };
}
