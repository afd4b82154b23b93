import { inSlices } from '../requests/inSlices';
import type { Reverted, RevertOptions } from '../../app/workbookPort';
import { failure, success, type Outcome } from '../../core/base/outcome';
import { send } from '../requests/batch';
import { problemOf } from '../requests/errors';
import { newContext } from '../requests/host';
import { decodeRecord } from '../journal/encode';
import type { JournalRecord } from '../journal/record';
import {
  forgetStep,
  newestRecord,
  removeJournal,
  stateStep,
  type RecordHead,
} from '../journal/journalSheet';
import { lookAtState, type WorkbookState } from './workbookState';
import { NOWHERE, type EchoFilter } from '../events/echoFilter';
import { readPieces } from '../journal/pieces';
import { lookForUndo } from './lookForUndo';
import { undoStepsOf } from './undoSteps';

/**
 * Undoes the newest write that the journal remembers.
 * @throws what Excel answers; the entry stays until everything of it is undone, so it can be tried again
 */
export async function revertNewest(
  options: RevertOptions,
  echoFilter: EchoFilter,
): Promise<Outcome<Reverted>> {
  const state = await readState();
  if (state.journal.isForeign) return failure('nothing-to-revert');
  const head = newestRecord(state.journal);
  if (head === null) return failure('nothing-to-revert');
  return undoEntry(head, state, options, echoFilter);
}

/**
 * Undoes what a write that failed has left.
 * @returns what somebody typed on while it was being written, which is kept; null where the write stands half-done
 */
export async function rollBack(entryId: string, options: RevertOptions): Promise<string[] | null> {
  try {
    const state = await readState();
    const head = state.journal.entries.find(({ id }) => id === entryId);
    if (head === undefined) {
      await removeEmptyJournal(state);
      return [];
    }
    const undone = await undoEntry(head, state, options);
    return undone.ok ? undone.value.kept : null;
  } catch {
    // Excel does not answer or refuses; the caller says that the write stands half-done.
    return null;
  }
}

async function undoEntry(
  head: RecordHead,
  state: WorkbookState,
  options: RevertOptions,
  echoFilter?: EchoFilter,
): Promise<Outcome<Reverted>> {
  const { kind } = head;
  const canRemoveSheets = !state.isStructureProtected;
  const forget = forgetStep(head, state.journal, canRemoveSheets);
  if (head.state === 'preparing') {
    await send([forget]);
    return success({ kind, cells: 0, sheetsRemoved: [], sheetsRestored: [], kept: [] });
  }
  const entry = await inSlices(decodeRecord(await readPieces(head)));
  if (entry === null) return failure('host-failed', { hostCode: 'JournalDamaged' });
  const look = await lookForUndo(entry, state);
  const wish = {
    isUnfinished: head.state !== 'done',
    isUndoCut: head.state === 'reverting',
    mayDiscard: options.discardTyped === true,
  };
  const undo = await inSlices(undoStepsOf(entry, look, wish));
  if (!undo.ok) return undo;
  const finish = echoFilter?.begin(entry.id, placesOf(entry));
  try {
    const { steps, reverted } = undo.value;
    await send([stateStep(head.row, 'reverting'), ...steps, forget]);
    return success(reverted);
  } catch (error) {
    const after = await stateAfterFailure(head.id);
    if (after === 'forgotten') return success(undo.value.reverted);
    if (after === 'untouched') throw error;
    const { code: cause, details } = problemOf(error);
    const sheets = [...new Set(placesOf(entry).map(({ sheet }) => sheet))].join(', ');
    return failure('partly-reverted', { ...details, cause, sheets });
  } finally {
    finish?.();
  }
}

/** How far an undo got whose answer was an error or none. An entry half undone stays, and can be tried again. */
async function stateAfterFailure(id: string): Promise<'untouched' | 'half' | 'forgotten'> {
  try {
    const state = (await readState()).journal.entries.find((entry) => entry.id === id)?.state;
    if (state === undefined) return 'forgotten';
    return state === 'reverting' ? 'half' : 'untouched';
  } catch {
    // Excel does not answer: nobody knows, and trying again does no harm.
    return 'half';
  }
}

async function readState(): Promise<WorkbookState> {
  const found: { state?: WorkbookState } = {};
  await send([
    lookAtState((state) => {
      found.state = state;
    }),
  ]);
  if (found.state === undefined) throw new Error('Excel did not answer with the list of sheets');
  return found.state;
}

/** A write cut off before its entry stood leaves at most a journal with nothing in it. */
async function removeEmptyJournal(state: WorkbookState): Promise<void> {
  const { exists, isForeign, entries } = state.journal;
  if (!exists || isForeign || entries.length > 0) return;
  const context = newContext();
  removeJournal(context);
  await context.sync();
}

function placesOf(entry: JournalRecord): Parameters<EchoFilter['begin']>[1] {
  return [
    ...entry.cells.map(({ sheet, row, column, items }) => ({
      sheet,
      area: { row, column, rows: items.length, columns: 1 },
    })),
    ...entry.columns.map(({ sheet, column, firstRow, rows }) => ({
      sheet,
      area: { row: firstRow, column, rows, columns: 1 },
    })),
    ...entry.highlights.map(({ sheet }) => ({ sheet, area: NOWHERE })),
    ...entry.added.map(({ name }) => ({ sheet: name, area: null })),
    ...entry.rewritten.map(({ name }) => ({ sheet: name, area: null })),
  ];
}
