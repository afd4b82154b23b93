import { type Outcome, success } from '../core/base/outcome';
import type { UnreadableFile } from '../core/base/unreadableFile';
import { isOwnSheet } from '../core/ownSheets/sheetModel';
import { HIGHLIGHT_MARK } from '../core/plan/plan';
import { type IssuedCopy, issuedCopy } from '../xlsx/issue/issuedCopy';
import { Refused } from '../xlsx/refused';
import { inSlices } from './inSlices';
import type { Reading } from './reading';
import type { FilePort } from './workbookPort';

/** The copy of a workbook that can be issued. */
export interface IssuedFile extends IssuedCopy {
  name: string;
}

/** "unreadable": Excel gave something that is no workbook of the usual kind. */
export type Issuing =
  | { is: 'issued'; file: IssuedFile }
  | { is: 'unreadable'; why: UnreadableFile };

/** Names of the sheets that are the users' own: no other goes along (SPEC G17). */
export function officialSheets({ snapshot }: Pick<Reading, 'snapshot'>): string[] {
  return snapshot.sheets.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
}

/** A copy of the open workbook without anything of the add-in's, made without holding up the pane. */
export async function issueOpen(
  reading: Reading,
  files: Pick<FilePort, 'copy'>,
): Promise<Outcome<Issuing>> {
  const bytes = await files.copy();
  if (!bytes.ok) return bytes;
  try {
    return success({ is: 'issued', file: await issue(reading, bytes.value) });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return success({ is: 'unreadable', why: error.reason });
  }
}

/** @param bytes of the workbook that was read @throws Refused for what is no workbook of Office Open XML */
export async function issue(reading: Reading, bytes: Uint8Array): Promise<IssuedFile> {
  const { year } = reading;
  const copy = await inSlices(
    issuedCopy(bytes, { sheets: officialSheets(reading), mark: HIGHLIGHT_MARK }),
  );
  return { ...copy, name: `Ban_de_ban_hanh${year === null ? '' : `_${year}`}.xlsx` };
}
