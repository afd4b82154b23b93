import type { WorkbookSnapshot } from '../../core/base/grid';
import { hasMacros, lookAtInput } from '../engine/inputFile';
import type { HeadlessWords } from '../headless/words';

/** The workbook that the page has open. */
export interface OpenFile {
  /** As it came: what is worked on is a copy in memory. */
  bytes: Uint8Array;
  name: string;
}

/**
 * What bars a file from being opened. Macros do, although they could be left out: what was worked on could not be saved
 * under the file's name, and that is better known before the work than after.
 *
 * @returns why, or what the file holds
 */
export async function barred(
  { bytes, name }: OpenFile,
  words: HeadlessWords,
): Promise<{ why: string } | { why?: never; snapshot: WorkbookSnapshot | null }> {
  const look = await lookAtInput(bytes);
  if (look.refusal) return { why: `${name}: ${words.cannotRead[look.refusal]}.` };
  return hasMacros(bytes) ? { why: words.hasMacros(name) } : look;
}
