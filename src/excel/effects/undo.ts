import type { Reverted, RevertOptions } from '../../app/workbookPort';
import { failure, success, type Outcome } from '../../core/base/outcome';
import type { EchoFilter } from '../events/echoFilter';
import { decodeRecord } from '../journal/encode';
import {
  forgetRequest,
  newestRecord,
  type RecordHead,
  removeJournal,
  stateRequest,
} from '../journal/journalSheet';
import { readPieces } from '../journal/pieces';
import type { JournalRecord } from '../journal/record';
import { sheetKey } from '../journal/sheetNames';
import { send } from '../requests/batch';
import { newContext } from '../requests/host';
import { inSlices } from '../requests/inSlices';
import { fromEach, type Place, type Standing, type UndoWish } from './effect';
import { placesOf, RESTORE_ORDER } from './order';
import { readTogether } from './readTogether';
import { checkSheets, readState, type WorkbookState } from './workbookState';

/**
 * Undoes the newest write that the journal remembers.
 * @throws what Excel answers; the record stays until everything of it is undone, so it can be tried again
 */
export async function revertNewest(
  options: RevertOptions,
  echoFilter: EchoFilter,
): Promise<Outcome<Reverted>> {
  const state = await stateNow();
  if (state.journal.isForeign) return failure('nothing-to-revert');
  const head = newestRecord(state.journal);
  if (head === null) return failure('nothing-to-revert');
  return undoRecord(head, state, options, echoFilter);
}

/**
 * Undoes what a write that failed has left.
 * @returns what somebody typed on while it was being written, which is kept; null where the write stands half-done
 */
export async function rollBack(recordId: string, options: RevertOptions): Promise<string[] | null> {
  try {
    const state = await stateNow();
    const head = state.journal.records.find(({ id }) => id === recordId);
    if (head === undefined) {
      await removeEmptyJournal(state);
      return [];
    }
    const undone = await undoRecord(head, state, options);
    return undone.ok ? undone.value.kept : null;
  } catch {
    // Excel does not answer or refuses; the caller says that the write stands half-done.
    return null;
  }
}

async function undoRecord(
  head: RecordHead,
  state: WorkbookState,
  options: RevertOptions,
  echoFilter?: EchoFilter,
): Promise<Outcome<Reverted>> {
  const undone: Reverted = {
    kind: head.kind,
    cells: 0,
    sheetsRemoved: [],
    sheetsRestored: [],
    kept: [],
  };
  const forget = forgetRequest(head, state.journal, !state.isStructureProtected);
  if (head.state === 'preparing') {
    await send([forget]);
    return success(undone);
  }
  const record = await inSlices(decodeRecord(await readPieces(head)));
  if (record === null) return failure('journal-damaged');
  const standing = await readStanding(record, state);
  const wish = {
    isUnfinished: head.state !== 'done',
    isUndoCut: head.state === 'reverting',
    mayDiscard: options.discardTyped === true,
  };
  const places = placesOf(record);
  const allowed = checkAllowed(places, standing, wish);
  if (!allowed.ok) return allowed;
  const requests = await inSlices(
    fromEach(RESTORE_ORDER, (kind) => kind.restore(record, standing, wish, undone)),
  );
  const finish = echoFilter?.begin(record.id, places);
  try {
    await send([stateRequest(head.row, 'reverting'), ...requests, forget]);
    return success(undone);
  } catch (error) {
    const after = await stateAfterFailure(head.id);
    if (after === 'forgotten') return success(undone);
    if (after === 'untouched') throw error;
    const sheets = [...new Set(places.map(({ sheet }) => sheet))];
    return failure('partly-reverted', { sheets });
  } finally {
    finish?.();
  }
}

/** @throws what Excel answers */
async function readStanding(record: JournalRecord, state: WorkbookState): Promise<Standing> {
  const standing: Standing = {
    state,
    cells: [],
    tables: [],
    marks: new Map(),
    sheets: new Map(),
    backups: new Set(),
  };
  await readTogether(RESTORE_ORDER.flatMap((kind) => kind.readWritten(record, standing)));
  return standing;
}

function checkAllowed(
  places: readonly Place[],
  { state, sheets }: Standing,
  { mayDiscard }: UndoWish,
): Outcome<void> {
  if (state.isReadOnly) return failure('read-only');
  const touched = places.filter(({ area }) => area !== null).map(({ sheet }) => sheet);
  const present = touched.filter((name) => state.sheets.has(sheetKey(name)));
  const checked = checkSheets(state, mayDiscard ? present : touched);
  if (!checked.ok) return checked;
  const rewritten = places
    .filter(({ area, sheetBefore }) => area === null && sheetBefore !== null)
    .flatMap(({ sheet }) => sheets.get(sheetKey(sheet))?.name ?? []);
  const rewritable = checkSheets(state, rewritten);
  if (!rewritable.ok) return rewritable;
  const changesStructure = places.some((place) => place.changesStructure);
  return changesStructure && state.isStructureProtected
    ? failure('structure-protected')
    : success(undefined);
}

/** How far an undo got whose answer was an error or none. A record half undone stays, and can be tried again. */
async function stateAfterFailure(id: string): Promise<'untouched' | 'half' | 'forgotten'> {
  try {
    const state = (await stateNow()).journal.records.find((head) => head.id === id)?.state;
    if (state === undefined) return 'forgotten';
    return state === 'reverting' ? 'half' : 'untouched';
  } catch {
    // Excel does not answer: nobody knows, and trying again does no harm.
    return 'half';
  }
}

async function stateNow(): Promise<WorkbookState> {
  const found: { state?: WorkbookState } = {};
  await send([
    readState((state) => {
      found.state = state;
    }),
  ]);
  if (found.state === undefined) throw new Error('Excel did not answer with the list of sheets');
  return found.state;
}

/** A write cut off before its record stood leaves at most a journal with nothing in it. */
async function removeEmptyJournal(state: WorkbookState): Promise<void> {
  const { exists, isForeign, records } = state.journal;
  if (!exists || isForeign || records.length > 0) return;
  const context = newContext();
  removeJournal(context);
  await context.sync();
}
