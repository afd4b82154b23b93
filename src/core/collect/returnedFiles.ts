import { agencyKey } from '../agencies/agencyKey';
import { valueAt } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';
import type { ReturnedSource } from './returned';

/** A returned workbook, with a name that no other of them has. */
export interface ReturnedFile extends ReturnedSource {
  file: string;
}

/**
 * Adds returned files to others. One that bears the name of another and is about the same agencies is that one,
 * corrected; one about others is a file of its own, and gets a name of its own.
 */
export function withFiles(
  before: readonly ReturnedFile[],
  added: readonly ReturnedFile[],
): ReturnedFile[] {
  const files = [...before];
  for (const source of added) {
    const at = files.findIndex(
      (one) => isNamed(one.file, source.file) && agenciesOf(one) === agenciesOf(source),
    );
    const corrected = files[at];
    if (corrected) files[at] = { ...source, file: corrected.file };
    else files.push({ ...source, file: freeName(source.file, files) });
  }
  return files;
}

function isNamed(file: string, name: string): boolean {
  return file === name || file.startsWith(`${name} (`);
}

function freeName(name: string, files: readonly ReturnedFile[]): string {
  let free = name;
  for (let nth = 2; files.some(({ file }) => file === free); nth += 1) free = `${name} (${nth})`;
  return free;
}

function agenciesOf({ snapshot }: ReturnedFile): string {
  return snapshot.sheets
    .map((grid) => readSheetMark(valueAt(grid, 0, 0)))
    .flatMap((mark) => (mark?.kind === 'agency' ? agencyKey(mark.subject) : []))
    .sort()
    .join('|');
}
