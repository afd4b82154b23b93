import type { CellValue } from '../../core/base/grid';
import type { Task } from '../../core/base/task';
import { isFormula, type CellContent } from '../../core/base/cellContent';
import type { ColumnRun } from '../requests/runs';
import type { CellPatch, JournalRecord } from './record';

/** A cell's text holds 32,767 characters; the rest is room for the guard in front. */
const CHUNK_CHARACTERS = 32_000;
/** Stands before every piece, so that none begins with a character that Excel would take for a command. */
const GUARD = ':';

/** A run as columns of equal length, which is a third of the size of a list of patches. */
interface PackedRun {
  s: number;
  r: number;
  c: number;
  before: (PackedContent | null)[];
  after: (PackedContent | null)[];
  formatsBefore: PackedFormats;
  formatsAfter: PackedFormats;
}

/** Formats are few and long: each stands in `of` once, and every cell has its place there. */
interface PackedFormats {
  of: (string | null)[];
  /** Left out where all cells have the one format. */
  at?: number[];
}

/** A formula stands in brackets. */
type PackedContent = CellValue | [string];

/** The record's first line; each run has a line of its own, so that a long record is never one long slice. */
interface PackedHead extends Omit<JournalRecord, 'cells'> {
  sheets: string[];
  runs: number;
}

/** Characters: some milliseconds of work. */
const EXCHANGED_AT_ONCE = 50_000;

/** Ends a line; JSON never holds it unescaped. */
const LINE_END = '\n';

/** @returns the record as pieces of text that each fit one cell */
export function* encodeRecord(record: JournalRecord): Task<string[]> {
  const { cells, ...rest } = record;
  const sheets = [...new Set(cells.map((run) => run.sheet))];
  const head: PackedHead = { ...rest, sheets, runs: cells.length };
  const lines = [JSON.stringify(head)];
  for (const run of cells) {
    yield;
    lines.push(JSON.stringify(packRun(run, sheets)));
  }
  return chunk(yield* exchangeQuotes(lines.join(LINE_END)));
}

/** @returns null for pieces that are no whole record, as a write leaves them that was cut off at its very start */
export function* decodeRecord(chunks: readonly string[]): Task<JournalRecord | null> {
  const exchanged = chunks.map((piece) => piece.slice(GUARD.length)).join('');
  const text = yield* exchangeQuotes(exchanged);
  const [first = '', ...lines] = text.split(LINE_END);
  const head = parsed<PackedHead>(first);
  if (head === null || lines.length !== head.runs) return null;
  const { sheets, runs: _, ...rest } = head;
  const cells: JournalRecord['cells'] = [];
  for (const line of lines) {
    yield;
    const run = parsed<PackedRun>(line);
    if (run === null) return null;
    cells.push(unpackRun(run, sheets));
  }
  return { ...rest, cells };
}

/** Quotation marks, of which JSON is full, are escaped twice on their way to Excel: four bytes each. */
function* exchangeQuotes(text: string): Task<string> {
  const parts: string[] = [];
  for (let first = 0; first < text.length; first += EXCHANGED_AT_ONCE) {
    yield;
    const part = text.slice(first, first + EXCHANGED_AT_ONCE);
    parts.push(part.replace(/["~]/g, (mark) => (mark === '"' ? '~' : '"')));
  }
  return parts.join('');
}

/** @returns null for what is not JSON: the journal itself was being written when the connection went, and nothing else was */
function parsed<T>(line: string): T | null {
  try {
    return JSON.parse(line) as T;
  } catch {
    return null;
  }
}

function packRun(run: ColumnRun<CellPatch>, sheets: string[]): PackedRun {
  return {
    s: sheets.indexOf(run.sheet),
    r: run.row,
    c: run.column,
    before: run.items.map((item) => item && packContent(item.before)),
    after: run.items.map((item) => item && packContent(item.after)),
    formatsBefore: packFormats(run.items, (item) => item.formatBefore),
    formatsAfter: packFormats(run.items, (item) => item.formatAfter),
  };
}

function unpackRun(run: PackedRun, sheets: string[]): ColumnRun<CellPatch> {
  const formatsBefore = unpackFormats(run.formatsBefore);
  const formatsAfter = unpackFormats(run.formatsAfter);
  const items = run.before.map((before, index) => {
    const after = run.after[index] ?? null;
    if (before === null || after === null) return null;
    return {
      before: unpackContent(before),
      after: unpackContent(after),
      formatBefore: formatsBefore(index) ?? '',
      formatAfter: formatsAfter(index),
    };
  });
  return { sheet: sheets[run.s] ?? '', row: run.r, column: run.c, items };
}

function packContent(content: CellContent): PackedContent {
  return isFormula(content) ? [content.formula] : content;
}

function unpackContent(packed: PackedContent): CellContent {
  return Array.isArray(packed) ? { formula: packed[0] } : packed;
}

function packFormats(
  items: readonly (CellPatch | null)[],
  formatOf: (item: CellPatch) => string | null,
): PackedFormats {
  const of: (string | null)[] = [];
  const at = items.map((item) => {
    if (item === null) return 0;
    const format = formatOf(item);
    const known = of.indexOf(format);
    return known === -1 ? of.push(format) - 1 : known;
  });
  return of.length > 1 ? { of, at } : { of };
}

function unpackFormats({ of, at }: PackedFormats): (index: number) => string | null {
  return (index) => of[at?.[index] ?? 0] ?? null;
}

function chunk(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + CHUNK_CHARACTERS);
    // Half of a character beyond the basic plane would not survive in a cell of its own.
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    chunks.push(GUARD + text.slice(start, end));
    start = end;
  }
  return chunks;
}
