import { TEXT_FORMAT } from '../../core/base/cellContent';
import { sheetMark } from '../../core/ownSheets/sheetModel';
import type { Task } from '../../core/base/task';
import type { BatchRequest } from '../requests/batch';
import { jsonBytes, OBJECT_BYTES } from '../requests/bytes';
import { BATCH_BYTES } from '../requests/host';
import { sheetInBatch } from '../requests/ranges';
import { deleteSheet } from './backup';
import {
  HEAD_COLUMNS,
  type JournalEvent,
  type JournalRow,
  newStamp,
  printRow,
  type ReadRow,
  type RecordFacts,
  TOP_ROW,
} from './journalRows';
import type { JournalHeads } from './journalSheet';
import type { JournalRecord } from './record';
import { isBackupOf, isFormulaSheet, JOURNAL_SHEET } from './sheetNames';

/** More than anybody undoes; each keeps what it overwrote, so the file grows with them. */
const MOST_RECORDS = 10;

/**
 * A request that comes before all others of a write or an undo, and fails where somebody else has put something into
 * the journal since it was read: then nothing after it is done. Excel searches a whole sheet for a single cell, so that
 * it is asked to find the stamp in two.
 */
export function guardRequest({ exists, top }: JournalHeads): BatchRequest {
  return {
    bytes: OBJECT_BYTES,
    queue: (context) => {
      if (!exists) addJournal(context);
      else if (top !== null) findStamp(context, top, TOP_ROW);
    },
  };
}

function findStamp(context: Excel.RequestContext, stamp: string, row: number): void {
  const place = sheetInBatch(context, JOURNAL_SHEET).getRangeByIndexes(row, 0, 1, 2);
  // Only what is loaded is sure to be asked for.
  place.find(stamp, { completeMatch: true, matchCase: true }).load('address');
}

/**
 * Requests that put a record into the journal, before anything that it speaks of is written.
 *
 * @param pieces the record as text
 * @param sheets names of all sheets of the workbook
 * @param isGuarded whether the guard goes before: only then are rows known by where they stand
 */
export function* recordRequests(
  { id, kind, at }: JournalRecord,
  facts: RecordFacts,
  pieces: readonly string[],
  heads: JournalHeads,
  sheets: readonly string[],
  isGuarded: boolean,
): Task<BatchRequest[]> {
  const rows: JournalRow[] = [{ what: 'record', id, kind, at, facts }];
  let first = 0;
  for (const texts of yield* groupBySize(pieces)) {
    rows.push({ what: 'pieces', id, first, texts });
    first += texts.length;
  }
  rows.push({ what: 'started', id });
  const makeRoom: BatchRequest = {
    bytes: OBJECT_BYTES * 4,
    queue: (context) => {
      if (!isGuarded && !heads.exists) addJournal(context);
      else if (heads.exists && heads.top === null) markJournal(context);
      if (isGuarded) letGoOfOverdue(context, heads, sheets);
    },
  };
  const requests = [makeRoom];
  for (const group of groupRows(rows)) {
    yield;
    requests.push(putIn(group));
  }
  return requests;
}

/** A request that notes what became of a record. */
export function eventRequest(what: JournalEvent, id: string, stamp?: string): BatchRequest {
  return putIn([{ what, id }], stamp);
}

/**
 * Requests that take a record out that was undone, and the journal with the last one. It is noted first; its rows go
 * only where they stand where they were read, moved by what this undo itself has put in: else the next write takes them.
 *
 * @param reverting the stamp with which the undo has begun
 * @param isGuarded whether the undo began with the guard
 * @param canRemoveSheets false under a protected structure, where an empty journal has to stay
 */
export function forgetRequests(
  id: string,
  heads: JournalHeads,
  reverting: string,
  isGuarded: boolean,
  canRemoveSheets: boolean,
): BatchRequest[] {
  const undone = eventRequest('undone', id);
  if (!isGuarded) return [undone];
  const isLast = heads.records.every((record) => record.id === id || record.state === 'preparing');
  const takeOut: BatchRequest = {
    bytes: OBJECT_BYTES * 2,
    queue: (context) => {
      findStamp(context, reverting, TOP_ROW + 1);
      if (isLast && canRemoveSheets) removeJournal(context);
      else {
        const own = heads.rows.filter((row) => row.id === id).map(({ row }) => row + 2);
        deleteRows(context, [...own, TOP_ROW + 1, TOP_ROW]);
      }
    },
  };
  return [undone, takeOut];
}

