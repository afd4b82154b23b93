import type { Task } from '../../core/base/task';
import { deflated, inflated, joined } from './deflated';
import { packRun } from './packRecord';
import { type JournalRecord, RECORD_VERSION } from './record';
import { recordOf } from './validRecord';

/** Stands before every piece, so that none is taken for a number or a command. */
const GUARD = ':';
/** Ends a line; JSON never holds it unescaped. */
const LINE_END = '\n';
/** In base 64 they are 32,000 characters; a cell holds 32,767. A multiple of three, which make four characters. */
const BYTES_A_PIECE = 24_000;

/**
 * @returns the record as pieces of text that each fit one cell: a line of JSON for its head and one for each run, so that
 * a long record is never one long slice, deflated and in base 64
 */
export function* encodeRecord(record: JournalRecord): Task<string[]> {
  const { cells, ...rest } = record;
  const sheets = [...new Set(cells.map((run) => run.sheet))];
  const lines = [JSON.stringify({ version: RECORD_VERSION, ...rest, sheets, runs: cells.length })];
  for (const run of cells) {
    yield;
    lines.push(JSON.stringify(packRun(run, sheets)));
  }
  const bytes = yield* deflated(lines.join(LINE_END));
  const pieces: string[] = [];
  for (let first = 0; first < bytes.length; first += BYTES_A_PIECE) {
    yield;
    const group = bytes.subarray(first, first + BYTES_A_PIECE);
    pieces.push(GUARD + btoa(Array.from(group, (byte) => String.fromCharCode(byte)).join('')));
  }
  // The last piece is as much work as any.
  yield;
  return pieces;
}

/**
 * @returns "newer" for a record of a later version of the add-in; null for pieces that are no whole record, as a write
 * leaves them that was cut off at its very start, and where something in them is not what a record holds
 */
export function* decodeRecord(pieces: readonly string[]): Task<JournalRecord | 'newer' | null> {
  const parts: Uint8Array[] = [];
  for (const piece of pieces) {
    yield;
    const bytes = bytesOf(piece);
    if (bytes === null) return null;
    parts.push(bytes);
  }
  const text = yield* inflated(joined(parts));
  if (text === null) return null;
  const values: unknown[] = [];
  for (const line of text.split(LINE_END)) {
    yield;
    const value = parsed(line);
    if (value === undefined) return null;
    values.push(value);
  }
  return yield* recordOf(values);
}

function bytesOf(piece: string): Uint8Array | null {
  if (!piece.startsWith(GUARD)) return null;
  try {
    return Uint8Array.from(atob(piece.slice(GUARD.length)), (mark) => mark.charCodeAt(0));
  } catch {
    // Not in base 64: not a piece.
    return null;
  }
}

/** @returns undefined for what is not JSON */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
