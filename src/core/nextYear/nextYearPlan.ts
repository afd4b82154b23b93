import type { AgencyDirectory } from '../agencies/agency';
import { withOpenEnds } from '../agencies/openSuccessions';
import { documentDay, earliestTime, signedIn } from '../agencies/planTime';
import { SheetNames } from '../assign/agencySheetNames';
import type { Day } from '../base/day';
import type { WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import { emptyPlan, type Plan } from '../plan/plan';
import { readChoices } from '../structure/readChoices';
import type { ScoredTable } from '../table/scoredTable';
import type { TargetRule } from './nextYear';
import { type NextYearTable, nextYearTable, type TableChoices } from './nextYearTable';
import { type EndedName, Successions, type SuccessorChoices } from './successions';

/** What is known of the workbook. */
export interface NextYearSource {
  snapshot: WorkbookSnapshot;
  directory: AgencyDirectory;
  tables: readonly ScoredTable[];
}

export interface NextYearChoices {
  year: number;
  targets: TargetRule;
  successors: SuccessorChoices;
  tables: readonly TableChoices[];
}

/** The next year's plan, as it is shown before it is made. */
export interface NextYear {
  year: number;
  tables: readonly NextYearTable[];
  /** Agencies that have ended, with who is named in their place. */
  ended: readonly EndedName[];
  /** Those of which nobody knows who takes over, by canonical name: asked. */
  asked: readonly string[];
}

/**
 * What a next year follows on: tables with targets of the year worked on, or where it has none of the newest year.
 *
 * @param worked the year that is worked on; null: the newest
 */
export function plannedTables(
  tables: readonly ScoredTable[],
  worked: number | null = null,
): ScoredTable[] {
  const planned = tables.filter(
    ({ appendix }) => appendix.targetYear !== null && appendix.columns.target !== undefined,
  );
  const years = planned.map(({ appendix }) => appendix.targetYear ?? 0);
  const year = worked !== null && years.includes(worked) ? worked : Math.max(...years);
  return planned.filter(({ appendix }) => appendix.targetYear === year);
}

/** Makes the next year's appendices (SPEC N1–N3). */
export function* nextYear(source: NextYearSource, choices: NextYearChoices): Task<NextYear> {
  const names = new SheetNames(source.snapshot);
  const directory = withOpenEnds(source.directory, {
    day: dayOf(source, choices),
    lastDay: `${choices.year}-12-31`,
  });
  const successions = new Successions(directory, choices.year, choices.successors);
  const tables: NextYearTable[] = [];
  for (const one of choices.tables) {
    const { sheet } = one.was.table.appendix;
    const others = source.tables.filter(({ appendix }) => appendix.sheet === sheet).length > 1;
    const name = names.take(nameForward(one.was.table, choices.year));
    const { year, targets } = choices;
    tables.push(yield* nextYearTable(one, { year, targets, successions, others, name }));
  }
  const ended = new Map(
    tables
      .flatMap(({ agencies }) => agencies.flatMap((change) => change.ended))
      .map((one) => [one.ended.name, one]),
  );
  const asked = [...ended].flatMap(([name, { successor }]) => (successor === null ? [name] : []));
  return { year: choices.year, tables, ended: [...ended.values()], asked };
}

/** Whether something has to be answered, or a set of criteria to come, before the sheets can be made (SPEC N3). */
export function isOpen({ tables, asked }: NextYear): boolean {
  if (asked.length > 0) return true;
  return tables.some(({ doubts, choices }) => doubts.length > 0 || isAwaiting(choices));
}

function isAwaiting({ awaited }: TableChoices): boolean {
  return awaited !== undefined && awaited !== null;
}

/** @returns the new sheets; none where something has to be answered before */
export function nextYearPlan(next: NextYear): Plan {
  const sheets = isOpen(next) ? [] : next.tables.map(({ model }) => ({ model }));
  return { ...emptyPlan('next-year'), sheets };
}

/** The first day that the plan of the year before can be of. */
function dayOf({ snapshot }: NextYearSource, { tables, year }: NextYearChoices): Day {
  const before = tables[0]?.was.table.appendix.targetYear ?? year - 1;
  const time = earliestTime(before, documentDay(snapshot), signedIn(readChoices(snapshot)));
  return time?.day ?? `${before}-01-01`;
}

function nameForward({ appendix: { sheet, targetYear } }: ScoredTable, year: number): string {
  const before = String(targetYear);
  return sheet.includes(before) ? sheet.replace(before, String(year)) : `${sheet} năm ${year}`;
}
