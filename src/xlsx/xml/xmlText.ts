import { damaged } from '../refused';

/**
 * The characters of an XML part: in the encoding of its byte order mark, of its first bytes, or the one that it names.
 *
 * @throws Refused where the bytes are not in that encoding
 */
export function xmlText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`text that is not in ${encoding}`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, an XML text begins with "<".
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  // Bytes that begin as a single-byte text does are not of the encoding that such a name says.
  return named === undefined || /^utf-?16/i.test(named) ? 'utf-8' : named;
}
