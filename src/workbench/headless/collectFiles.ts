import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../../app/reading';
import { type FilesRead, collectedTask, readReturnedFiles, returnedTask } from '../../app/returned';
import { collectiveNames } from '../../core/agencies/collectiveNames';
import { finish } from '../../core/base/task';
import type { Collected } from '../../core/collect/collect';
import { gapsByAgency } from '../../core/collect/gapsByAgency';
import type { UnreadSheet } from '../../core/collect/unreadSheets';
import type { Report } from '../../core/collect/report';
import { toNumber } from '../../core/base/decimal';
import type { ReadableFile } from '../../app/workbookReader';
import type { FileReading } from '../../xlsx/fileReading';
import { readInOneGo } from '../../xlsx/readWorkbook';

/** What agencies reported, in the workbook and in a folder of files. */
export interface CollectedFiles {
  files: FilesRead;
  /** Folders within the folder: what lies in them is not read. */
  folders: readonly string[];
  /** Files that are workbooks without any agency's sheet. */
  without: readonly string[];
  /** Forms that were read, in the workbook and in files. */
  forms: number;
  /** Sheets in files that are forms and were not read all the same. */
  unread: readonly UnreadSheet[];
  collected: Collected;
  reports: Report[];
}

/** @param folder of returned files; null: only the workbook's own sheets @throws where the folder cannot be read */
export async function collectFiles(
  reading: Reading,
  folder: string | null,
): Promise<CollectedFiles> {
  const found = folder === null ? [] : await readdir(folder, { withFileTypes: true });
  const entries = found
    .filter(({ name }) => !OF_THE_SYSTEM.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = await readReturnedFiles(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => fileAt(join(folder ?? '', name), name)),
    { read },
    () => undefined,
  );
  const { returned, reports, claimable } = finish(returnedTask(reading, files.read));
  const collected = finish(collectedTask(reading, claimable));
  return {
    files,
    folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    without: returned.filesWithout,
    forms: returned.sheets.length,
    unread: returned.unread,
    collected,
    reports,
  };
}

/** What lies in folders without anybody's having put it there; "~$" is of a workbook that is open in Excel. */
const OF_THE_SYSTEM = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i;

/** Whatever becomes of one file, the others are read. */
async function read(file: Pick<ReadableFile, 'arrayBuffer'>): Promise<FileReading> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, unreadable: { why: 'not-given' } };
  }
  return readInOneGo(bytes).catch(() => ({ ok: false, unreadable: { why: 'no-reader' } }) as const);
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

/** What lies in the folder and was not read, by its name. */
export function refusedNames({ files, folders, without, unread }: CollectedFiles): string[] {
  return [
    ...files.failed.map(({ file }) => file),
    ...without,
    ...unread.flatMap(({ file, sheet }) => (file === null ? [] : `${file} (${sheet})`)),
    ...folders,
  ];
}

/** What a person has to look at before it is taken. */
export function openCount({ conflicts, doubtful, unmatched }: Collected): number {
  return conflicts.length + doubtful.length + unmatched.length;
}

/** The contract's "collected". */
export function collectedReport(
  { files, folders, without, unread, collected }: CollectedFiles,
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
        printed: claim.score.text || (claim.declared?.text ?? ''),
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
      ...unread.flatMap(({ file, sheet, why }) =>
        file === null ? [] : [{ file, sheet, reason: why }],
      ),
      ...folders.map((file) => ({ file, reason: 'folder' })),
    ],
  };
}
