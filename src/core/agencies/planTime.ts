import type { WorkbookSnapshot } from '../base/grid';
import { finish, type Task } from '../base/task';
import { oneLine } from '../base/text';
import { isOwnSheet } from '../ownSheets/sheetModel';
import type { Day } from '../base/day';
import type { Choices } from '../table/choice';
import type { Signed } from '../table/signed';
import { DEPARTMENTS_REORGANISED, DISTRICTS_ENDED, type PlanTime } from './agencyTime';

/** "(Kèm theo Kế hoạch số 205/KH-UBND ngày 14/9/2022 …)": the words that date a plan, up to the day. */
const ATTACHED =
  /kèm theo\s.{0,200}?ngày\s+(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})\s*(?:\/|-|\.|năm)\s*(20\d\d)/iu;
/** Titles stand above the tables. */
const TITLE_ROWS = 12;

/** The day of the document that the user's sheets say they are attached to; null where none says so. */
export function documentDay(snapshot: WorkbookSnapshot): Day | null {
  return finish(documentDayTask(snapshot));
}

/** The same of as many sheets as there are provinces. */
export function* documentDayTask({ sheets }: WorkbookSnapshot): Task<Day | null> {
  for (const grid of sheets) {
    if (isOwnSheet(grid)) continue;
    yield;
    for (const value of grid.values.slice(0, TITLE_ROWS).flat()) {
      if (typeof value !== 'string') continue;
      const [, day = '', month = '', year = ''] = ATTACHED.exec(oneLine(value)) ?? [];
      if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
  }
  return null;
}

/**
 * Of what time a table's names are (SPEC S9): of the plan's own day where the workbook says it and it fits the
 * table's year; else of that year. When a plan of 2025 without a day was issued is asked (undatedPlan); until
 * it is answered it speaks of the state since July.
 *
 * @param targetYear of the table; null where it has none
 * @param issued the day of the document that the workbook's tables are attached to
 * @param signed what a person said of a plan of 2025 without a day
 */
export function planTime(
  targetYear: number | null,
  issued: Day | null,
  signed: Signed | null = null,
): PlanTime | null {
  const issuedYear = issued === null ? null : Number(issued.slice(0, 4));
  const year = targetYear ?? issuedYear;
  if (year === null) return null;
  const lastDay = `${year}-12-31`;
  if (issued !== null && isDayOf(year, issued)) return { day: issued, lastDay };
  return { day: year === DIVIDED_YEAR ? SIGNED[signed ?? 'since-july'] : `${year}-01-01`, lastDay };
}

/**
 * The same, but of a plan of 2025 of which nobody knows its part of the year the first: whether its agencies were there
 * before the changes has to be asked.
 */
export function earliestTime(
  targetYear: number | null,
  issued: Day | null,
  signed: Signed | null,
): PlanTime | null {
  return planTime(targetYear, issued, signed ?? 'before-march');
}

/** The year within which departments and districts changed. */
export const DIVIDED_YEAR = 2025;
/** A day in each part of that year, the likeliest part first. */
export const SIGNED: Readonly<Record<Signed, Day>> = {
  'since-july': DISTRICTS_ENDED,
  'before-july': DEPARTMENTS_REORGANISED,
  'before-march': '2025-01-01',
};

/** Whether a plan of a year can be issued on a day: in its year or in the one before. */
export function isDayOf(year: number, issued: Day): boolean {
  const issuedYear = Number(issued.slice(0, 4));
  return issuedYear <= year && issuedYear >= year - 1;
}

/** What a person said of when the plan was issued; null where nobody did. */
export function signedIn(choices: Choices): Signed | null {
  return choices.flatMap(({ choice }) => (choice.about === 'signed' ? [choice.is] : []))[0] ?? null;
}
