import { failure, success, type Outcome } from '../../core/base/outcome';
import { newestRecord, type JournalHeads } from './journalSheet';

/** A write takes seconds, of hundreds of sheets minutes; what is unfinished for longer was cut off. */
const LONGEST_WRITE_MILLISECONDS = 10 * 60_000;

/**
 * Whether nobody else is writing, which only the journal tells: somebody beside us in a shared workbook, with the
 * add-in open. Two writes at a time would take each other's places in the journal, and could not be undone.
 * @param hasBegun whether a record is of this page's own writing
 */
export function checkNobodyWrites(
  journal: JournalHeads,
  hasBegun: (recordId: string) => boolean,
  now: Date,
): Outcome<void> {
  const newest = newestRecord(journal);
  if (newest === null || newest.state === 'done') return success(undefined);
  // What this page left half-done, it is not doing any more.
  if (hasBegun(newest.id)) return success(undefined);
  // Clocks differ: what began "later than now" is as near as what began before.
  const age = Math.abs(now.getTime() - Date.parse(newest.at));
  return age > LONGEST_WRITE_MILLISECONDS
    ? success(undefined)
    : failure('being-written', { at: newest.at });
}
