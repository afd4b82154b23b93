import { assignTask } from '../../src/app/assign';
import { collectTask } from '../../src/app/collect';
import { fixTask } from '../../src/app/fix';
import { clearHighlightTask, highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import { recalculateTask } from '../../src/app/recalculate';
import { reportTask } from '../../src/app/report';
import type { GuardedPlan } from '../../src/app/workbookPort';
import { canonicalNames } from '../../src/core/agencies/namesByKey';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { defaultAssignOptions } from '../../src/core/assign/assignPlan';
import { finish } from '../../src/core/base/task';
import { collect } from '../../src/core/collect/collect';
import { reportsOf } from '../../src/core/collect/reports';
import { readReturned } from '../../src/core/collect/returned';

/** What the add-in does, each from what it has just read. */
export const JOBS: Readonly<Record<string, (reading: Reading) => GuardedPlan>> = {
  'recalculate as values': (reading) => finish(recalculateTask(reading, 'values')),
  'recalculate as formulas': (reading) => finish(recalculateTask(reading, 'formulas')),
  'fix findings': (reading) => finish(fixTask(reading, reading.findings)),
  highlight: (reading) => finish(highlightTask(reading)),
  'clear the highlights': (reading) => finish(clearHighlightTask(reading)),
  'make agency sheets': (reading) =>
    finish(assignTask(reading, { ...defaultAssignOptions, agencies: ['Sở Tư pháp'] })),
  collect: (reading) => {
    const returned = [{ file: null, snapshot: reading.snapshot }];
    const { sheets } = finish(readReturned(returned, reading.tables));
    const { accepted } = finish(collect(reading.tables, sheets));
    const criteria = finish(criteriaByRef(reading.tables));
    const reports = finish(reportsOf(sheets, criteria, canonicalNames(reading.directory)));
    return finish(collectTask(reading, accepted, reports));
  },
  'make the report': (reading) => finish(reportTask(reading, '2022-10-01')),
};
