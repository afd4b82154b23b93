import { canonicalNames } from '../core/agencies/namesByKey';
import { criteriaByRef, type CriteriaByRef } from '../core/assign/criteriaByRef';
import type { Task } from '../core/base/task';
import type { UnreadableFile } from '../core/base/unreadableFile';
import type { Report } from '../core/collect/report';
import { reportsOf } from '../core/collect/reports';
import { readReturned, type ReturnedResult } from '../core/collect/returned';
import type { ReturnedFile } from '../core/collect/returnedFiles';
import type { Reading } from './reading';
import type { ReadableFile, WorkbookReader } from './workbookReader';

/** What came of the files that were chosen at one time. */
export interface FilesRead {
  read: ReturnedFile[];
  failed: { file: string; why: UnreadableFile }[];
  /** Names of those among the read ones whose text is not in Unicode. */
  oldFonts: string[];
}

/** How far the reading of several files is: the file that is read now, from 1, of how many. */
export interface FilesProgress {
  nth: number;
  all: number;
}

/** Reads files that agencies sent back, one after the other: a province's are many, and memory is one. */
export async function readReturnedFiles(
  files: readonly (ReadableFile & { name: string })[],
  reader: Pick<WorkbookReader, 'read'>,
  onProgress: (progress: FilesProgress) => void,
): Promise<FilesRead> {
  const batch: FilesRead = { read: [], failed: [], oldFonts: [] };
  for (const [at, file] of files.entries()) {
    onProgress({ nth: at + 1, all: files.length });
    const reading = await reader.read(file);
    if (!reading.ok) {
      batch.failed.push({ file: file.name, why: reading.unreadable });
      continue;
    }
    const { snapshot, hasOldFonts } = reading.content;
    batch.read.push({ file: file.name, snapshot });
    if (hasOldFonts) batch.oldFonts.push(file.name);
  }
  return batch;
}

/** What came back, and what it is about. */
export interface ReturnedReports {
  returned: ReturnedResult;
  criteria: CriteriaByRef;
  reports: Report[];
}

/** What the agencies filled in, in the workbook itself and in the files that came back. */
export function* returnedTask(
  { tables, directory, snapshot }: Reading,
  files: readonly ReturnedFile[],
): Task<ReturnedReports> {
  const returned = yield* readReturned([{ file: null, snapshot }, ...files], tables);
  const criteria = yield* criteriaByRef(tables);
  const reports = yield* reportsOf(returned.sheets, criteria, canonicalNames(directory));
  return { returned, criteria, reports };
}
