import type { ForeignKind } from '../core/base/unreadableFile';

/** How files begin that are no spreadsheets. */
const MAGIC: readonly [ForeignKind, readonly (number | null)[]][] = [
  ['word', ascii('{\\rtf')],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', ascii('GIF8')],
  ['image', [...ascii('BM'), null, null, null, null, 0, 0]],
  ['image', ascii('II*\0')],
  ['image', ascii('MM\0*')],
  ['image', [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')]],
  ...['heic', 'heix', 'heif', 'hevc', 'mif1', 'msf1', 'avif'].map(
    (brand): [ForeignKind, (number | null)[]] => [
      'image',
      [null, null, null, null, ...ascii('ftyp'), ...ascii(brand)],
    ],
  ),
  // Excel 2 to 4, and programs that write as it did.
  ...[0x00, 0x02, 0x04].map((version): [ForeignKind, number[]] => ['old-excel', [0x09, version]]),
  ['archive', ascii('Rar!')],
  ['archive', [...ascii('7z'), 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];

/** Readers of PDF look for its mark in the first bytes, not at the first one. */
const PDF_WITHIN = 1024;

/** @returns what kind of file begins with these bytes; null for none that is known */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const known = MAGIC.find(([, magic]) =>
    magic.every((byte, at) => byte === null || bytes[at] === byte),
  );
  if (known) return known[0];
  const head = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  return head.includes('%PDF-') ? 'pdf' : null;
}

/** @returns what kind of text this is; null for one without marks */
export function foreignText(text: string): ForeignKind | null {
  const head = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^mime-version:/.test(head)) return 'web-page';
  if (!head.startsWith('<')) return null;
  return /^(?:<[?!][^>]*>\s*)*<(?:html|head|body|table|meta|style|div)\b|^<!doctype html/.test(head)
    ? 'web-page'
    : 'xml';
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
