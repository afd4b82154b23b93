import type { PlanKind } from '../../core/plan/reason';
import { sheetMark } from '../../core/ownSheets/sheetModel';
import { parseRow, type ReadRow, type RecordFacts } from './journalRows';
import { JOURNAL_SHEET } from './sheetNames';

/** "preparing": the record does not stand as a whole yet, and nothing of its write was done. */
export type RecordState = 'preparing' | 'started' | 'done' | 'reverting';

export interface RecordHead {
  id: string;
  state: RecordState;
  kind: PlanKind;
  at: string;
  facts: RecordFacts;
  /** Where its pieces stand; none where they were let go of. */
  pieces: { row: number; first: number; count: number }[];
}

export interface JournalHeads {
  exists: boolean;
  /** A sheet of the journal's name that is not the add-in's. */
  isForeign: boolean;
  /** What was put in last, by whomever; null where there is nothing. */
  top: string | null;
  /** The oldest first; without those that were undone. */
  records: RecordHead[];
  /** All rows that were read, from the top. */
  rows: ReadRow[];
}

export const NO_JOURNAL: JournalHeads = {
  exists: false,
  isForeign: false,
  top: null,
  records: [],
  rows: [],
};

/** Reaches beyond the newest ten records, however large they are; older ones the log asks for. */
const ROWS_OF_HEADS = 160;

export interface AskedHeads {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

/** Asks for what happened last. @param rows how far down */
export function askHeads(context: Excel.RequestContext, rows = ROWS_OF_HEADS): AskedHeads {
  const sheet = context.workbook.worksheets.getItemOrNullObject(JOURNAL_SHEET);
  sheet.load('name');
  const used = sheet.getRange(`A1:F${rows}`).getUsedRangeOrNullObject(true);
  used.load('values');
  return { sheet, used };
}

/** What was asked, once it is loaded. */
export function headsOf({ sheet, used }: AskedHeads): JournalHeads {
  if (sheet.isNullObject) return NO_JOURNAL;
  const nothing = { ...NO_JOURNAL, exists: true };
  if (used.isNullObject) return nothing;
  const [mark, ...lines] = used.values;
  if (mark?.[0] !== sheetMark('journal')) return { ...nothing, isForeign: true };
  const rows = lines.flatMap((cells, index) => parseRow(cells, index + 1));
  return { ...nothing, top: rows[0]?.stamp ?? null, records: recordsOf(rows), rows };
}

function recordsOf(rows: readonly ReadRow[]): RecordHead[] {
  const byId = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const own = byId.get(row.id);
    if (own) own.push(row);
    else byId.set(row.id, [row]);
  }
  const records: { row: number; head: RecordHead }[] = [];
  for (const own of byId.values()) {
    const record = own.find((row) => row.what === 'record');
    if (record?.what !== 'record' || own.some(({ what }) => what === 'undone')) continue;
    const { id, kind, at, facts } = record;
    const pieces = own.flatMap((row) => (row.what === 'pieces' ? row : []));
    records.push({ row: record.row, head: { id, kind, at, facts, pieces, state: stateOf(own) } });
  }
  return records.sort((a, b) => b.row - a.row).map(({ head }) => head);
}

/** @param rows of one record, the newest first */
function stateOf(rows: readonly ReadRow[]): RecordState {
  for (const { what } of rows) {
    if (what === 'done' || what === 'started' || what === 'reverting') return what;
  }
  return 'preparing';
}

/** The record that is undone first: one whose undo was cut off, else the newest whose changes may have reached the workbook. */
export function newestRecord({ records }: JournalHeads): RecordHead | null {
  const cut = records.find(({ state }) => state === 'reverting');
  return cut ?? records.filter(({ state }) => state !== 'preparing').at(-1) ?? null;
}

/** Whether the newest write was cut off, or its undo. */
export function isUnfinished(heads: JournalHeads): boolean {
  const newest = newestRecord(heads);
  return newest !== null && newest.state !== 'done';
}
