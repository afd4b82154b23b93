import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What some parts of a file are to be changed into. */
export interface Mend {
  /** By name. */
  parts: RegExp;
  /** @returns the part's text, changed or as it is */
  mend(xml: string): string;
}

/** @returns the file with its parts mended; the same bytes where nothing was to be mended */
export function mendParts(file: Uint8Array, mends: readonly Mend[]): Uint8Array {
  const wanted = unzipSync(file, {
    filter: ({ name }) => mends.some(({ parts }) => parts.test(name)),
  });
  const mended: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(wanted)) {
    const xml = strFromU8(part);
    const changed = mends.reduce(
      (text, { parts, mend }) => (parts.test(name) ? mend(text) : text),
      xml,
    );
    if (changed !== xml) mended[name] = strToU8(changed);
  }
  return Object.keys(mended).length > 0 ? zipSync({ ...unzipSync(file), ...mended }) : file;
}
