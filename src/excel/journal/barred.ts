import type { Barred } from '../../core/log/barred';
import { type JournalHeads, newestRecord, type RecordHead } from './journalSheet';

/** Why a write cannot be undone; null where it can. */
export function barredFor(head: RecordHead, journal: JournalHeads): Barred | null {
  const newest = newestRecord(journal);
  if (newest?.id === head.id) return null;
  const kept = head.pieces.reduce((sum, { count }) => sum + count, 0);
  if (kept < head.facts.pieces) return 'let-go';
  if (!head.facts.onlyCells) return 'more-than-cells';
  return newest !== null && newest.state !== 'done' ? 'other-unfinished' : null;
}
