import { Deflate, Inflate } from 'fflate';
import type { Task } from '../../core/base/task';

/** Bytes that are packed in one slice: some milliseconds of work. */
const PLAIN_BYTES_A_SLICE = 32 * 1024;
/** Packed bytes a slice: they unpack to many times as many. */
const PACKED_BYTES_A_SLICE = 4 * 1024;
/** A record of a hundred thousand cells is a tenth of it: more is no record. */
const MOST_BYTES = 128 * 1024 * 1024;

/** A text, packed. */
export function* deflated(text: string): Task<Uint8Array> {
  const parts: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (part) => parts.push(part));
  yield* pushAll(new TextEncoder().encode(text), PLAIN_BYTES_A_SLICE, (bytes, isLast) =>
    stream.push(bytes, isLast),
  );
  return joined(parts);
}

/** @returns null for bytes that hold no packed text */
export function* inflated(bytes: Uint8Array): Task<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size > MOST_BYTES) throw new Error('More than any record unpacks to');
    parts.push(part);
  });
  try {
    yield* pushAll(bytes, PACKED_BYTES_A_SLICE, (some, isLast) => stream.push(some, isLast));
    return new TextDecoder('utf-8', { fatal: true }).decode(joined(parts));
  } catch {
    // Damaged or cut off: whoever asks says so.
    return null;
  }
}

function* pushAll(
  bytes: Uint8Array,
  size: number,
  push: (some: Uint8Array, isLast: boolean) => void,
): Task<void> {
  for (let first = 0; first === 0 || first < bytes.length; first += size) {
    yield;
    push(bytes.slice(first, first + size), first + size >= bytes.length);
  }
}

/** Parts one after the other, as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
