import { damaged, Refused } from './refused';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Directory entries ([MS-CFB] 2.6.1) are this long, and so are their places, whatever the sectors' size. */
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const ROOT = 'Root Entry';
const ENCRYPTED = 'EncryptedPackage';
/** Of files that are opened with a right and not with a password ([MS-OFFCRYPTO] 2.2). */
const RIGHTS = ['DRMEncryptedTransform', 'DRMEncryptedDataSpace', '\tDRMContent'];

/** Whether bytes begin as a compound file: what Office wrote before 2007, and still writes for what is encrypted. */
export function isCompound(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/**
 * Lets compound files pass that hold an old workbook (.xls).
 * @throws Refused for all others
 */
export function checkCompound(bytes: Uint8Array): void {
  const names = entryNames(bytes);
  if (RIGHTS.some((name) => names.has(name))) throw new Refused({ why: 'rights' });
  if (names.has(ENCRYPTED) || (!names.has(ROOT) && mentions(bytes, ENCRYPTED))) {
    throw new Refused({ why: 'encrypted' });
  }
  if (names.has('Workbook') || names.has('Book')) return;
  if (names.has('WordDocument')) throw new Refused({ why: 'not-a-spreadsheet', is: 'word' });
  if (names.has('PowerPoint Document')) {
    throw new Refused({ why: 'not-a-spreadsheet', is: 'presentation' });
  }
  if (!names.has(ROOT)) throw damaged('a compound file without its directory');
  throw new Refused({ why: 'not-a-spreadsheet', is: 'unknown' });
}

/** Whether a name stands anywhere in the bytes: where the directory is cut off, a password is still what to ask for. */
function mentions(bytes: Uint8Array, name: string): boolean {
  const units = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(units[0] ?? 0); at >= 0; at = bytes.indexOf(units[0] ?? 0, at + 1)) {
    if (units.every((unit, nth) => bytes[at + nth] === unit)) return true;
  }
  return false;
}

/** Of the streams and folders in the file. The chain of sectors need not be followed to find them. */
function entryNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const utf16 = new TextDecoder('utf-16le');
  for (let at = ENTRY_BYTES * 4; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = (bytes[at + NAME_LENGTH_AT] ?? 0) + (bytes[at + NAME_LENGTH_AT + 1] ?? 0) * 256;
    if (length < 4 || length > NAME_LENGTH_AT || length % 2 !== 0) continue;
    names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
