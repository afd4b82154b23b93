import { hasMacros, lookAtInput, type PlainInput } from '../engine/inputFile';
import type { HeadlessWords } from '../headless/words';

/** The workbook that the page has open. */
export interface OpenFile {
  /** As it came, or in the one spelling that the library knows: what is worked on is a copy in memory. */
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
): Promise<{ why: string } | ({ why?: never } & PlainInput)> {
  const look = await lookAtInput(bytes);
  if (look.refusal) return { why: `${name}: ${words.cannotRead[look.refusal]}.` };
  return hasMacros(look.bytes) ? { why: words.hasMacros(name) } : look;
}
