import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../../app/reading';
import { type FilesRead, readReturnedFiles, returnedTask } from '../../app/returned';
import { collectiveNames } from '../../core/agencies/collectiveNames';
import { finish } from '../../core/base/task';
import { collect, type Collected } from '../../core/collect/collect';
import { gapsByAgency } from '../../core/collect/gapsByAgency';
import type { Report } from '../../core/collect/report';
import { toNumber } from '../../core/base/decimal';
import { readInOneGo } from '../../xlsx/readWorkbook';

/** What agencies reported, in the workbook and in a folder of files. */
export interface CollectedFiles {
  files: FilesRead;
  /** Files that are workbooks without any agency's sheet. */
  without: readonly string[];
  collected: Collected;
  reports: Report[];
}

/** @param folder of returned files; null: only the workbook's own sheets @throws where the folder cannot be read */
export async function collectFiles(
  reading: Reading,
  folder: string | null,
): Promise<CollectedFiles> {
  const names = folder === null ? [] : (await readdir(folder)).sort();
  const files = await readReturnedFiles(
    names.map((name) => fileAt(join(folder ?? '', name), name)),
    { read: async (file) => readInOneGo(new Uint8Array(await file.arrayBuffer())) },
    () => undefined,
  );
  const { returned, reports, claimable } = finish(returnedTask(reading, files.read));
  const collected = finish(collect(reading.tables, claimable, undefined, reading.year));
  return { files, without: returned.filesWithout, collected, reports };
}

function fileAt(path: string, name: string) {
  return {
    name,
    // Whatever its size: nobody waits in front of a page.
    size: 0,
    arrayBuffer: async () => {
      const { buffer, byteOffset, byteLength } = await readFile(path);
      return buffer.slice(byteOffset, byteOffset + byteLength);
    },
  };
}

/** The contract's "collected". */
export function collectedReport(
  { files, without, collected }: CollectedFiles,
  { directory }: Reading,
) {
  const { accepted, conflicts, doubtful, unmatched, gaps } = collected;
  return {
    accepted: accepted.map(({ ref, value, claims }) => ({
      id: ref,
      agency: [...new Set(claims.map(({ agency }) => agency))].join('; '),
      score: toNumber(value),
      source: 'selfAssessed',
    })),
    doubts: [
      ...doubtful.map(({ ref, claim, why }) => ({
        id: ref,
        agency: claim.agency,
        printed: claim.score.text,
        why,
      })),
      ...conflicts.flatMap(({ ref, claims }) =>
        claims.map(({ agency, score }) => ({
          id: ref,
          agency,
          printed: score.text,
          why: 'conflict',
        })),
      ),
      ...unmatched.map(({ key, claim, why }) => ({
        id: key,
        agency: claim.agency,
        printed: claim.score.text,
        why,
      })),
    ],
    missing: gapsByAgency(gaps, collectiveNames(directory)).map(({ agency, refs }) => ({
      agency,
      ids: refs,
    })),
    refused: [
      ...files.failed.map(({ file, why }) => ({ file, reason: why.why })),
      ...without.map((file) => ({ file, reason: 'no-form' })),
    ],
  };
}
