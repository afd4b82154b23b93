import type { WorkbookSnapshot } from '../src/core/base/grid';
import { finish } from '../src/core/base/task';
import { openFile } from '../src/xlsx/openFile';
import { readOwn } from '../src/xlsx/readWorkbook';

/** What an .xlsx file holds, for tests that are about something else than its reading. */
export function readSnapshot(bytes: Uint8Array): WorkbookSnapshot {
  const opened = finish(openFile(bytes));
  if (opened.kind === 'other') throw new Error('The file is no .xlsx workbook.');
  return finish(readOwn(opened));
}
