import { agencyKey } from '../agencies/agencyKey';
import type { Assignment } from '../assign/assignment';
import type { LocalityGroup } from '../assign/localityGroups';
import { criterionRef, type CriterionRef } from '../assign/assignment';
import { questionOf } from '../audit/maximumQuestion';
import { type Decimal, subtract } from '../base/decimal';
import type { Day } from '../base/day';
import { isSliceEnd, type Task } from '../base/task';
import { agencyStakes, isAsked, type AgencyStake } from '../overview/agencyStakes';
import { findingsOf } from '../overview/findingsOf';
import { type FieldResults, resultsByField } from '../overview/resultCounts';
import { type TableSummary, summaryOf } from '../overview/tableSummary';
import type { AgencyProgress, AgencyState } from '../periods/agencyProgress';
import { dueDay } from '../periods/dueDay';
import type { Period } from '../periods/period';
import type { Criterion, Relation } from '../table/appendix';
import { relationOfDifference } from '../table/bound';
import type { Finding } from '../table/finding';
import { traitsOf } from '../table/indexTraits';
import { newestOf } from '../table/newest';
import type { ScoredTable } from '../table/scoredTable';
import { tablesOfYear } from '../years/workedOn';
import { topmost } from '../table/topmost';

/** As many as a page holds, and a head of department reads. */
const MOST_ITEMS = 10;
const MOST_AGENCIES = 6;

/** By when something is to be done, and whether that is over. */
export interface Deadline {
  /** As it was written. */
  text: string;
  /** "unknown": nobody gave a day that can be compared. */
  state: 'late' | 'in-time' | 'unknown';
}

/** A criterion that misses its target. */
export interface DirectionItem {
  ref: CriterionRef;
  table: ScoredTable;
  criterion: Criterion;
  newest: Decimal;
  target: Decimal;
  /** What is missing to its target; without a relation where bounds leave it open on both sides. */
  missing: { value: Decimal; relation: Relation | null };
  agencies: string[];
  deadline: Deadline;
  /** How far the forms of its agencies are; none where nobody is asked for one. */
  forms: AgencyState[];
  /** Errors and what has to be looked at in its row. */
  findings: number;
}

export interface AgencyFigures extends AgencyStake {
  /** Of its own, or of each of the localities that share its sheet; none where nobody is asked for one. */
  forms: AgencyState[];
  /** The same in the rows of the leaf criteria that it leads. */
  findings: number;
}

/** All that the report says, before it is words. */
export interface LeaderReport {
  /** The table that it is about: the first one in points. */
  table: ScoredTable;
  summaries: TableSummary[];
  /** All leaf criteria that miss their target, the most missing first: as many as are listed, and how many there are. */
  items: DirectionItem[];
  below: number;
  late: number;
  fields: Criterion[];
  /** By the ids of fields; empty where no result has come in. */
  results: ReadonlyMap<string, FieldResults>;
  agencies: AgencyFigures[];
  forms: { round: string; received: number; asked: number };
  /** Errors of the tables that nobody has put right, but for what is asked about: that is a question. */
  errors: number;
  /** Questions about the tables that nobody has answered. */
  doubts: number;
  today: Day;
}

/** What is known beside the tables. */
export interface ReportSources {
  tables: readonly ScoredTable[];
  year: number | null;
  findings: readonly Finding[];
  assignments: readonly Assignment[];
  period: Pick<Period, 'name' | 'due'>;
  progress: readonly AgencyProgress[];
  /** Localities that share a sheet, each of which has its own progress. */
  groups: readonly LocalityGroup[];
  /** What agencies wrote of when each criterion will be done. */
  deadlines: ReadonlyMap<CriterionRef, string>;
  today: Day;
}

