import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Unwritable, unwritable } from './unwritable';

/** A file that a run is to leave on disk. */
export interface Output {
  path: string;
  content: Uint8Array | string;
}

/** Why nothing can be written there: it is the file that is read, another output goes there too, or what the system says. */
export type Bar = 'input' | 'twice' | Unwritable;

export interface BarredOutput {
  path: string;
  why: Bar;
}

/** Which file could not be written and why, and which of the others stand there anew all the same. */
export interface NotWritten {
  path: string;
  why: Bar;
  written: string[];
}

/** Where a file goes, links followed: they stay, and what they lead to is written. */
interface Place {
  place: string;
  there: Stats | null;
}

/**
 * Looks at where files are to go.
 *
 * @returns their places, in the order of the paths, or the first at which nothing can be written
 */
export async function placesOf(
  input: string,
  paths: readonly string[],
): Promise<{ places: Place[]; barred?: never } | { barred: BarredOutput }> {
  const places: Place[] = [];
  const original = await stat(input).catch(() => null);
  for (const path of paths) {
    const look = await placeOf(path);
    if (typeof look === 'string') return { barred: { path, why: look } };
    const { there } = look;
    if (there && original && isSameFile(there, original)) return { barred: { path, why: 'input' } };
    if (places.some(({ place }) => place === look.place)) return { barred: { path, why: 'twice' } };
    places.push(look);
  }
  return { places };
}

/**
 * Looks at a folder that files are to go into, or at the nearest one in which it can be made.
 *
 * @returns where that cannot be, and why; null where nothing speaks against it
 */
export async function folderBar(folder: string): Promise<{ path: string; why: Unwritable } | null> {
  const there = await stat(folder).catch(unwritable);
  if (typeof there !== 'string') {
    const why = there.isDirectory() ? await barOf(access(folder, constants.W_OK)) : 'is-file';
    return why && { path: folder, why };
  }
  const isLink = await lstat(folder).then(
    () => true,
    () => false,
  );
  const above = dirname(folder);
  if (there !== 'no-folder' || isLink || above === folder) return { path: folder, why: there };
  return folderBar(above);
}

async function placeOf(path: string): Promise<Place | Bar> {
  const entry = await lstat(path).catch(unwritable);
  if (entry === 'no-folder') {
    const folder = await realpath(dirname(path)).catch(() => null);
    if (folder === null || !(await stat(folder)).isDirectory()) return entry;
    const bar = await barOf(access(folder, constants.W_OK));
    return bar ?? { place: join(folder, basename(path)), there: null };
  }
  if (typeof entry === 'string') return entry;
  const there = await stat(path).catch(unwritable);
  if (typeof there === 'string') return there;
  if (there.isDirectory()) return 'is-folder';
  const bar = await barOf(access(path, constants.W_OK));
  return bar ?? { place: there.isFile() ? await realpath(path) : path, there };
}

const isSameFile = (one: Stats, other: Stats) => one.dev === other.dev && one.ino === other.ino;

/**
 * Writes files so that each is there whole or as it was, and none where one has no room: each is written beside its place
 * first, and then takes it.
 *
 * @param folder is made where it is not there
 */
export async function writeTogether(
  outputs: readonly Output[],
  input: string,
  folder: string | null,
): Promise<NotWritten | null> {
  const why = folder === null ? null : await barOf(mkdir(folder, { recursive: true }));
  // Of a folder above it the system says only that it is none.
  if (folder !== null && why) {
    const bar = await folderBar(folder);
    return { ...(bar ?? { path: folder, why }), written: [] };
  }
  const paths = outputs.map(({ path }) => path);
  const found = await placesOf(input, paths);
  if (found.barred) return { ...found.barred, written: [] };
  const files = found.places.map((place, nth) => ({
    ...place,
    path: paths[nth] ?? '',
    content: outputs[nth]?.content ?? '',
    beside: besideOf(place, nth),
  }));
  const written: string[] = [];
  try {
    // What takes bytes as they come has them for good: that waits until all others have room.
    for (const isPlain of [true, false])
      for (const { path, place, beside, content } of files) {
        if ((beside !== null) !== isPlain) continue;
        const why = await barOf(writeFile(beside ?? place, content));
        if (why) return { path, why, written };
        if (!isPlain) written.push(path);
      }
    for (const { path, place, there, beside } of files) {
      const why = beside === null ? null : await barOf(takePlace(beside, place, there?.mode));
      if (why) return { path, why, written };
      if (beside !== null) written.push(path);
    }
    return null;
  } finally {
    for (const { beside } of files) if (beside !== null) await rm(beside, { force: true });
  }
}

/** A short name, however long the file's own is; null for what takes bytes as they come, as /dev/stdout does. */
function besideOf({ place, there }: Place, nth: number): string | null {
  const isPlain = there === null || there.isFile();
  return isPlain ? join(dirname(place), `.cchc-${process.pid}-${nth}.tmp`) : null;
}

/** @param mode of the file that was there: whoever may read that one may read the new one */
async function takePlace(beside: string, place: string, mode: number | undefined): Promise<void> {
  if (mode !== undefined) await chmod(beside, mode);
  await rename(beside, place);
}

/** @returns what the system says against it; null where it was done */
function barOf(work: Promise<unknown>): Promise<Unwritable | null> {
  return work.then(() => null, unwritable);
}
