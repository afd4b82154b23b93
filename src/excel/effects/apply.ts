import type { Applied, RevertOptions, RunOptions } from '../../app/workbookPort';
import { failure, success, type Outcome, type Problem } from '../../core/base/outcome';
import type { Task } from '../../core/base/task';
import type { Plan } from '../../core/plan/plan';
import type { PlanKind } from '../../core/plan/reason';
import type { EchoFilter } from '../events/echoFilter';
import { eventRequest, guardRequest, recordRequests } from '../journal/journalRequests';
import { writtenOn } from '../journal/beside';
import { factsOf } from '../journal/recordFacts';
import { encodeRecord } from '../journal/encode';
import { deleteSheet } from '../journal/backup';
import { emptyRecord, type JournalRecord, type RewrittenSheet } from '../journal/record';
import { sheetKey } from '../journal/sheetNames';
import { OBJECT_BYTES } from '../requests/bytes';
import { send, type BatchRequest } from '../requests/batch';
import { NoAnswerError } from '../requests/answered';
import { problemOf } from '../requests/errors';
import { giveBackCharts } from './charts/chartRequests';
import { giveBackCells } from './giveBack';
import { restoreSheet } from './sheets/restoreSheet';
import { WriteCheck } from './writeCheck';
import { failedGuard, guarded, type Overtaken } from './guarded';
import { inSlices } from '../requests/inSlices';
import { type ChangeSet, type Current, fromEach } from './effect';
import { DIFF_ORDER, placesOf, WRITE_ORDER } from './order';
import { brokenPrecondition, type ReadPrecondition } from './preconditions';
import { precheck } from './precheck';
import { checkNobodyWrites } from './otherWriter';
import { rollBack } from './undo';
import { checkSheets, checkWritable, type WorkbookState } from './workbookState';

/**
 * Writes a plan: a precheck, then the journal's record, the changes and their reading back, all in one
 * batch unless they are too large for one. What fails half-way is undone.
 * @throws what Excel answers while nothing is written yet; NoAnswerError where nobody knows what is written
 */
export function applyPlan(
  plan: Plan,
  options: RunOptions,
  echoFilter: EchoFilter,
): Promise<Outcome<Applied>> {
  return guarded((isGuarded) => writeOnce(plan, options, echoFilter, isGuarded));
}

async function writeOnce(
  plan: Plan,
  options: RunOptions,
  echoFilter: EchoFilter,
  isGuarded: boolean,
): Promise<Outcome<Applied> | Overtaken> {
  const { isCancelled } = options;
  const checked = await precheck(plan, options);
  if (checked === null) return failure('cancelled', { sheets: [] });
  const { current, preconditions } = checked;
  const diff = await inSlices(changeSetOf(plan, current, preconditions), isCancelled);
  if (diff === null) return failure('cancelled', { sheets: [] });
  if (!diff.ok) return diff;
  const changes = diff.value;
  if (isEmpty(changes)) return success(appliedOf(changes));
  const now = new Date();
  const { journal } = current.state;
  const isOwn = (id: string): boolean => echoFilter.hasBegun(id);
  const alone = await checkNobodyWrites(current.state, isOwn);
  if (!alone.ok) return alone;

  const record = await inSlices(recordOf(plan.kind, changes, now), isCancelled);
  if (record === null) return failure('cancelled', { sheets: [] });
  const allowed = checkAllowed(changes, record, current.state);
  if (!allowed.ok) return allowed;
  const check = new WriteCheck();
  const making = writeRequests(changes, record, current.state, check, isGuarded);
  const requests = await inSlices(making, isCancelled);
  if (requests === null) return failure('cancelled', { sheets: [] });
  const finish = echoFilter.begin(record.id, placesOf(record));
  try {
    const done = await send(requests, options);
    if (done < requests.length) {
      return failure('cancelled', { sheets: done === 0 ? [] : sheetsOf(record) });
    }
  } catch (error) {
    // Undoing would come before or after a write that may still land.
    if (error instanceof NoAnswerError) throw error;
    const overtaken = isGuarded ? await failedGuard(error, journal, record.id) : null;
    return overtaken ?? (await undoAfter(problemOf(error), record));
  } finally {
    finish();
  }
  const asPlanned = check.outcome();
  // Excel made something else of what was written: that looks like typing, and is not.
  if (!asPlanned.ok) return undoAfter(asPlanned.problem, record, { discardTyped: true });
  return success({ ...appliedOf(changes, check), ...(await giveBack(changes, record, check)) });
}

/** Gives back what somebody typed while it was being written over. @throws what Excel answers */
async function giveBack(
  changes: ChangeSet,
  record: JournalRecord,
  check: WriteCheck,
): Promise<Pick<Applied, 'kept' | 'sheetsUpdated'>> {
  const { sheetsUpdated } = appliedOf(changes);
  const isTyped = ({ name }: { name: string }): boolean => check.typedSheets.has(sheetKey(name));
  const sheets = record.rewritten.filter(isTyped);
  const cells = await giveBackCells(record, 'write', check);
  await send(
    sheets.flatMap((sheet) => [...giveBackSheet(sheet), ...giveBackCharts(record, sheet)]),
  );
  return {
    kept: [...cells, ...sheets.map(({ nameBefore }) => nameBefore)],
    sheetsUpdated: sheetsUpdated.filter((name) => !isTyped({ name })),
  };
}

