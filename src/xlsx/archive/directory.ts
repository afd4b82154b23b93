import { damaged } from '../refused';

/** One file of a zip archive, as the central directory tells of it. */
export interface ZipEntry {
  /** With forward slashes, and none in front. */
  name: string;
  isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its local header begins in the bytes. */
  offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_END_SIZE = 56;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;

/** Where the directory stands, once what was put before the archive is counted in. */
interface Directory {
  entries: number;
  start: number;
  end: number;
  /** Bytes that stand before the archive: its own offsets do not count them. */
  prefix: number;
}

/**
 * Walks the central directory of a zip archive: with zip64 sizes, other bytes before or behind the archive, and names
 * with backslashes. Nothing but the directory is believed: local headers lack sizes where an archive was streamed.
 *
 * @returns null where the bytes hold no archive
 * @throws Refused where the directory is damaged
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const directory = findDirectory(view);
  if (!directory) return null;
  const entries: ZipEntry[] = [];
  let at = directory.start;
  while (entries.length < directory.entries) {
    if (at + ENTRY_SIZE > directory.end || view.getUint32(at, true) !== ENTRY) {
      throw damaged('the archive’s directory');
    }
    const length = ENTRY_SIZE + variableSize(view, at);
    if (at + length > directory.end) throw damaged('the archive’s directory');
    entries.push(entryAt(view, at, directory.prefix));
    at += length;
  }
  return entries;
}

function variableSize(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

/** The last end record that points to a directory: a comment, or bytes behind the archive, may look like one. */
function findDirectory(view: DataView): Directory | null {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    // The first byte alone tells most places apart, and is much cheaper to read.
    if (view.getUint8(at) !== (END & 0xff) || view.getUint32(at, true) !== END) continue;
    const directory = zip64Directory(view, at) ?? {
      entries: view.getUint16(at + 10, true),
      ...placed(at, view.getUint32(at + 12, true), view.getUint32(at + 16, true)),
    };
    if (isDirectory(view, directory)) return directory;
  }
  return null;
}

/** The directory ends where its end record begins, wherever the archive says that it starts. */
function placed(end: number, size: number, start: number): Omit<Directory, 'entries'> {
  return { start: end - size, end, prefix: end - size - start };
}

function zip64Directory(view: DataView, end: number): Directory | null {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const said = uint64(view, locator + 8);
  const at = [said, locator - ZIP64_END_SIZE].find(
    (place) =>
      place >= 0 && place + ZIP64_END_SIZE <= locator && view.getUint32(place, true) === ZIP64_END,
  );
  if (at === undefined) return null;
  return {
    entries: uint64(view, at + 32),
    ...placed(at, uint64(view, at + 40), uint64(view, at + 48)),
  };
}

function isDirectory(view: DataView, { entries, start, end, prefix }: Directory): boolean {
  if (start < 0 || prefix < 0 || start > end) return false;
  return entries === 0 || (start + 4 <= end && view.getUint32(start, true) === ENTRY);
}

function entryAt(view: DataView, at: number, prefix: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + ENTRY_SIZE;
  const extraAt = nameAt + view.getUint16(at + 28, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + nameAt, extraAt - nameAt);
  const [size = 0, packedSize = 0, offset = 0] = withZip64(
    view,
    extraAt,
    extraAt + view.getUint16(at + 30, true),
    [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true)),
  );
  return {
    name: partName(new TextDecoder().decode(name)),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: offset + prefix,
  };
}

/** Sizes too great for their field stand in an extra field, in this order, and only those. */
function withZip64(view: DataView, from: number, to: number, sizes: number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== IN_ZIP64) return size;
      if (next + 8 > to) throw damaged('the archive’s directory');
      next += 8;
      return uint64(view, next - 8);
    });
  }
  return sizes;
}

function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Part names have forward slashes; some programs write the other ones, or one in front. */
export function partName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}