export function removeJournal(context: Excel.RequestContext): void {
  deleteSheet(context, JOURNAL_SHEET);
}

/** Of old records the pieces and the backups go, of undone ones everything. */
function letGoOfOverdue(
  context: Excel.RequestContext,
  { records, rows }: JournalHeads,
  sheets: readonly string[],
): void {
  const old = new Set(
    records.slice(0, Math.max(0, records.length + 1 - MOST_RECORDS)).map(({ id }) => id),
  );
  const undone = new Set(rows.filter(({ what }) => what === 'undone').map(({ id }) => id));
  const goes = ({ what, id }: ReadRow): boolean =>
    undone.has(id) || (old.has(id) && what !== 'record' && what !== 'done');
  const gone = rows.filter(goes);
  deleteRows(
    context,
    gone.map(({ row }) => row),
  );
  // Those of the newest write alone are kept: each is calculated with what it speaks of.
  for (const name of sheets.filter(isFormulaSheet)) deleteSheet(context, name);
  for (const id of old) {
    for (const name of sheets) {
      if (isBackupOf(id, name) && !isFormulaSheet(name)) deleteSheet(context, name);
    }
  }
}

function addJournal(context: Excel.RequestContext): void {
  context.workbook.worksheets.add(JOURNAL_SHEET);
  markJournal(context);
}

function markJournal(context: Excel.RequestContext): void {
  const sheet = sheetInBatch(context, JOURNAL_SHEET);
  sheet.visibility = 'VeryHidden';
  const mark = sheet.getRangeByIndexes(0, 0, 1, 1);
  mark.numberFormat = [[TEXT_FORMAT]];
  mark.values = [[sheetMark('journal')]];
}

/** The lowest first: those above stay where they are. */
function deleteRows(context: Excel.RequestContext, rows: readonly number[]): void {
  const sheet = sheetInBatch(context, JOURNAL_SHEET);
  for (const row of [...rows].sort((a, b) => b - a)) {
    sheet.getRange(`${row + 1}:${row + 1}`).delete('Up');
  }
}

/** A request that puts rows in at the top, the last of them topmost. */
function putIn(rows: readonly JournalRow[], stamp = newStamp()): BatchRequest {
  const lines = rows.map((row, nth) => printRow(nth === rows.length - 1 ? stamp : newStamp(), row));
  const columns = Math.max(...lines.map(({ length }) => length));
  const block = lines
    .reverse()
    .map((line) => [...line, ...new Array<string>(columns - line.length).fill('')]);
  return {
    // Its marks are escaped in the request, and once more in the message that carries the request.
    bytes: OBJECT_BYTES + 2 * jsonBytes(block),
    queue: (context) => {
      const sheet = sheetInBatch(context, JOURNAL_SHEET);
      sheet.getRange(`${TOP_ROW + 1}:${TOP_ROW + rows.length}`).insert('Down');
      const range = sheet.getRangeByIndexes(TOP_ROW, 0, rows.length, columns);
      range.numberFormat = block.map((line) => line.map(() => TEXT_FORMAT));
      range.values = block;
    },
  };
}

/** Rows that go into one request. */
function groupRows(rows: readonly JournalRow[]): JournalRow[][] {
  const groups: JournalRow[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const size = 2 * jsonBytes(row);
    bytes += size;
    const last = groups.at(-1);
    if (last && bytes <= BATCH_BYTES / 2) last.push(row);
    else {
      groups.push([row]);
      bytes = size;
    }
  }
  return groups;
}

function* groupBySize(pieces: readonly string[]): Task<string[][]> {
  const groups: string[][] = [];
  let bytes = Infinity;
  for (const piece of pieces) {
    yield;
    const size = 2 * jsonBytes(piece);
    bytes += size;
    const last = groups.at(-1);
    if (last && bytes <= BATCH_BYTES / 2) last.push(piece);
    else {
      groups.push([piece]);
      bytes = size;
    }
  }
  return groups;
}

/** Where the pieces of a record stand in a row, behind what says whose they are. */
export function piecesRange(
  context: Excel.RequestContext,
  row: number,
  count: number,
): Excel.Range {
  return sheetInBatch(context, JOURNAL_SHEET).getRangeByIndexes(row, 0, 1, HEAD_COLUMNS + count);
}
