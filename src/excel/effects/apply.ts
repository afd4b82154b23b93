import { inSlices } from '../requests/inSlices';
import type { Applied, RevertOptions, RunOptions } from '../../app/workbookPort';
import type { Area } from '../../core/base/grid';
import { failure, success, type Outcome, type Problem } from '../../core/base/outcome';
import type { Plan } from '../../core/plan/plan';
import type { Task } from '../../core/base/task';
import { send, type BatchRequest } from '../requests/batch';
import { problemOf } from '../requests/errors';
import type { JournalRecord } from '../journal/record';
import { journalSteps, rowOfNext, stateStep } from '../journal/journalSheet';
import { lookFor, type Look } from './look';
import { checkNobodyWrites } from '../journal/otherWriter';
import { checkSheets, checkWritable } from './workbookState';
import { NOWHERE, type EchoFilter } from '../events/echoFilter';
import { rollBack } from './undo';
import { ReadBack } from './readBack';
import { writeRunStep } from './cells';
import { columnSteps } from './columns';
import { changeSetOf, isEmptyChangeSet, type ChangeSet } from './changeSet';
import { asOwnHighlight, highlightSteps } from './marks';
import { recordOf } from './makeRecord';
import { addSheetStep, fillSheetSteps, setAsideStep } from './sheets/sheetFill';

/**
 * Writes a plan: a look, then the journal's entry, the changes and their reading back, all in one
 * batch unless they are too large for one. What fails half-way is undone.
 * @throws what Excel answers while nothing is written yet
 */
export async function applyPlan(
  plan: Plan,
  options: RunOptions,
  echoFilter: EchoFilter,
): Promise<Outcome<Applied>> {
  const { isCancelled } = options;
  const look = await lookFor(plan, options);
  const drafted = look && (await inSlices(changeSetOf(plan, look), isCancelled));
  if (look === null || drafted === null) return failure('cancelled');
  if (!drafted.ok) return drafted;
  const draft = drafted.value;
  if (isEmptyChangeSet(draft)) return success(appliedOf(draft));
  const alone = checkNobodyWrites(look.state.journal, echoFilter, new Date());
  if (!alone.ok) return alone;
  const allowed = checkAllowed(draft, look);
  if (!allowed.ok) return allowed;

  const entry = await inSlices(recordOf(plan.kind, draft, new Date()), isCancelled);
  const readBack = new ReadBack();
  const steps = entry && (await inSlices(writeSteps(draft, entry, look, readBack), isCancelled));
  if (entry === null || steps === null) return failure('cancelled');
  const finish = echoFilter.begin(entry.id, placesOf(draft));
  try {
    const done = await send(steps, options);
    if (done < steps.length) {
      return failure('cancelled', done === 0 ? {} : { sheets: sheetsOf(draft).join(', ') });
    }
  } catch (error) {
    return await undoAfter(problemOf(error), entry, draft);
  } finally {
    finish();
  }
  const asPlanned = readBack.outcome();
  // Excel made something else of what was written: that looks like typing, and is not.
  if (!asPlanned.ok) return undoAfter(asPlanned.problem, entry, draft, { discardTyped: true });
  return success(appliedOf(draft));
}

function checkAllowed(draft: ChangeSet, look: Look): Outcome<void> {
  const { state } = look;
  const writable = checkWritable(state);
  if (!writable.ok) return writable;
  const existing = [
    ...draft.cells.map(({ sheet }) => sheet),
    ...draft.highlights.map(({ current }) => current.sheet),
    ...draft.rewritten.map(({ current }) => current.name),
  ];
  const sheets = checkSheets(state, existing);
  if (!sheets.ok) return sheets;
  const changesSheets = draft.added.length + draft.rewritten.length + draft.columns.length > 0;
  if (state.isStructureProtected && changesSheets) return failure('structure-protected');
  const merges = [...draft.added, ...draft.rewritten.map(({ write }) => write)].some(
    ({ model }) => model.merges.length > 0,
  );
  if (state.isChartSelected && merges) return failure('chart-selected');
  return success(undefined);
}

function* writeSteps(
  draft: ChangeSet,
  entry: JournalRecord,
  look: Look,
  readBack: ReadBack,
): Task<BatchRequest[]> {
  const { journal, sheets } = look.state;
  const names = [...sheets.values()].map(({ name }) => name);
  const steps = yield* journalSteps(entry, journal, names);
  // Before columns take their neighbours' looks: that moves conditional formats about.
  for (const { current, wanted } of draft.highlights) {
    yield;
    steps.push(...highlightSteps(current.sheet, current.ids, wanted.map(asOwnHighlight)));
  }
  steps.push(...columnSteps(draft.columns, entry.columns));
  for (const run of draft.cells) {
    yield;
    steps.push(writeRunStep(run, readBack));
  }
  for (const [index, { write, current }] of draft.rewritten.entries()) {
    yield;
    const backupSheet = entry.rewritten[index]?.backupSheet ?? '';
    steps.push(setAsideStep(write.model, current.name, backupSheet));
    steps.push(...fillSheetSteps(write.model, readBack));
  }
  for (const { model } of draft.added) {
    yield;
    steps.push(addSheetStep(model), ...fillSheetSteps(model, readBack));
  }
  steps.push(stateStep(rowOfNext(journal), 'done'));
  return steps;
}

async function undoAfter(
  problem: Problem,
  entry: JournalRecord,
  draft: ChangeSet,
  options: RevertOptions = {},
): Promise<Outcome<Applied>> {
  const kept = await rollBack(entry.id, options);
  if (kept !== null) {
    const details = { ...problem.details, undone: 'yes' };
    return failure(
      problem.code,
      kept.length === 0 ? details : { ...details, kept: kept.join(', ') },
    );
  }
  const sheets = sheetsOf(draft).join(', ');
  return failure('partly-written', { ...problem.details, cause: problem.code, sheets });
}

function appliedOf(draft: ChangeSet): Applied {
  return {
    cells: draft.written,
    highlights: draft.highlights.reduce((sum, { wanted }) => sum + wanted.length, 0),
    sheetsAdded: draft.added.map(({ model }) => model.name),
    sheetsUpdated: [...draft.patched, ...draft.rewritten.map(({ write }) => write.model.name)],
  };
}

function sheetsOf(draft: ChangeSet): string[] {
  return [...new Set(placesOf(draft).map(({ sheet }) => sheet))];
}

function placesOf(draft: ChangeSet): { sheet: string; area: Area | null }[] {
  return [
    ...draft.cells.map(({ sheet, row, column, items }) => ({
      sheet,
      area: { row, column, rows: items.length, columns: 1 },
    })),
    ...draft.columns.map(({ column: { sheet, column, firstRow, rows } }) => ({
      sheet,
      area: { row: firstRow, column, rows, columns: 1 },
    })),
    ...draft.highlights.map(({ current }) => ({ sheet: current.sheet, area: NOWHERE })),
    ...draft.rewritten.map(({ write }) => ({ sheet: write.model.name, area: null })),
    ...draft.added.map(({ model }) => ({ sheet: model.name, area: null })),
  ];
}
