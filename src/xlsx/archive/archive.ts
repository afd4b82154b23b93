import { Inflate } from 'fflate';
import type { Task } from '../../core/base/task';
import { damaged, Refused } from '../refused';
import { crc32 } from './crc32';
import { readDirectory, type ZipEntry } from './directory';

/** More than any agency's workbook unpacks to. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Packed bytes a slice: they unpack to a thousand times as many at most. */
const BYTES_A_SLICE = 8 * 1024;
/** Stored bytes, and those that are summed up, are cheaper. */
const PLAIN_BYTES_A_SLICE = 512 * 1024;

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a zip archive. Each is unpacked when it is asked for, into the size that it declares, and its checksum compared. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  #unpacked = 0;

  private constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.#bytes = bytes;
    for (const entry of entries) {
      if (!entry.name.endsWith('/')) this.#entries.set(entry.name.toLowerCase(), entry);
    }
  }

  /** @returns null where the bytes hold no archive */
  static open(bytes: Uint8Array): Archive | null {
    const entries = readDirectory(bytes);
    return entries && new Archive(bytes, entries);
  }

  /** As the archive spells them. */
  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** Names of parts are compared without regard to case. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * @returns undefined where there is no such part
   * @throws Refused for what is encrypted, damaged, packed otherwise or too large
   */
  *part(name: string): Task<Uint8Array | undefined> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.isEncrypted) throw new Refused({ why: 'encrypted' });
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw new Refused({ why: 'packed-otherwise' });
    }
    this.#unpacked += entry.size;
    if (this.#unpacked > MOST_BYTES) throw new Refused({ why: 'too-large', cell: null });
    const packed = this.#packed(entry);
    const content = entry.method === STORED ? packed : yield* inflated(packed, entry);
    if (content.length !== entry.size || (yield* checksum(content)) !== entry.crc) {
      throw damaged(`the content of ${name}`);
    }
    return content;
  }

  #packed({ name, offset, packedSize }: ZipEntry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length);
    const headerEnd = offset + LOCAL_HEADER_SIZE;
    if (headerEnd > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) {
      throw damaged(`the place of ${name}`);
    }
    const start = headerEnd + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packedSize > view.byteLength) throw damaged(`the place of ${name}`);
    return this.#bytes.subarray(start, start + packedSize);
  }
}

function* inflated(packed: Uint8Array, { name, size }: ZipEntry): Task<Uint8Array> {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(`the size of ${name}`);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += BYTES_A_SLICE) {
    if (at > 0) yield;
    try {
      inflate.push(packed.subarray(at, at + BYTES_A_SLICE), at + BYTES_A_SLICE >= packed.length);
    } catch (error) {
      throw error instanceof Refused ? error : damaged(`the content of ${name}`);
    }
  }
  return content.subarray(0, length);
}

function* checksum(content: Uint8Array): Task<number> {
  let sum = 0;
  for (let at = 0; at < content.length; at += PLAIN_BYTES_A_SLICE) {
    if (at > 0) yield;
    sum = crc32(content.subarray(at, at + PLAIN_BYTES_A_SLICE), sum);
  }
  return sum;
}
