import { canonicalNames } from '../core/agencies/namesByKey';
import { criteriaByRef, type CriteriaByRef } from '../core/assign/criteriaByRef';
import { addresseesOf, localityGroups, type LocalityGroup } from '../core/assign/localityGroups';
import { isRequested } from '../core/assign/requested';
import { otherThanKeyed } from '../core/assign/otherWords';
import type { Day } from '../core/base/day';
import type { Decimal } from '../core/base/decimal';
import type { Task } from '../core/base/task';
import type { AcceptedResult, Collected } from '../core/collect/collect';
import type { Report } from '../core/collect/report';
import { settledOfYear } from '../core/collect/reminder';
import { reportsOf } from '../core/collect/reports';
import type { Returned } from '../core/collect/returned';
import { type AgencyProgress, roundProgress, sheetsOfRound } from '../core/periods/agencyProgress';
import { owedBy, owedByEach } from '../core/periods/owed';
import type { Period } from '../core/periods/period';
import { type KeptPeriod, periodWrite, readKeptPeriods } from '../core/periods/periodSheet';
import { planPeriods } from '../core/periods/planPeriods';
import { plannedRounds, type PlannedRound } from '../core/periods/plannedRounds';
import { hasPeriods, periodsWrite, readPeriods } from '../core/periods/periodsSheet';
import { progressWrite, readNoted } from '../core/periods/progressSheet';
import { whoReports } from '../core/periods/whoReports';
import { emptyPlan, type SheetWrite } from '../core/plan/plan';
import { tablesOfYear } from '../core/years/workedOn';
import type { Reading } from './reading';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** The rounds of reporting that a workbook knows. */
export interface Rounds {
  periods: Period[];
  /** What each round that was collected keeps. */
  kept: KeptPeriod[];
  /** What the plan says of rounds: for the table, where there is none. */
  planned: PlannedRound[];
  /** The workbook has its table of rounds. */
  hasTable: boolean;
}

export function* roundsTask({ snapshot, duties, year, directory }: Reading): Task<Rounds> {
  return {
    periods: yield* readPeriods(snapshot),
    kept: yield* readKeptPeriods(snapshot),
    planned: plannedRounds(planPeriods(duties, year), directory),
    hasTable: hasPeriods(snapshot),
  };
}

/** One round, with what agencies sent now. */
export interface RoundNow {
  period: Period;
  progress: AgencyProgress[];
  /** What is reported in this round now. */
  reports: Report[];
  /** Agencies whose sheets in the workbook say what an earlier round keeps, and nothing else. */
  unchanged: { agency: string; since: string }[];
  /** Names in the round's words that stand for nobody who reports. */
  unknown: string[];
  criteria: CriteriaByRef;
  /** Localities that share a sheet: each of them stands in the progress by itself. */
  groups: readonly LocalityGroup[];
  today: Day;
}

/**
 * How far a round is.
 *
 * @param returned everything that was read, of any round
 */
export function* roundTask(
  reading: Reading,
  { kept }: Pick<Rounds, 'kept'>,
  period: Period,
  returned: readonly Returned[],
  { accepted, settled }: Pick<Collected, 'accepted' | 'settled'>,
  today: Day,
): Task<RoundNow> {
  const { snapshot, directory, tables, year, assignments } = reading;
  const criteria = yield* criteriaByRef(tables);
  const nameOf = canonicalNames(directory);
  const own = new Map<Returned, Report[]>();
  for (const sheet of returned) {
    if (sheet.file === null) own.set(sheet, yield* reportsOf([sheet], criteria, nameOf));
  }
  const earlier = kept.filter((one) => one.period !== period.name);
  const { counted: reporting, unchanged } = sheetsOfRound(
    returned,
    earlier,
    (sheet) => own.get(sheet) ?? [],
  );
  const reports = yield* reportsOf(reporting, criteria, nameOf);
  const groups = localityGroups(directory, year, snapshot);
  const instructed = assignments.filter(({ agency }) => !isRequested(agency));
  const addressees = addresseesOf(instructed, assignments, groups);
  const all = addressees.map(({ assignment }) => assignment.agency);
  const { agencies, unknown } = whoReports(period.who, all, directory);
  const owed = yield* owedBy(assignments, criteria, directory);
  const isOther = otherThanKeyed(criteria);
  const keptNow = kept.find((one) => one.period === period.name);
  const progress = roundProgress({
    agencies,
    owed: owedByEach(addressees, owed),
    sheets: reporting,
    reports,
    // Of a criterion that had the code before, nothing is an answer to the one that has it now.
    kept: keptNow && {
      ...keptNow,
      reports: keptNow.reports.filter(({ key, label }) => !isOther(key, label)),
    },
    settled: settledOfYear(settled, criteria, tablesOfYear(tables, year)),
    accepted,
    noted: yield* readNoted(snapshot, period.name),
    due: period.due.day,
    today,
    nameOf,
  });
  return {
    ...{ period, progress, reports, unknown, criteria, groups, today },
    unchanged: unchanged.map(({ sheet, since }) => ({ agency: sheet.agency, since })),
  };
}

/** Makes the table of rounds, with what the plan says. */
export function* periodsTask(reading: Reading, { planned }: Rounds): Task<GuardedPlan> {
  const write = yield* periodsWrite(reading.snapshot, planned);
  const plan = { ...emptyPlan('rounds'), sheets: write ? [write] : [] };
  return yield* withPreconditions(reading, plan);
}

/** Notes that forms go out today, to those to whom none went yet. @param round null: it is not there any more */
export function* sentTask(reading: Reading, round: RoundNow | null): Task<GuardedPlan> {
  if (round === null) return yield* withPreconditions(reading, emptyPlan('rounds'));
  const { period, progress, today } = round;
  const goingOut = progress.filter(({ state }) => state === 'not-sent');
  const sent = new Set(goingOut.map(({ agency }) => agency));
  // What came back meanwhile is noted with what is kept of it.
  const notes = {
    ...{ period, sent, today },
    progress: goingOut.map((one) => ({ ...one, state: 'sent' as const })),
  };
  const plan = {
    ...emptyPlan('rounds'),
    sheets: [yield* progressWrite(reading.snapshot, notes)],
  };
  return yield* withPreconditions(reading, plan);
}

/** Keeps what is reported in a round, and how far each agency is. */
export function* roundWrites(
  { snapshot }: Pick<Reading, 'snapshot'>,
  { period, progress, reports, criteria, today }: RoundNow,
  accepted: readonly AcceptedResult[],
): Task<SheetWrite[]> {
  const recorded = new Map<string, Decimal>(accepted.map(({ ref, value }) => [ref, value]));
  const setting = { period: period.name, criteria, recorded, today };
  const notes = { period, progress, sent: new Set<string>(), today };
  const writes: SheetWrite[] = [];
  if (reports.length > 0) writes.push(yield* periodWrite(snapshot, reports, setting));
  writes.push(yield* progressWrite(snapshot, notes));
  return writes;
}
