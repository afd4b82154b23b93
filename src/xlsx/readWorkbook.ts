import type { WorkbookSnapshot } from '../core/base/grid';
import { finish, type Task } from '../core/base/task';
import { readCsv } from './csv';
import type { FileReading } from './fileReading';
import { hasOldFonts } from './oldFonts';
import { readOoxml } from './ooxml/workbook';
import { openFile, type OpenedFile } from './openFile';
import { Refused } from './refused';

/** How the work of reading is run, and who reads the formats that are not ours. */
export interface Surroundings {
  /** Runs work to its end; may reject with Refused. */
  run: <T>(work: Task<T>) => Promise<T>;
  /** Loads the reader of other formats; null where there is none, because it would hold up the page. */
  loadOther: (() => Promise<(bytes: Uint8Array) => WorkbookSnapshot>) | null;
}

/**
 * Reads a file without Excel, so that nothing of it enters the official workbook: values, results of formulas as the
 * file holds them, number formats, merged areas, and what stands beside the values. Whatever the bytes are, the outcome
 * is a value.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { run, loadOther }: Surroundings,
): Promise<FileReading> {
  try {
    const opened = await run(openFile(bytes));
    const snapshot =
      opened.kind === 'other'
        ? await readByOther(opened.bytes, loadOther)
        : await run(readOwn(opened));
    const isOld = await run(hasOldFonts(snapshot));
    return { ok: true, content: { format: opened.kind, snapshot, hasOldFonts: isOld } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, unreadable: error.reason };
    // What the machine cannot hold: a text or an array of that length.
    if (error instanceof RangeError)
      return { ok: false, unreadable: { why: 'too-large', cell: null } };
    throw error;
  }
}

/** Reads a file in one go: where nobody waits for anything else, as in a worker or on a command line. */
export function readInOneGo(bytes: Uint8Array): Promise<FileReading> {
  return readWorkbook(bytes, {
    run: (work) => Promise.resolve().then(() => finish(work)),
    loadOther: async () => (await import('./other/sheetJs')).readOther,
  });
}

async function readByOther(
  bytes: Uint8Array,
  load: Surroundings['loadOther'],
): Promise<WorkbookSnapshot> {
  if (!load) throw new Refused({ why: 'needs-worker' });
  const read = await load().catch(() => {
    throw new Refused({ why: 'no-reader' });
  });
  return read(bytes);
}

/** Reads what is opened here, by itself. */
export function* readOwn(opened: Exclude<OpenedFile, { kind: 'other' }>): Task<WorkbookSnapshot> {
  if (opened.kind === 'ooxml') return yield* readOoxml(opened.archive, opened.part);
  const sheet = yield* readCsv(opened.text);
  if (!sheet) throw new Refused({ why: 'not-a-spreadsheet', is: 'text' });
  return { sheets: [sheet], isStructureProtected: false };
}
