import type { PlanKind } from '../../core/plan/plan';
import { sheetMark } from '../../core/ownSheets/sheetModel';
import type { Task } from '../../core/base/task';
import { jsonBytes, OBJECT_BYTES } from '../requests/bytes';
import type { BatchRequest } from '../requests/batch';
import { deleteSheet } from './backup';
import { TEXT_FORMAT } from '../../core/base/cellContent';
import { BATCH_BYTES } from '../requests/host';
import { sheetInBatch } from '../requests/ranges';
import { backupSheetName, JOURNAL_SHEET } from './sheetNames';
import { encodeRecord } from './encode';
import type { JournalRecord } from './record';

/**
 * The journal is a very hidden sheet: its mark in A1, then one record a row, newest last:
 * state | kind | time | id | number of pieces | the pieces of its JSON.
 */
export type RecordState = 'preparing' | 'started' | 'done' | 'reverting';

export interface RecordHead {
  row: number;
  state: RecordState;
  kind: PlanKind;
  at: string;
  id: string;
  pieces: number;
}

export interface JournalHeads {
  exists: boolean;
  /** A sheet of the journal's name that is not the add-in's. */
  isForeign: boolean;
  records: RecordHead[];
}

const HEAD_COLUMNS = 5;
const STATE_COLUMN = 0;
/** More than anybody reverts; each keeps what it overwrote, so the file grows with them. */
const MOST_RECORDS = 10;

