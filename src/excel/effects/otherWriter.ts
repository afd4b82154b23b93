import { failure, success, type Outcome } from '../../core/base/outcome';
import { newestRecord } from '../journal/journalSheet';
import { seenOf, standsOf } from './judged';
import { stateNow } from './stateNow';
import type { WorkbookState } from './workbookState';

/** Whoever is writing gets on within that time. */
export const LOOK_AGAIN = { milliseconds: 3000 };

/**
 * Whether nobody else is writing: somebody beside us in a shared workbook, with the add-in open. A write that stands half
 * is looked at twice: where nothing moves it was cut off, or taken back in part by Ctrl+Z, and hinders nobody. No clock is
 * asked: those of two machines differ.
 *
 * @param hasBegun whether a record is of this page's own writing
 * @throws what Excel answers
 */
export async function checkNobodyWrites(
  state: WorkbookState,
  hasBegun: (recordId: string) => boolean,
): Promise<Outcome<void>> {
  const newest = newestRecord(state.journal);
  if (newest === null || newest.state === 'done') return success(undefined);
  // What this page left half-done, it is not doing any more.
  if (hasBegun(newest.id)) return success(undefined);
  if ((await standsOf(newest, state)) !== 'part') return success(undefined);
  const before = await signOf(state);
  await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN.milliseconds));
  const after = await signOf(await stateNow());
  return before === after ? success(undefined) : failure('being-written', { at: newest.at });
}

/** What changes while the newest write goes on. */
async function signOf(state: WorkbookState): Promise<string> {
  const newest = newestRecord(state.journal);
  const seen = newest && (await seenOf(newest, state))?.seen;
  return JSON.stringify([state.journal.top, newest?.state, [...state.sheets.keys()], seen]);
}
