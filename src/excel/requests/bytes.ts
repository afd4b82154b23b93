/** Length of a text in UTF-8, without making the bytes. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

/** Size of a value as JSON on the wire. */
export function jsonBytes(value: unknown): number {
  return utf8Length(JSON.stringify(value) ?? '');
}

/** Size of cells that go as a column: each stands in brackets of its own, as a row of one. */
export function columnBytes(cells: readonly unknown[]): number {
  return jsonBytes(cells) + 2 * cells.length;
}

/** About what the commands around one object cost in a request: its path, its creation, a few settings. */
export const OBJECT_BYTES = 800;