export interface AskedHeads {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

/** Asks for the heads of all records. */
export function askHeads(context: Excel.RequestContext): AskedHeads {
  const sheet = context.workbook.worksheets.getItemOrNullObject(JOURNAL_SHEET);
  sheet.load('name');
  const used = sheet.getRange('A:E').getUsedRangeOrNullObject(true);
  used.load('values');
  return { sheet, used };
}

/** What was asked, once it is loaded. */
export function headsOf({ sheet, used }: AskedHeads): JournalHeads {
  if (sheet.isNullObject) return { exists: false, isForeign: false, records: [] };
  if (used.isNullObject) return { exists: true, isForeign: false, records: [] };
  const [mark, ...rows] = used.values;
  const isForeign = mark?.[0] !== sheetMark('journal');
  return { exists: true, isForeign, records: isForeign ? [] : rows.flatMap(headOf) };
}

function headOf(cells: unknown[], index: number): RecordHead[] {
  const [state, kind, at, id, pieces] = cells.map(String);
  if (!state || !kind || !at || !id) return [];
  const head = { state: state as RecordState, kind: kind as PlanKind };
  return [{ ...head, row: index + 1, at, id, pieces: Number(pieces) }];
}

/** The newest record whose changes may have reached the workbook. */
export function newestRecord(heads: JournalHeads): RecordHead | null {
  return heads.records.filter(({ state }) => state !== 'preparing').at(-1) ?? null;
}

/** Whether the newest write was cut off, or its undo. */
export function isUnfinished(heads: JournalHeads): boolean {
  const newest = newestRecord(heads);
  return newest !== null && newest.state !== 'done';
}

/** Requests that put a record into the journal, before anything that it speaks of is written. */
export function* journalRequests(
  record: JournalRecord,
  heads: JournalHeads,
  sheets: string[],
): Task<BatchRequest[]> {
  const pieces = yield* encodeRecord(record);
  const overdue = overdueOf(heads);
  const row = rowOfNext(heads);
  const groups = yield* groupBySize(pieces);
  const head = [record.kind, record.at, record.id, String(pieces.length)];
  const makeRoom: BatchRequest = {
    bytes: OBJECT_BYTES * 4,
    queue: (context) => {
      if (!heads.exists) addJournal(context);
      else if (heads.records.length === 0) markJournal(context);
      for (const old of [...overdue].reverse()) {
        deleteRow(context, old.row);
        for (const name of sheets) {
          if (name.startsWith(backupSheetName(old.id, ''))) deleteSheet(context, name);
        }
      }
      writeTexts(context, row, 0, ['preparing', ...head]);
    },
  };
  let column = HEAD_COLUMNS;
  const pieceRequests = groups.map(({ texts, bytes }): BatchRequest => {
    const at = column;
    column += texts.length;
    return {
      bytes: bytes + OBJECT_BYTES,
      queue: (context) => writeTexts(context, row, at, texts),
    };
  });
  return [makeRoom, ...pieceRequests, stateRequest(row, 'started')];
}

/** The row that the next record goes to, once those that are overdue are gone. */
export function rowOfNext(heads: JournalHeads): number {
  return (heads.records.at(-1)?.row ?? 0) + 1 - overdueOf(heads).length;
}

/** None while somebody else may be putting a record in: its row must not move. */
function overdueOf({ records }: JournalHeads): RecordHead[] {
  if (records.at(-1)?.state === 'preparing') return [];
  return records.slice(0, Math.max(0, records.length + 1 - MOST_RECORDS));
}

export function stateRequest(row: number, state: RecordState): BatchRequest {
  return {
    bytes: OBJECT_BYTES,
    queue: (context) => {
      const sheet = sheetInBatch(context, JOURNAL_SHEET);
      sheet.getRangeByIndexes(row, STATE_COLUMN, 1, 1).values = [[state]];
    },
  };
}

/**
 * Takes a record out; the journal goes with the last one that means anything.
 * @param canRemoveSheets false under a protected structure, where an empty journal has to stay
 */
export function forgetRequest(
  head: RecordHead,
  heads: JournalHeads,
  canRemoveSheets: boolean,
): BatchRequest {
  const isLast = heads.records.every(({ id, state }) => id === head.id || state === 'preparing');
  return {
    bytes: OBJECT_BYTES,
    queue: (context) => {
      if (isLast && canRemoveSheets) removeJournal(context);
      else deleteRow(context, head.row);
    },
  };
}

export function removeJournal(context: Excel.RequestContext): void {
  deleteSheet(context, JOURNAL_SHEET);
}

/** Asks for a record's pieces from `first` on. */
export function askPieces(
  context: Excel.RequestContext,
  head: RecordHead,
  first: number,
  count: number,
): Excel.Range {
  const sheet = sheetInBatch(context, JOURNAL_SHEET);
  const pieces = sheet.getRangeByIndexes(head.row, HEAD_COLUMNS + first, 1, count);
  pieces.load('values');
  return pieces;
}

function addJournal(context: Excel.RequestContext): void {
  context.workbook.worksheets.add(JOURNAL_SHEET);
  markJournal(context);
}

function markJournal(context: Excel.RequestContext): void {
  sheetInBatch(context, JOURNAL_SHEET).visibility = 'VeryHidden';
  writeTexts(context, 0, 0, [sheetMark('journal')]);
}

function deleteRow(context: Excel.RequestContext, row: number): void {
  const sheet = sheetInBatch(context, JOURNAL_SHEET);
  sheet.getRange(`${row + 1}:${row + 1}`).delete('Up');
}

function writeTexts(
  context: Excel.RequestContext,
  row: number,
  column: number,
  texts: string[],
): void {
  const sheet = sheetInBatch(context, JOURNAL_SHEET);
  const range = sheet.getRangeByIndexes(row, column, 1, texts.length);
  range.numberFormat = [texts.map(() => TEXT_FORMAT)];
  range.values = [texts];
}

interface PieceGroup {
  texts: string[];
  bytes: number;
}

function* groupBySize(pieces: readonly string[]): Task<PieceGroup[]> {
  const groups: PieceGroup[] = [];
  for (const piece of pieces) {
    yield;
    // Its marks are escaped in the request, and once more in the message that carries the request.
    const bytes = 2 * jsonBytes(piece);
    const last = groups.at(-1);
    if (last && last.bytes + bytes <= BATCH_BYTES / 2) {
      last.texts.push(piece);
      last.bytes += bytes;
    } else groups.push({ texts: [piece], bytes });
  }
  return groups;
}
