import { type CellContent, isSameContent } from '../../core/base/cellContent';
import type { Task } from '../../core/base/task';
import { isSameRow, rowFingerprints } from '../journal/fingerprints';
import { decodeRecord } from '../journal/encode';
import { readPieces } from '../journal/pieces';
import { type JournalHeads, newestRecord, type RecordHead } from '../journal/journalSheet';
import type { CellPatch, JournalRecord } from '../journal/record';
import { sheetKey } from '../journal/sheetNames';
import { inSlices } from '../requests/inSlices';
import { cellsOfRun } from '../requests/runs';
import type { CurrentCell } from './cells/cellRequests';
import type { Standing } from './effect';
import { readStanding } from './readStanding';
import type { WorkbookState } from './workbookState';

/**
 * What stands of a write, judged by what its cells and sheets hold now and held before and after it. Its record may say
 * otherwise: Excel's own Ctrl+Z takes commands back one by one, what the journal notes among them.
 */
export type Stands = 'whole' | 'part' | 'none';

/** @throws what Excel answers */
export async function standsOf(head: RecordHead, state: WorkbookState): Promise<Stands> {
  if (head.state === 'done') return 'whole';
  // An undo that was cut off may have left cells under number formats that are not theirs.
  if (head.state === 'reverting') return 'part';
  const found = await seenOf(head, state);
  if (found === null) return 'part';
  const { record, seen } = found;
  // Of a sheet only contents are compared, and looks are written after them; marks and columns come before cells.
  if (record.added.length + record.rewritten.length > 0) return 'part';
  const isLacking = seen.includes('before') || seen.includes('half');
  if (!isLacking && seen.includes('after')) return 'whole';
  const isOnlyCells = record.columns.length + record.highlights.length === 0;
  return isOnlyCells && seen.every((one) => one === 'before') ? 'none' : 'part';
}

/**
 * The journal with its newest write as it stands: one that stands whole is done, whatever became of the note of that.
 *
 * @throws what Excel answers
 */
export async function judgedJournal(state: WorkbookState): Promise<JournalHeads> {
  const { journal } = state;
  const newest = newestRecord(journal);
  if (newest?.state !== 'started' || (await standsOf(newest, state)) !== 'whole') return journal;
  const records = journal.records.map((head): RecordHead =>
    head === newest ? { ...head, state: 'done' } : head,
  );
  return { ...journal, records };
}

/**
 * What each cell and sheet of a write holds, in an order that is always the same: another answer is another state.
 *
 * @returns null where the record cannot be read
 * @throws what Excel answers
 */
export async function seenOf(
  head: RecordHead,
  state: WorkbookState,
): Promise<{ record: JournalRecord; seen: Seen[] } | null> {
  const pieces = await readPieces(head);
  const record = pieces && (await inSlices(decodeRecord(pieces)));
  if (record === null || record === 'newer') return null;
  const standing = await readStanding(record, state);
  const ofCells = await inSlices(cellsSeen(standing));
  return { record, seen: ofCells.concat(sheetsSeen(record, standing)) };
}

/** "half": the content of before under another number format. What somebody typed since is "other". */
type Seen = 'before' | 'after' | 'half' | 'other';

function* cellsSeen({ cells }: Standing): Task<Seen[]> {
  const seen: Seen[] = [];
  for (const { run, cells: found } of cells) {
    yield;
    for (const { row, item } of cellsOfRun(run)) {
      const one = cellSeen(item, found?.[row - run.row]);
      if (one !== null) seen.push(one);
    }
  }
  return seen;
}

/** @returns null where it says nothing: what is the same before and after */
function cellSeen(
  { before, after, formatBefore, formatAfter }: CellPatch,
  now: CurrentCell | undefined,
): Seen | null {
  if (now === undefined) return 'other';
  const isAs = (content: CellContent, format: string | null) =>
    isSameContent(now.content, content) && (format === null || now.format === format);
  const isAfter = isAs(after, formatAfter);
  const isBefore = isAs(before, formatAfter === null ? null : formatBefore);
  if (isAfter && isBefore) return null;
  if (isAfter) return 'after';
  if (isBefore) return 'before';
  return isSameContent(now.content, before) ? 'half' : 'other';
}

function sheetsSeen({ added, rewritten }: JournalRecord, { sheets }: Standing): Seen[] {
  return [...added.map(({ name, rows }) => ({ name, rows, rowsBefore: null })), ...rewritten].map(
    ({ name, rows, rowsBefore }): Seen => {
      const now = sheets.get(sheetKey(name));
      if (now === undefined) return 'before';
      const found = rowFingerprints(now.cells);
      const isAs = (wanted: readonly string[]) =>
        wanted.every((row, at) => isSameRow(row, found[at] ?? '')) && found.length >= wanted.length;
      if (isAs(rows)) return 'after';
      return now.isBlank || (rowsBefore !== null && isAs(rowsBefore)) ? 'before' : 'other';
    },
  );
}
