import { unzipSync, zipSync } from 'fflate';

/**
 * The same zip archive with nothing in it that depends on when or where it was made: entries in a
 * fixed order, all dated 1 January 1980 (the first day a zip can name), compressed alike.
 */
export function withFixedDates(zip: Uint8Array): Uint8Array {
  const entries = unzipSync(zip);
  const names = Object.keys(entries).sort();
  // Office expects the list of content types first.
  names.sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'));
  const ordered = Object.fromEntries(
    names.map((name) => [name, entries[name] ?? new Uint8Array()]),
  );
  // A zip keeps local time without a zone; the constructor with parts reads them as local too.
  return zipSync(ordered, { level: 9, mtime: new Date(1980, 0, 1) });
}
