import { hasMacros, inputRefusal } from '../engine/inputFile';
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
 * @returns null where nothing does
 */
export async function barred(
  { bytes, name }: OpenFile,
  words: HeadlessWords,
): Promise<string | null> {
  const why = await inputRefusal(bytes);
  if (why !== null) return `${name}: ${words.cannotRead[why]}.`;
  return hasMacros(bytes) ? words.hasMacros(name) : null;
}