/** A sheet that was made anew over what somebody had just typed is as it was: it can be made anew with that. */
function giveBackSheet(sheet: RewrittenSheet): BatchRequest[] {
  const { name, backupSheet } = sheet;
  return [
    restoreSheet({ sheet, nameNow: name, copyAs: null }, null, [], () => undefined),
    { bytes: OBJECT_BYTES, queue: (context) => deleteSheet(context, backupSheet) },
  ];
}

/** @returns the work left to do; a problem where a cell or a sheet is not what the plan was made for */
function* changeSetOf(
  plan: Plan,
  current: Current,
  preconditions: readonly ReadPrecondition[],
): Task<Outcome<ChangeSet>> {
  const broken = yield* brokenPrecondition(preconditions);
  if (broken) return { ok: false, problem: broken };
  const usesResults = plan.preconditions.some(({ results }) => results !== undefined);
  if (usesResults && !current.state.calculation.isDone) return failure('not-calculated');
  const changes: ChangeSet = {
    cells: [],
    identities: [],
    written: [],
    columns: [],
    marks: [],
    added: [],
    rewritten: [],
    sheetNames: [...current.state.sheets.values()].map(({ name }) => name),
    patched: [],
    charts: [],
  };
  for (const kind of DIFF_ORDER) {
    const problem = yield* kind.diff(plan, current, changes);
    if (problem) return { ok: false, problem };
  }
  return success(changes);
}

/** Columns do not count: they go with cells. */
function isEmpty({ cells, marks, added, rewritten, charts }: ChangeSet): boolean {
  return [cells, marks, added, rewritten, charts].every(({ length }) => length === 0);
}

/** What the journal has to hold before a change set is written. */
function* recordOf(kind: PlanKind, changes: ChangeSet, now: Date): Task<JournalRecord> {
  const record = emptyRecord(kind, now);
  for (const effect of WRITE_ORDER) yield* effect.backUp(changes, record);
  return record;
}

function checkAllowed(
  { added, rewritten }: ChangeSet,
  record: JournalRecord,
  state: WorkbookState,
): Outcome<void> {
  const writable = checkWritable(state);
  if (!writable.ok) return writable;
  const places = placesOf(record);
  const sheets = checkSheets(
    state,
    places.flatMap(({ sheetBefore }) => sheetBefore ?? []),
  );
  if (!sheets.ok) return sheets;
  // Cells are copied to a sheet of their own before they are written.
  const addsSheets = record.cells.length > 0 || places.some((place) => place.changesStructure);
  if (state.isStructureProtected && addsSheets) return failure('structure-protected');
  const models = [...added, ...rewritten.map(({ write }) => write)].map(({ model }) => model);
  const merges = models.some((model) => model.merges.length > 0);
  return state.isChartSelected && merges ? failure('chart-selected') : success(undefined);
}

function* writeRequests(
  changes: ChangeSet,
  record: JournalRecord,
  { journal, sheets, isStructureProtected }: WorkbookState,
  check: WriteCheck,
  isGuarded: boolean,
): Task<BatchRequest[]> {
  // Where Excel deletes no sheet, backups that are overdue wait for a write that may.
  const names = isStructureProtected ? [] : [...sheets.values()].map(({ name }) => name);
  const pieces = yield* encodeRecord(record);
  const facts = factsOf(record, pieces.length, placesOf(record), writtenOn(journal.records));
  return [
    ...(isGuarded ? [guardRequest(journal)] : []),
    ...(yield* recordRequests(record, facts, pieces, journal, names, isGuarded)),
    ...(yield* fromEach(WRITE_ORDER, (kind) => kind.write(changes, record, check))),
    eventRequest('done', record.id),
  ];
}

async function undoAfter(
  problem: Problem,
  record: JournalRecord,
  options: RevertOptions = {},
): Promise<Outcome<Applied>> {
  const kept = await rollBack(record.id, options);
  if (kept !== null) return { ok: false, problem: { ...problem, undone: { kept } } };
  return failure('partly-written', { sheets: sheetsOf(record) });
}

function appliedOf(
  { written, marks, added, rewritten, patched }: ChangeSet,
  { unfitted }: Pick<WriteCheck, 'unfitted'> = { unfitted: [] },
): Applied {
  return {
    ...(unfitted.length > 0 ? { unfitted } : {}),
    cells: written,
    highlights: marks.reduce((sum, { wanted }) => sum + wanted.length, 0),
    sheetsAdded: added.map(({ model }) => model.name),
    sheetsUpdated: [...patched, ...rewritten.map(({ write }) => write.model.name)],
    kept: [],
  };
}

function sheetsOf(record: JournalRecord): string[] {
  return [...new Set(placesOf(record).map(({ sheet }) => sheet))];
}
