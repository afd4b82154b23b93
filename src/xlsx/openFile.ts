import { zipSync, type Zippable } from 'fflate';
import type { Task } from '../core/base/task';
import { Archive } from './archive/archive';
import { checkCompound, isCompound } from './compound';
import { foreignKind, foreignText } from './foreign';
import { MOST_FILE_BYTES } from './limits';
import { readRelations } from './ooxml/relations';
import { damaged, Refused } from './refused';

/** What a file is, told from its content. "other": a format that is left to another reader, in bytes that were checked. */
export type OpenedFile =
  | { kind: 'ooxml'; archive: Archive; part: string }
  | { kind: 'csv'; text: string }
  | { kind: 'other'; bytes: Uint8Array };

/**
 * Tells what a file is, whatever its name says. Only archives, compound files and text in columns are let in.
 *
 * @throws Refused with what it is instead
 */
export function* openFile(bytes: Uint8Array): Task<OpenedFile> {
  if (bytes.length === 0) throw new Refused({ why: 'empty' });
  if (bytes.length > MOST_FILE_BYTES) throw new Refused({ why: 'too-large', cell: null });
  if (isCompound(bytes)) {
    checkCompound(bytes);
    return { kind: 'other', bytes };
  }
  const archive = Archive.open(bytes);
  if (archive) return yield* openArchive(archive);
  if (isBrokenArchive(bytes)) throw damaged('an archive without its directory');
  // What a download leaves that was cut off before its first byte.
  if (bytes.subarray(0, 4096).every((byte) => byte === 0)) throw damaged('zeros');
  const is = foreignKind(bytes);
  if (is !== null) throw new Refused({ why: 'not-a-spreadsheet', is });
  const text = plainText(bytes);
  const marked = foreignText(text);
  if (marked !== null) throw new Refused({ why: 'not-a-spreadsheet', is: marked });
  return { kind: 'csv', text };
}

function* openArchive(archive: Archive): Task<OpenedFile> {
  const relations = yield* readRelations(archive, '');
  const part =
    relations.find(({ type }) => type === 'officeDocument')?.part ??
    ['xl/workbook.xml', 'xl/workbook.bin'].find((usual) => archive.has(usual));
  if (part !== undefined) {
    return part.endsWith('.bin')
      ? { kind: 'other', bytes: yield* repacked(archive) }
      : { kind: 'ooxml', archive, part };
  }
  const mimetype = new TextDecoder().decode(yield* archive.part('mimetype'));
  const isSpreadsheet = mimetype.includes('opendocument.spreadsheet');
  if (isSpreadsheet || (mimetype === '' && archive.has('content.xml'))) {
    const manifest = yield* archive.part('META-INF/manifest.xml');
    if (/encryption-data|encrypted-package/.test(new TextDecoder().decode(manifest))) {
      throw new Refused({ why: 'encrypted' });
    }
    return { kind: 'other', bytes: yield* repacked(archive) };
  }
  const is = /opendocument\.(text|presentation)/.exec(mimetype)?.[1];
  if (is === 'text') throw new Refused({ why: 'not-a-spreadsheet', is: 'word' });
  if (is === 'presentation') throw new Refused({ why: 'not-a-spreadsheet', is });
  // Documents of other programs are archives, too: nobody is to unpack them.
  const isDocument = mimetype !== '' || archive.has('[Content_Types].xml') || isOfApple(archive);
  throw new Refused({ why: 'not-a-spreadsheet', is: isDocument ? 'unknown' : 'archive' });
}

/** Documents of Apple's office programs. */
function isOfApple({ names }: Archive): boolean {
  return names.some((name) => /\.iwa$|^Index\.zip$/i.test(name));
}

/** Begins as an archive does, or ends as one. */
function isBrokenArchive(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return true;
  const end = [0x50, 0x4b, 0x05, 0x06];
  return end.every((byte, at) => bytes[bytes.length - END_BYTES + at] === byte);
}

/** The record that an archive without a comment ends with. */
const END_BYTES = 22;

/** The archive's texts and tables, checked and put together anew: the other reader checks nothing. */
function* repacked(archive: Archive): Task<Uint8Array> {
  const parts: Zippable = {};
  for (const name of archive.names) {
    if (!/\.(?:xml|rels|bin|rdf)$|^mimetype$/i.test(name)) continue;
    const content = yield* archive.part(name);
    if (content) parts[name] = content;
  }
  return zipSync(parts, { level: 0 });
}

/** @throws Refused for what is no text, or in an encoding of the time before Unicode */
function plainText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isUtf16 = isLittle || (first === 0xfe && second === 0xff);
  if (!isUtf16 && bytes.subarray(0, 4096).includes(0)) {
    throw new Refused({ why: 'not-a-spreadsheet', is: 'unknown' });
  }
  const encoding = isUtf16 ? (isLittle ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused({ why: 'old-encoding' });
  }
}
