import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../core/base/grid';
import { readInOneGo } from '../../xlsx/readWorkbook';

/** Why a file is not opened here. */
export type InputRefusal = 'empty' | 'encrypted' | 'not-a-workbook' | 'damaged' | 'too-large';

/** Why a file is not opened, or what it holds, to compare with what the library makes of it; null: too much to be read here. */
export type InputLook =
  { refusal: InputRefusal } | { refusal?: never; snapshot: WorkbookSnapshot | null };

/** Of the reader's reasons those that there are words for. */
const SAID = ['empty', 'encrypted', 'damaged', 'too-large'] as const;

/**
 * Looks at a file before the library does, with the reader that returned files go through: what that refuses is refused in
 * words, and nothing that it bears is. The page and the headless command open the same files.
 */
export async function lookAtInput(bytes: Uint8Array): Promise<InputLook> {
  const reading = await readInOneGo(bytes);
  // The library knows this format alone, and what other formats hold would not all go into it.
  if (reading.ok) {
    const { format, snapshot } = reading.content;
    return format === 'ooxml' ? { snapshot } : { refusal: 'not-a-workbook' };
  }
  const { unreadable } = reading;
  // Cells far from all others: the library holds them one by one, and the add-in says them and reads the rest.
  if (unreadable.why === 'too-large' && unreadable.cell !== null) return { snapshot: null };
  return { refusal: SAID.find((one) => one === unreadable.why) ?? 'not-a-workbook' };
}

/**
 * Whether a workbook has macros, or is of the kind that may have: what is saved here is an .xlsx file, which keeps none, and
 * under the name of the other kind Excel does not open it.
 */
export function hasMacros(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name === '[Content_Types].xml' || name.endsWith('vbaProject.bin'),
  });
  const types = parts['[Content_Types].xml'];
  return Object.keys(parts).length > 1 || (types && /macroEnabled/.test(strFromU8(types))) === true;
}
