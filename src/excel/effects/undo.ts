import type { Reverted, RevertOptions } from '../../app/workbookPort';
import { failure, success, type Outcome } from '../../core/base/outcome';
import type { EchoFilter } from '../events/echoFilter';
import { decodeRecord } from '../journal/encode';
import {
  eventRequest,
  forgetRequests,
  guardRequest,
  removeJournal,
} from '../journal/journalRequests';
import { newStamp } from '../journal/journalRows';
import { type JournalHeads, newestRecord, type RecordHead } from '../journal/journalSheet';
import { barredFor } from '../journal/barred';
import { readPieces } from '../journal/pieces';
import { answered, NoAnswerError } from '../requests/answered';
import { send, type BatchRequest } from '../requests/batch';
import { newContext } from '../requests/host';
import { inSlices } from '../requests/inSlices';
import { fromEach } from './effect';
import { giveBackCells } from './giveBack';
import { WriteCheck } from './writeCheck';
import { judgedJournal } from './judged';
import { failedGuard, guarded, type Overtaken } from './guarded';
import { mayUndo } from './mayUndo';
import { placesOf, RESTORE_ORDER } from './order';
import { readStanding } from './readStanding';
import { stateNow } from './stateNow';
import type { WorkbookState } from './workbookState';

/**
 * Undoes a write that the journal remembers: the newest, or an older one of cells alone, which is judged as the newest
 * is: cells that hold something else by now, newer writes' among them, are kept and named.
 * @throws what Excel answers; the record stays until everything of it is undone, so it can be tried again
 */
export function revertWrite(
  options: RevertOptions,
  echoFilter: EchoFilter,
): Promise<Outcome<Reverted>> {
  let { id } = options;
  return guarded(async (isGuarded) => {
    const state = await stateNow();
    if (state.journal.isForeign) return failure('nothing-to-revert');
    const head = headToUndo(await judgedJournal(state), id);
    if (!head.ok) return head;
    // Whoever comes in between has written something else than what is to be undone.
    ({ id } = head.value);
    return undoRecord(head.value, state, options, isGuarded, echoFilter);
  });
}

/** @returns a problem where there is none, or newer ones keep it from being undone, be it since it was asked for */
function headToUndo(journal: JournalHeads, id: string | undefined): Outcome<RecordHead> {
  const newest = newestRecord(journal);
  const head =
    id === undefined ? newest : (journal.records.find((record) => record.id === id) ?? null);
  if (head === null || newest === null) return failure('nothing-to-revert');
  const barred = barredFor(head, journal);
  if (barred === null) return success(head);
  return failure('undo-barred', { why: barred === 'let-go' ? 'let-go' : 'newer', at: newest.at });
}

/**
 * Undoes what a write that failed has left.
 * @returns what somebody typed on while it was being written, which is kept; null where the write stands half-done
 * @throws NoAnswerError where nobody knows
 */
export async function rollBack(recordId: string, options: RevertOptions): Promise<string[] | null> {
  try {
    const undone = await guarded<readonly string[]>(async (isGuarded) => {
      const state = await stateNow();
      const head = state.journal.records.find(({ id }) => id === recordId);
      if (head === undefined) {
        await removeEmptyJournal(state);
        return success([]);
      }
      const reverted = await undoRecord(head, state, options, isGuarded);
      return 'overtaken' in reverted || !reverted.ok ? reverted : success(reverted.value.kept);
    });
    return undone.ok ? [...undone.value] : null;
  } catch (error) {
    if (error instanceof NoAnswerError) throw error;
    // Excel refuses; the caller says that the write stands half-done.
    return null;
  }
}

async function undoRecord(
  head: RecordHead,
  state: WorkbookState,
  options: RevertOptions,
  isGuarded: boolean,
  echoFilter?: EchoFilter,
): Promise<Outcome<Reverted> | Overtaken> {
  const undone: Reverted = {
    kind: head.kind,
    cells: 0,
    sheetsRemoved: [],
    sheetsRestored: [],
    kept: [],
    lastVisible: null,
  };
  const { journal, isStructureProtected } = state;
  const reverting = newStamp();
  const begin = [
    ...(isGuarded ? [guardRequest(journal)] : []),
    eventRequest('reverting', head.id, reverting),
  ];
  const forget = forgetRequests(head.id, journal, reverting, isGuarded, !isStructureProtected);
  if (head.state === 'preparing') return takeBack(head, [], [...begin, ...forget], undone);
  const pieces = await readPieces(head);
  if (pieces === null) return { overtaken: 'other' };
  const record = await inSlices(decodeRecord(pieces));
  if (record === 'newer') return failure('journal-newer');
  if (record === null) return failure('journal-damaged');
  const standing = await readStanding(record, state);
  const wish = {
    isUnfinished: head.state !== 'done',
    isUndoCut: head.state === 'reverting',
    mayDiscard: options.discardTyped === true,
  };
  const places = placesOf(record);
  const allowed = mayUndo(record, standing, wish);
  if (!allowed.ok) return allowed;
  const check = new WriteCheck();
  const requests = await inSlices(
    fromEach(RESTORE_ORDER, (kind) => kind.restore(record, standing, wish, undone, check)),
  );
  const finish = echoFilter?.begin(head.id, places);
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  let isBegun = false;
  try {
    await send([...begin, ...requests]);
    isBegun = true;
    const typed = await giveBackCells(record, 'undo', check);
    undone.kept = [...new Set([...undone.kept, ...typed])];
    const asBefore = check.outcome();
    if (!asBefore.ok) return asBefore;
    const cleanUp = RESTORE_ORDER.flatMap(
      (kind) => kind.cleanUp?.(record, standing, undone, check) ?? [],
    );
    await send([...cleanUp, ...forget]);
    return success(undone);
  } catch (error) {
    // Once it has begun the record may be forgotten already, and begun anew it would be another one that is undone.
    const overtaken = isGuarded && !isBegun ? await failedGuard(error, journal, reverting) : null;
    return overtaken ?? afterFailure(error, head, sheets, undone);
  } finally {
    finish?.();
  }
}

/** Takes a record out that was never written by. */
async function takeBack(
  head: RecordHead,
  sheets: readonly string[],
  requests: readonly BatchRequest[],
  undone: Reverted,
): Promise<Outcome<Reverted>> {
  try {
    await send(requests);
    return success(undone);
  } catch (error) {
    return afterFailure(error, head, sheets, undone);
  }
}

/** @throws the error where nothing was undone yet, or nobody knows */
async function afterFailure(
  error: unknown,
  { id }: RecordHead,
  sheets: readonly string[],
  undone: Reverted,
): Promise<Outcome<Reverted>> {
  if (error instanceof NoAnswerError) throw error;
  const after = await stateAfterFailure(id);
  if (after === 'forgotten') return success(undone);
  if (after === 'untouched') throw error;
  return failure('partly-reverted', { sheets });
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

/** A write cut off before its record stood leaves at most a journal with nothing in it. */
async function removeEmptyJournal(state: WorkbookState): Promise<void> {
  const { exists, isForeign, rows } = state.journal;
  if (!exists || isForeign || rows.length > 0) return;
  const context = newContext();
  removeJournal(context);
  await answered(context.sync());
}
