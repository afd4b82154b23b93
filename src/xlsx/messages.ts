import type { UnreadableFile } from '../core/base/unreadableFile';
import type { SheetGrid } from '../core/base/grid';
import type { FileContent, FileReading } from './fileReading';

/** A few milliseconds of taking apart what another thread sent. */
const CELLS_A_MESSAGE = 10_000;

type Arrays = Pick<SheetGrid, 'values' | 'formulas' | 'numberFormats'>;

/**
 * What the worker tells of a file. A large sheet comes in several messages, because the page is busy while it takes one
 * in: first the sheet without its cells, then some rows at a time.
 */
export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'sheet'; sheet: SheetGrid }
  | ({ kind: 'rows' } & Arrays)
  | {
      kind: 'end';
      format: FileContent['format'];
      isStructureProtected: boolean;
      hasOldFonts: boolean;
    }
  | { kind: 'unreadable'; unreadable: UnreadableFile };

/** @returns what to send, in this order */
export function* messagesOf(reading: FileReading): Generator<WorkerMessage, void, undefined> {
  if (!reading.ok) {
    yield { kind: 'unreadable', unreadable: reading.unreadable };
    return;
  }
  const { snapshot, format, hasOldFonts } = reading.content;
  for (const sheet of snapshot.sheets) {
    yield { kind: 'sheet', sheet: { ...sheet, values: [], formulas: [], numberFormats: [] } };
    const columns = sheet.values[0]?.length ?? 1;
    const rows = Math.max(1, Math.floor(CELLS_A_MESSAGE / columns));
    for (let row = 0; row < sheet.values.length; row += rows) {
      yield {
        kind: 'rows',
        values: sheet.values.slice(row, row + rows),
        formulas: sheet.formulas.slice(row, row + rows),
        numberFormats: sheet.numberFormats.slice(row, row + rows),
      };
    }
  }
  const { isStructureProtected } = snapshot;
  yield { kind: 'end', format, isStructureProtected, hasOldFonts };
}

/** Puts a file together again. */
export class Assembly {
  readonly #sheets: SheetGrid[] = [];

  /** @returns the reading once the last message of it came; null before */
  take(message: WorkerMessage): FileReading | null {
    switch (message.kind) {
      case 'ready':
        return null;
      case 'unreadable':
        return { ok: false, unreadable: message.unreadable };
      case 'sheet':
        this.#sheets.push(message.sheet);
        return null;
      case 'rows': {
        const sheet = this.#sheets.at(-1);
        sheet?.values.push(...message.values);
        sheet?.formulas.push(...message.formulas);
        sheet?.numberFormats.push(...message.numberFormats);
        return null;
      }
      case 'end': {
        const { format, isStructureProtected, hasOldFonts } = message;
        const snapshot = { sheets: this.#sheets, isStructureProtected };
        return { ok: true, content: { format, snapshot, hasOldFonts } };
      }
    }
  }
}
