import type { Day } from '../core/base/day';
import type { Task } from '../core/base/task';
import { dayOfReport, ownReport } from '../core/report/ownReport';
import { saysNow } from '../core/report/saysNow';
import type { Reading } from './reading';
import { reportTask } from './report';

/** Of when the workbook's report is, and whether it says what it would say of the figures that are there now. */
export interface ReportState {
  /** null: its heading does not say. */
  day: Day | null;
  isCurrent: boolean;
}

/** @returns null without a report. @param today for a report that does not say of which day it is */
export function* reportStateTask(reading: Reading, today: Day): Task<ReportState | null> {
  const own = ownReport(reading.snapshot);
  if (own === null) return null;
  const day = dayOfReport(own);
  // Another day alone makes no other report: of its own day it would say the same.
  const { sheets } = yield* reportTask(reading, day ?? today);
  const [made] = sheets;
  // Without a sheet to write it is as it would be made.
  return { day, isCurrent: made === undefined || (yield* saysNow(made.model, own)) };
}
