import { canonicalNames } from '../core/agencies/namesByKey';
import { criteriaByRef, type CriteriaByRef } from '../core/assign/criteriaByRef';
import type { Task } from '../core/base/task';
import type { UnreadableFile } from '../core/base/unreadableFile';
import type { Report } from '../core/collect/report';
import type { LocalityTable } from '../core/localities/localityTable';
import {
  type LocalityChoices,
  localityScores,
  NO_LOCALITY_CHOICES,
} from '../core/localities/localityScores';
import { settledDoubts } from '../core/localities/settledDoubts';
import { collect, type Collected } from '../core/collect/collect';
import { countedWhereDeclared } from '../core/collect/declared';
import { type PlacedRow, type Placements, placeRows } from '../core/collect/placements';
import type { Decisions } from '../core/collect/settlement';
import { ownPlaces } from '../core/collect/otherProvince';
import { reportsOf } from '../core/collect/reports';
import { readReturned, type Returned, type ReturnedResult } from '../core/collect/returned';
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
  /** Rows that a person gave to criteria. */
  placed: PlacedRow[];
  reports: Report[];
  /** What localities answered that share a sheet. */
  localities: LocalityTable[];
  /** What criteria are collected from: one answer stands in the place of many localities'. */
  claimable: readonly Returned[];
  /** All that came back, and those answers. */
  said: readonly Returned[];
}

/**
 * What the agencies filled in, in the workbook itself and in the files that came back.
 *
 * @param choices how the scores of many localities make one
 * @param placements rows that a person gave to criteria
 */
export function* returnedTask(
  reading: Reading,
  files: readonly ReturnedFile[],
  choices: LocalityChoices = NO_LOCALITY_CHOICES,
  placements: Placements = new Map(),
): Task<ReturnedReports> {
  const { tables, directory, snapshot } = reading;
  const sources = [{ file: null, snapshot }, ...files];
  const read = yield* readReturned(sources, tables, ownPlaces(snapshot));
  const criteria = yield* criteriaByRef(tables);
  const { sheets, placed } = yield* placeRows(read.sheets, placements, criteria);
  const returned = { ...read, sheets };
  const reports = yield* reportsOf(returned.sheets, criteria, canonicalNames(directory));
  const found = yield* localityScores(reading, criteria, returned.sheets, choices);
  const { tables: localities, others, answers } = found;
  return {
    ...{ returned, criteria, placed, reports, localities },
    claimable: [...others, ...answers],
    said: [...returned.sheets, ...answers],
  };
}

/**
 * What came back, sorted (SPEC T1), and held against the numbers that were declared where a rule counts (T11).
 *
 * @param decisions what the user settled: it wins over every claim
 * @param localities what localities answered that share a sheet: their doubts are settled, too
 */
export function* collectedTask(
  { snapshot, tables, year }: Pick<Reading, 'snapshot' | 'tables' | 'year'>,
  claimable: readonly Returned[],
  decisions: Decisions = new Map(),
  localities: readonly LocalityTable[] = [],
): Task<Collected> {
  const counted = yield* countedWhereDeclared(snapshot, tables, claimable);
  const collected = yield* collect(tables, claimable, decisions, year, counted);
  const theirs = yield* settledDoubts(localities, decisions);
  return { ...collected, settled: [...collected.settled, ...theirs] };
}
