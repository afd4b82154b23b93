import { canonicalNames } from '../core/agencies/namesByKey';
import { criteriaByRef, type CriteriaByRef } from '../core/assign/criteriaByRef';
import type { Task } from '../core/base/task';
import type { Report } from '../core/collect/report';
import { reportsOf } from '../core/collect/reports';
import { readReturned, type ReturnedResult } from '../core/collect/returned';
import type { ReturnedFile } from '../core/collect/returnedFiles';
import type { Reading } from './reading';
import { readXlsx } from './readXlsx';

/** A file as the browser gives it. */
export interface DroppedFile {
  name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface DroppedFiles {
  read: ReturnedFile[];
  /** Names of those that no workbook could be read from. */
  unreadable: string[];
}

/** Reads files that agencies sent back, one after the other: a province's are many, and memory is one. */
export async function readDroppedFiles(files: Iterable<DroppedFile>): Promise<DroppedFiles> {
  const read: ReturnedFile[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const workbook = readXlsx(new Uint8Array(await file.arrayBuffer()));
    if (workbook.ok) read.push({ file: file.name, snapshot: workbook.value });
    else unreadable.push(file.name);
  }
  return { read, unreadable };
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
