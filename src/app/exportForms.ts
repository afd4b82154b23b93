import type { AssignOptions } from '../core/assign/assignOptions';
import { packed } from '../xlsx/write/writeWorkbook';
import { type FormFile, formFilesTask } from './formFiles';
import { inSlices } from './inSlices';
import type { Reading } from './reading';
import type { WorkbookWriter } from './workbookWriter';

/** A file that is ready to go out. */
export interface WrittenFile {
  /** '' of the list that goes along. */
  agency: string;
  name: string;
  bytes: Uint8Array;
}

export interface ExportedForms {
  /** Name of the archive of all of them. */
  archive: string;
  /** The list first. */
  files: WrittenFile[];
}

/** How far the writing is: files written, of how many. */
export interface ExportProgress {
  done: number;
  of: number;
}

/**
 * Writes a form for every agency, and the list that goes along with them, without holding up the pane.
 *
 * @param round the name of the one that is worked on; '' for none
 * @param isCancelled asked between files
 * @returns null when it was cancelled
 */
export async function exportForms(
  reading: Reading,
  options: AssignOptions,
  round: string,
  writer: Pick<WorkbookWriter, 'write'>,
  onProgress: (progress: ExportProgress) => void,
  isCancelled: () => boolean,
): Promise<ExportedForms | null> {
  const made = await inSlices(formFilesTask(reading, options, round), isCancelled);
  if (!made) return null;
  const list: Pick<FormFile, 'agency' | 'file' | 'sheets'> = { agency: '', ...made.list };
  const all = [list, ...made.forms];
  const files: WrittenFile[] = [];
  for (const { agency, file, sheets } of all) {
    onProgress({ done: files.length, of: all.length });
    files.push({ agency, name: file, bytes: await writer.write(sheets) });
    if (isCancelled()) return null;
  }
  return { archive: made.archive, files };
}

/** All files in one: they are packed already. */
export function archiveOf({ files }: ExportedForms): Uint8Array<ArrayBuffer> {
  return packed(
    files.map(({ name, bytes }) => [name, bytes] as const),
    0,
  );
}
