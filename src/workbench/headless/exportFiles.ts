import { formFilesTask } from '../../app/formFiles';
import type { Reading } from '../../app/reading';
import { defaultAssignOptions } from '../../core/assign/assignOptions';
import { finish } from '../../core/base/task';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';

/** The files that go out to agencies, in memory: nothing is on disk before every step is done. */
export interface ExportedFiles {
  forms: { agency: string; file: string; criteria: number }[];
  files: { name: string; bytes: Uint8Array }[];
}

export function exportFiles(reading: Reading): ExportedFiles {
  const { forms, list } = finish(formFilesTask(reading, defaultAssignOptions));
  return {
    forms: forms.map(({ agency, file, criteria }) => ({ agency, file, criteria })),
    files: [list, ...forms].map(({ file, sheets }) => ({
      name: file,
      bytes: finish(writeWorkbook(sheets)),
    })),
  };
}
