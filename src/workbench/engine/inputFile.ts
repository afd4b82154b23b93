import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../core/base/grid';
import type { ForeignKind, UnreadableFile } from '../../core/base/unreadableFile';
import { readInOneGo } from '../../xlsx/readWorkbook';
import { Refused } from '../../xlsx/refused';
import { plainPackage } from './plainPackage';
import { type Excess, SheetSize } from './sheetSize';

/**
 * Why a file is not opened here: "other-format" is a spreadsheet of another kind (.xls, .xlsb, .ods, text in columns), the
 * kinds of files are what it is instead.
 */
export type InputRefusal =
  | 'empty'
  | 'encrypted'
  | 'rights'
  | 'damaged'
  | 'too-large'
  | 'packed-otherwise'
  | 'other-format'
  | Excess
  | Exclude<ForeignKind, 'old-excel'>;

/** Why a file is not opened, or what the library is to open. */
export type InputLook = { refusal: InputRefusal } | ({ refusal?: never } & PlainInput);

/** A workbook as the library reads it. */
export interface PlainInput {
  /** The file in the one spelling that the library knows. */
  bytes: Uint8Array;
  /** What it holds, to compare with what the library makes of it; null: too much to be read here. */
  snapshot: WorkbookSnapshot | null;
}

/**
 * Looks at a file before the library does, with the reader that returned files go through: what that refuses is refused in
 * words, and what it bears is given to the library in the spelling that that one knows. The page and the headless command open
 * the same files.
 */
export async function lookAtInput(bytes: Uint8Array): Promise<InputLook> {
  const reading = await readInOneGo(bytes);
  // The library knows this format alone, and what other formats hold would not all go into it.
  if (reading.ok) {
    const { format, snapshot } = reading.content;
    if (format !== 'ooxml') return { refusal: 'other-format' };
    return opened(bytes, snapshot);
  }
  const { unreadable } = reading;
  // Cells far from all others: the library holds them one by one, and the add-in says them and reads the rest.
  if (unreadable.why === 'too-large' && unreadable.cell !== null) return opened(bytes, null);
  return { refusal: refusalFor(unreadable) };
}

/** Parts that the reader has no use for are unpacked, too, and may be what is wrong. */
function opened(bytes: Uint8Array, snapshot: WorkbookSnapshot | null): InputLook {
  try {
    const size = new SheetSize();
    const plain = plainPackage(bytes, size);
    return size.excess ? { refusal: size.excess } : { bytes: plain, snapshot };
  } catch (error) {
    if (error instanceof Refused) return { refusal: refusalFor(error.reason) };
    throw error;
  }
}

function refusalFor(reason: UnreadableFile): InputRefusal {
  switch (reason.why) {
    case 'not-a-spreadsheet':
      return reason.is === 'old-excel' ? 'other-format' : reason.is;
    case 'empty':
    case 'encrypted':
    case 'rights':
    case 'damaged':
    case 'too-large':
    case 'packed-otherwise':
      return reason.why;
    case 'old-encoding':
      return 'text';
    // Of formats that are not opened here.
    case 'needs-worker':
    case 'no-reader':
    case 'took-too-long':
    case 'not-given':
      return 'other-format';
  }
}

const OF_THE_KIND = /<Override\b[^<>]*macroEnabled\.main\+xml/;

/**
 * Whether a workbook has macros, or is of the kind that may have: what is saved here is an .xlsx file, which keeps none, and
 * under the name of the other kind Excel does not open it.
 */
export function hasMacros(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name === '[Content_Types].xml' || name.endsWith('vbaProject.bin'),
  });
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  // Some programs list kinds of parts that the workbook does not have.
  return (
    Object.keys(parts).some((name) => name.endsWith('vbaProject.bin')) || OF_THE_KIND.test(types)
  );
}