/** The report on where the targets stand (SPEC B1): facts of the workbook, and nothing besides. @returns null without a table */
export function* leaderReport(sources: ReportSources): Task<LeaderReport | null> {
  const { findings, assignments, progress, period, today } = sources;
  const tables = tablesOfYear(sources.tables, sources.year);
  const table =
    tables.find(({ appendix }) => traitsOf(appendix.kind).unit === 'points') ?? tables[0];
  if (table === undefined) return null;
  const { all, late } = yield* missing(table, sources);
  const inPoints = tables.filter(({ appendix }) => traitsOf(appendix.kind).unit === 'points');
  const stakes = yield* agencyStakes(inPoints, assignments);
  const its = progressBy(sources);
  const rows = new Map<number, number>();
  for (const finding of findings) {
    if (finding.sheet !== table.appendix.sheet || !isToReview(finding)) continue;
    rows.set(finding.row, (rows.get(finding.row) ?? 0) + 1);
  }
  const leadBy = new Map(assignments.map(({ agency, lead }) => [agency, lead] as const));
  const { kind } = table.appendix;
  const refs = new Map(
    table.appendix.criteria.map((one) => [criterionRef(kind, one.id, table.nth), one] as const),
  );
  const findingsBy = (agency: string) =>
    (leadBy.get(agency) ?? []).reduce((sum, ref) => {
      const criterion = refs.get(ref);
      const isLeaf = criterion?.children.length === 0;
      return sum + (isLeaf ? (rows.get(criterion.row) ?? 0) : 0);
    }, 0);
  const received = progress.filter(({ state }) => state === 'received').length;
  return {
    table,
    summaries: tables.map(summaryOf),
    items: all.slice(0, MOST_ITEMS),
    below: all.length,
    late,
    fields: topmost(table.appendix),
    results: new Map(resultsByField(table).map((one) => [one.criterion.id, one])),
    agencies: stakes
      .filter(isAsked)
      .slice(0, MOST_AGENCIES)
      .map((one) => ({
        ...one,
        forms: its(one.agency).map(({ state }) => state),
        findings: findingsBy(one.agency),
      })),
    forms: { round: period.name, received, asked: progress.length },
    errors: findings.filter((one) => one.severity === 'error' && questionOf(one, tables) === null)
      .length,
    doubts: tables.reduce((sum, { appendix }) => sum + appendix.doubts.length, 0),
    today,
  };
}

/** The leaf criteria that miss their target, the most missing first; of equal ones the first stays first. */
function* missing(
  table: ScoredTable,
  sources: ReportSources,
): Task<{ all: DirectionItem[]; late: number }> {
  const { appendix, computed, belowTarget, nth } = table;
  const { findings, period, deadlines, today } = sources;
  const progressOf = progressBy(sources);
  const all: DirectionItem[] = [];
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    if (!belowTarget.has(criterion.id)) continue;
    const scores = computed.of(criterion);
    const newest = newestOf(scores);
    if (newest === null || scores.target === null) continue;
    const ref = criterionRef(appendix.kind, criterion.id, nth);
    const its = criterion.leads.flatMap(progressOf);
    const from = scores.result === null ? 'base' : 'result';
    all.push({
      ...{ ref, table, criterion, newest, target: scores.target },
      missing: { value: subtract(scores.target, newest), relation: relationIn(criterion, from) },
      agencies: criterion.leads,
      deadline: deadlineOf(deadlines.get(ref) ?? '', period, its, today),
      forms: its.map(({ state }) => state),
      findings: findingsOf(findings, { table, criterion }).filter(isToReview).length,
    });
  }
  const late = all.filter(({ deadline }) => deadline.state === 'late').length;
  return { all: all.sort((a, b) => b.missing.value - a.missing.value), late };
}

/** How a cell is typed is not what a leader has to see to. */
function isToReview({ severity, rule }: Finding): boolean {
  return severity !== 'info' && rule !== 'number-as-text';
}

/** In which relation what is missing stands to its figure. */
function relationIn({ scores }: Criterion, from: 'base' | 'result'): Relation | null {
  return relationOfDifference(scores.target?.relation ?? '=', scores[from]?.relation ?? '=');
}

/** How far an agency is; of a group of localities, how far each of them is. */
function progressBy({
  progress,
  groups,
}: Pick<ReportSources, 'progress' | 'groups'>): (agency: string) => AgencyProgress[] {
  const byKey = new Map(progress.map((one) => [agencyKey(one.agency), one] as const));
  const members = new Map(groups.map((one) => [agencyKey(one.name), one.members] as const));
  return (agency) =>
    (members.get(agencyKey(agency)) ?? [agency]).flatMap((one) => byKey.get(agencyKey(one)) ?? []);
}

/** What an agency wrote of this criterion, else the round's last day, which whoever has reported keeps. */
function deadlineOf(
  written: string,
  { due }: Pick<Period, 'due'>,
  progress: readonly AgencyProgress[],
  today: Day,
): Deadline {
  if (written !== '') {
    const { day } = dueDay(written);
    return { text: written, state: day === null ? 'unknown' : day < today ? 'late' : 'in-time' };
  }
  if (due.text === '' || progress.length === 0) return { text: due.text, state: 'unknown' };
  if (due.day === null) return { text: due.text, state: 'unknown' };
  const isLate = progress.some((one) => one.isLate && one.state !== 'received');
  return { text: due.text, state: isLate ? 'late' : 'in-time' };
}
