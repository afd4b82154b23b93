import type { LoggedCell, LoggedWrite } from '../../app/workbookPort';
import { failure, success, type Outcome } from '../../core/base/outcome';
import { inSlices } from '../requests/inSlices';
import { requestOf, send } from '../requests/batch';
import { cellsOfRun } from '../requests/runs';
import { barredFor } from '../journal/barred';
import { besideEachOther } from '../journal/beside';
import { decodeRecord } from '../journal/encode';
import {
  askHeads,
  headsOf,
  type JournalHeads,
  newestRecord,
  NO_JOURNAL,
} from '../journal/journalSheet';
import { readPieces } from '../journal/pieces';
import { judgedJournal } from './judged';
import { stateNow } from './stateNow';

/** Of a write that can be undone no more two rows are left: so far down stand the writes of years. */
const ROWS_OF_LOG = 4000;
/** A row's head names up to twenty sheets. */
const ROW_BYTES = 250;

/** All writes that the journal remembers, the newest first. @throws what Excel answers */
export async function writesOf(): Promise<LoggedWrite[]> {
  const journal = await readJournal();
  const groups = besideEachOther(journal.records);
  return journal.records
    .filter(({ state }) => state !== 'preparing')
    .map((head): LoggedWrite => {
      const { id, kind, at, state, facts, pieces } = head;
      const { cells, sheets, names } = facts;
      const isUnfinished = state !== 'done';
      const barred = barredFor(head, journal);
      const others = groups.find((group) => group.includes(head))?.filter((one) => one !== head);
      const beside = others?.map((one) => ({ kind: one.kind, at: one.at }));
      return {
        id,
        kind,
        at,
        isUnfinished,
        cells,
        sheets,
        names,
        hasContents: pieces.length > 0,
        barred,
        ...(beside ? { beside } : {}),
      };
    })
    .reverse();
}

/** Which cells a write changed. @throws what Excel answers */
export async function contentsOf(id: string): Promise<Outcome<LoggedCell[]>> {
  const head = (await readJournal()).records.find((record) => record.id === id);
  const pieces = head && head.pieces.length > 0 ? await readPieces(head) : null;
  if (pieces === null) return failure('journal-damaged');
  const record = await inSlices(decodeRecord(pieces));
  if (record === 'newer') return failure('journal-newer');
  if (record === null) return failure('journal-damaged');
  return success(
    record.cells.flatMap((run) =>
      [...cellsOfRun(run)].map(({ sheet, row, column, item: { before, after } }) => ({
        sheet,
        row,
        column,
        before,
        after,
      })),
    ),
  );
}

async function readJournal(): Promise<JournalHeads> {
  let heads: JournalHeads = NO_JOURNAL;
  await send([
    requestOf(
      ROWS_OF_LOG * ROW_BYTES,
      (context) => askHeads(context, ROWS_OF_LOG),
      (asked) => {
        heads = headsOf(asked);
      },
    ),
  ]);
  const newest = newestRecord(heads);
  return newest === null || newest.state === 'done'
    ? heads
    : judgedJournal({ ...(await stateNow()), journal: heads });
}
