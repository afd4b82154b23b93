import type { CriterionRef } from '../core/assign/assignment';
import type { Day } from '../core/base/day';
import type { Task } from '../core/base/task';
import { readReturned } from '../core/collect/returned';
import type { Period } from '../core/periods/period';
import { reportPlan } from '../core/report/reportPlan';
import type { Reading } from './reading';
import { collectedTask } from './returned';
import { roundsTask, roundTask } from './rounds';
import { withPreconditions } from './withPreconditions';
import { findingsOfYear } from '../core/years/findingsOfYear';
import type { GuardedPlan } from './workbookPort';

/** Where the workbook knows no rounds all that was reported counts. */
const NO_PERIOD: Period = {
  name: '',
  closes: { text: '', day: null },
  due: { text: '', day: null },
  who: '',
};

/** The report for the leader (SPEC B1), of the round of reporting that is now. */
export function* reportTask(reading: Reading, today: Day): Task<GuardedPlan> {
  const { snapshot, tables, year, assignments } = reading;
  const findings = findingsOfYear(reading.findings, tables, year);
  const { sheets } = yield* readReturned([{ file: null, snapshot }], tables);
  const collected = yield* collectedTask(reading, sheets);
  const rounds = yield* roundsTask(reading);
  const period = currentPeriod(rounds.periods, today);
  const round = yield* roundTask(reading, rounds, period, sheets, collected, today);
  const deadlines = new Map<CriterionRef, string>();
  const kept = rounds.kept.flatMap((one) => (one.period === period.name ? one.reports : []));
  for (const { key, texts } of [...kept, ...round.reports]) {
    if (texts.deadline !== '') deadlines.set(key, texts.deadline);
  }
  const plan = yield* reportPlan(snapshot, {
    ...{ tables, year, findings, assignments, period, deadlines, today },
    progress: round.progress,
    groups: round.groups,
  });
  return yield* withPreconditions(reading, plan);
}

/** The round that closes next; after all of them the last. */
function currentPeriod(periods: readonly Period[], today: Day): Period {
  const dated = periods
    .filter(({ due }) => due.day !== null)
    .sort((a, b) => ((a.due.day ?? '') < (b.due.day ?? '') ? -1 : 1));
  const next = dated.find(({ due }) => (due.day ?? '') >= today);
  return next ?? dated.at(-1) ?? periods[0] ?? NO_PERIOD;
}
