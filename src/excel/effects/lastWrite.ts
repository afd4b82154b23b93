import type { LastWrite } from '../../app/workbookPort';
import { newBesideEachOther } from '../journal/beside';
import {
  askHeads,
  headsOf,
  type JournalHeads,
  newestRecord,
  NO_JOURNAL,
  type RecordHead,
} from '../journal/journalSheet';
import { requestOf, send } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { standsOf } from './judged';
import { stateNow } from './stateNow';

/**
 * The newest write: as its record says where it is done, else as it stands; with those that were made at the same time
 * and that no write since knew of.
 *
 * @throws what Excel answers
 */
export async function lastWriteOf(): Promise<LastWrite | null> {
  const heads = await readHeads();
  const newest = newestRecord(heads);
  if (newest === null || newest.state === 'done') return newest && toldOf(newest, heads);
  const state = await stateNow();
  const head = newestRecord(state.journal);
  if (head === null) return null;
  const stands = await standsOf(head, state);
  return {
    ...toldOf(head, state.journal),
    isUnfinished: stands !== 'whole',
    ...(stands === 'none' ? { isGone: true } : {}),
  };
}

function toldOf({ id, kind, at }: RecordHead, { records }: JournalHeads): LastWrite {
  const merged = newBesideEachOther(records).flat();
  const beside = merged.map((one) => ({ kind: one.kind, at: one.at }));
  return { id, kind, at, isUnfinished: false, ...(beside.length > 0 ? { beside } : {}) };
}

async function readHeads(): Promise<JournalHeads> {
  let heads: JournalHeads = NO_JOURNAL;
  await send([
    requestOf(OBJECT_BYTES, askHeads, (asked) => {
      heads = headsOf(asked);
    }),
  ]);
  return heads;
}
