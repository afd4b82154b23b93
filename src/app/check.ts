import type { AgencyDirectory } from '../core/agencies/agency';
import { agencyKey } from '../core/agencies/agencyKey';
import { agenciesInTime } from '../core/agencies/agenciesInTime';
import { directoryOfProvince, type PlanTime } from '../core/agencies/agencyTime';
import { defaultDirectory } from '../core/agencies/defaultDirectory';
import { mergeDirectory } from '../core/agencies/mergeDirectory';
import { settleTogether, withSuccessorChoices } from '../core/agencies/openSuccessions';
import { placeSaid } from '../core/agencies/documentPlace';
import { placeDirectory } from '../core/agencies/placeDirectory';
import { settleSuccessors } from '../core/agencies/settleSuccessors';
import { readDirectory } from '../core/directory/readDirectory';
import { assumption, type Finding } from '../core/table/finding';
import { documentDayTask, earliestTime, planTime, signedIn } from '../core/agencies/planTime';
import { keptIssuer } from '../core/assign/choicesSaid';
import { signedDoubt } from '../core/assign/signedDoubt';
import { memberDoubts, successorDoubts } from '../core/assign/successorDoubts';
import { assignments } from '../core/assign/assignments';
import type { Choices } from '../core/table/choice';
import { readChoices } from '../core/structure/readChoices';
import { namedAgencies } from '../core/assign/namedAgencies';
import { readTasks } from '../core/assign/readTasks';
import { auditWorkbook } from '../core/audit/auditWorkbook';
import { cellAddress, type SheetGrid, type WorkbookSnapshot } from '../core/base/grid';
import { failure, success, type Outcome } from '../core/base/outcome';
import { oldFontCell } from '../core/base/oldFonts';
import { finish, type Task } from '../core/base/task';
import { isOwnSheet } from '../core/ownSheets/sheetModel';
import type { Day } from '../core/base/day';
import type { ScoredTable } from '../core/table/scoredTable';
import { settleFormerBase } from '../core/history/formerBase';
import { readAppendices } from '../core/read/readAppendices';
import { tablesOfYear, workedYear, yearsIn } from '../core/years/workedOn';
import { inSlices } from './inSlices';
import type { Reading } from './reading';
import type { ReadOptions, WorkbookPort } from './workbookPort';

export type CheckOptions = ReadOptions & { choices?: Choices; year?: number | null };

/** Reads the workbook and says what is in it and what is wrong; writes nothing. */
export async function check(
  port: Pick<WorkbookPort, 'read'>,
  options: CheckOptions = {},
): Promise<Outcome<Reading>> {
  return checked(await port.read(options), options);
}

/** The same for what was read. */
export async function checked(
  snapshot: Outcome<WorkbookSnapshot>,
  options: CheckOptions,
): Promise<Outcome<Reading>> {
  if (!snapshot.ok) return snapshot;
  const { choices, year, isCancelled } = options;
  const reading = await inSlices(readingTask(snapshot.value, choices, year), isCancelled);
  return reading ?? failure('cancelled', { sheets: [] });
}

/** The same for a snapshot that is there already, and at once. */
export function readingOf(snapshot: WorkbookSnapshot, choices?: Choices): Outcome<Reading> {
  return finish(readingTask(snapshot, choices));
}

/**
 * @param choices what a person decided about the structure of tables, in place of what the workbook keeps
 * @param chosen the year that a person works on; null: the newest that the workbook plans
 * @param namedBefore canonical names that the workbook's cells hold, where they were read
 * @returns "no-table", with the sheets that were looked through, where no sheet holds a scoring table
 */
