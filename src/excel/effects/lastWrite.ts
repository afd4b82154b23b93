import type { LastWrite } from '../../app/workbookPort';
import { standsOf } from './judged';
import { stateNow } from './stateNow';
import { newestRecord } from '../journal/journalSheet';

/** The newest write, of which the journal notes no end, as it stands. @throws what Excel answers */
export async function lastWriteOf(): Promise<LastWrite | null> {
  const state = await stateNow();
  const head = newestRecord(state.journal);
  if (head === null) return null;
  const { kind, at } = head;
  const stands = await standsOf(head, state);
  return {
    kind,
    at,
    isUnfinished: stands !== 'whole',
    ...(stands === 'none' ? { isGone: true } : {}),
  };
}
