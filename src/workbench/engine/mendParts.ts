import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What some parts of a file are to be changed into. */
export interface Mend {
  /** By name. */
  parts: RegExp;
  /** @returns the part's text, changed or as it is */
  mend(xml: string, part: Part): string;
}

/** A part that is looked at, and those beside it. */
interface Part {
  name: string;
  /** @returns another part's text as it was; null where there is none of that name */
  other(name: string): string | null;
}

/** @returns the file with its parts mended; the same bytes where nothing was to be mended */
export function mendParts(file: Uint8Array, mends: readonly Mend[]): Uint8Array {
  const read = (isWanted: (name: string) => boolean) =>
    unzipSync(file, { filter: ({ name }) => isWanted(name) });
  const other = (name: string) => {
    const part = read((one) => one === name)[name];
    return part === undefined ? null : strFromU8(part);
  };
  const mended: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(
    read((one) => mends.some(({ parts }) => parts.test(one))),
  )) {
    const xml = strFromU8(part);
    const changed = mends.reduce(
      (text, { parts, mend }) => (parts.test(name) ? mend(text, { name, other }) : text),
      xml,
    );
    if (changed !== xml) mended[name] = strToU8(changed);
  }
  return Object.keys(mended).length > 0 ? zipSync({ ...unzipSync(file), ...mended }) : file;
}