export function* readingTask(
  snapshot: WorkbookSnapshot,
  choices: Choices = readChoices(snapshot),
  chosen: number | null = null,
  namedBefore: ReadonlySet<string> = new Set(),
): Task<Outcome<Reading>> {
  const own = readDirectory(snapshot);
  yield;
  const issued = yield* documentDayTask(snapshot);
  const place = yield* placeSaid(snapshot, keptIssuer(snapshot), issued);
  const shipped = yield* placeDirectory(defaultDirectory, place);
  yield;
  const members = (own?.agencies ?? []).flatMap((agency) => agency.members);
  const listed = new Set(members.map(agencyKey));
  // What a person said goes before what follows from names.
  const known = settleSuccessors(
    withSuccessorChoices(mergeDirectory(shipped, own), choices, listed),
    new Set([...namedBefore, ...members]),
  );
  yield;
  const signed = signedIn(choices);
  const inTime = agenciesInTime(known, issued, signed);
  yield;
  const { appendices, findings } = yield* readAppendices(snapshot, inTime.read, choices, chosen);
  if (appendices.length === 0) {
    const sheets = snapshot.sheets.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
    const isOldFont = (yield* oldFonts(snapshot)).length > 0;
    return failure('no-table', isOldFont ? { sheets, isOldFont } : { sheets });
  }
  yield* settleFormerBase(appendices, snapshot);
  const { tables, findings: audited } = yield* auditWorkbook(appendices);
  const year = workedYear(tables, chosen);
  const {
    tasks,
    duties,
    findings: ended,
  } = yield* readTasks(snapshot, appendices, (text) => inTime.read(text, year));
  const named = yield* namedAgencies(appendices, { tasks, duties });
  yield;
  const took = settleSuccessors(known, named);
  const isSettledNow = took.agencies.some(
    ({ name }, at) => took.agencies[at] !== known.agencies[at] && inTime.met.has(name),
  );
  // Who took over is known where all is read: cells that name those who ended are read again.
  if (isSettledNow) return yield* readingTask(snapshot, choices, chosen, named);
  const settled = settleTogether(took, named);
  const times = settled === took ? inTime : agenciesInTime(settled, issued, signed);
  yield;
  const now = planTime(year, issued, signed);
  const time = earliestTime(year, issued, signed);
  // Of later than the change nobody needs to be asked who took over: that is asked after the day.
  if (signed === null) yield* askWhenSigned(tablesOfYear(tables, year), known, named, issued);
  const directory = now === null ? settled : directoryOfProvince(settled, named, now.day);
  if (time && now) {
    const worked = tablesOfYear(tables, year);
    const asked = yield* askWhoTookOver(worked, settled, time, findings);
    for (const { appendix } of worked) {
      yield;
      const doubts = memberDoubts(appendix, directory, { named, listed }, now, asked);
      if (doubts.length > 0) appendix.doubts = [...appendix.doubts, ...doubts];
    }
  }
  return success({
    snapshot,
    directory,
    ...{ tables, year, years: yearsIn(tables) },
    findings: yield* inSheetOrder(
      snapshot.sheets,
      findings.concat(audited, ended, farCells(snapshot), yield* oldFonts(snapshot)),
    ),
    tasks,
    duties,
    ...(yield* assignments(tablesOfYear(tables, year), tasks, duties, directory, times.of, year)),
  });
}

/** Who belongs to collectives is known where all is read; the first table that it matters to asks. */
function* askWhenSigned(
  tables: readonly ScoredTable[],
  directory: AgencyDirectory,
  named: ReadonlySet<string>,
  issued: Day | null,
): Task<void> {
  for (const { appendix } of tables) {
    yield;
    const doubt = signedDoubt(appendix, directory, named, issued);
    if (!doubt) continue;
    appendix.doubts = [...appendix.doubts, doubt];
    return;
  }
}

/** Who took over is asked once for each agency, by the first table that names it. @returns whom it is asked of */
function* askWhoTookOver(
  tables: readonly ScoredTable[],
  directory: AgencyDirectory,
  time: PlanTime,
  findings: readonly Finding[],
): Task<Set<string>> {
  const asked = new Set<string>();
  for (const { appendix } of tables) {
    yield;
    const doubts = successorDoubts(appendix, directory, time, findings, asked);
    if (doubts.length > 0) appendix.doubts = [...appendix.doubts, ...doubts];
  }
  return asked;
}

function farCells({ sheets }: WorkbookSnapshot): Finding[] {
  return sheets.flatMap(({ sheet, far }) => {
    if (!far) return [];
    const last = cellAddress(far.row, far.column);
    return assumption({ what: 'far-cells', last }, { sheet, ...far });
  });
}

function* oldFonts({ sheets }: WorkbookSnapshot): Task<Finding[]> {
  const found: Finding[] = [];
  for (const grid of sheets) {
    if (isOwnSheet(grid)) continue;
    yield;
    const cell = oldFontCell(grid);
    if (cell) found.push(assumption({ what: 'old-font' }, cell));
  }
  return found;
}

function* inSheetOrder(
  sheets: readonly SheetGrid[],
  findings: readonly Finding[],
): Task<Finding[]> {
  const bySheet = new Map(sheets.map(({ sheet }): [string, Finding[]] => [sheet, []]));
  for (const finding of findings) bySheet.get(finding.sheet)?.push(finding);
  const inOrder: Finding[] = [];
  for (const found of bySheet.values()) {
    yield;
    found.sort((a, b) => a.row - b.row || a.column - b.column);
    for (const finding of found) inOrder.push(finding);
  }
  return inOrder;
}
