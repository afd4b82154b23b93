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

/** A file that a run is to leave on disk. */
export interface Output {
  path: string;
  content: Uint8Array | string;
}

/**
 * Why nothing can be written there: it is the file that is read, another output goes there too, the folder is not there, a
 * folder stands there, or the system does not let it be written.
 */
export type Bar = 'input' | 'twice' | 'no-folder' | 'is-folder' | 'not-allowed';

export interface BarredOutput {
  path: string;
  why: Bar;
}

/** Which file could not be written, and which of the others stand there anew all the same. */
export interface NotWritten {
  path: string;
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

async function placeOf(path: string): Promise<Place | Bar> {
  const entry = await lstat(path).catch(codeOf);
  if (typeof entry === 'string') {
    if (entry !== 'ENOENT' && entry !== 'ENOTDIR') return 'not-allowed';
    const folder = await realpath(dirname(path)).catch(() => null);
    if (folder === null || !(await stat(folder)).isDirectory()) return 'no-folder';
    const place = join(folder, basename(path));
    return (await isWritable(folder)) ? { place, there: null } : 'not-allowed';
  }
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) return 'is-folder';
  if (!there || !(await isWritable(path))) return 'not-allowed';
  return { place: there.isFile() ? await realpath(path) : path, there };
}

function isWritable(path: string): Promise<boolean> {
  return isDone(access(path, constants.W_OK));
}

const isSameFile = (one: Stats, other: Stats) => one.dev === other.dev && one.ino === other.ino;

const codeOf = (error: NodeJS.ErrnoException) => error.code ?? '';

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
  if (folder !== null && !(await isDone(mkdir(folder, { recursive: true }))))
    return { path: folder, written: [] };
  const paths = outputs.map(({ path }) => path);
  const found = await placesOf(input, paths);
  if (found.barred) return { path: found.barred.path, written: [] };
  const files = found.places.map((place, nth) => ({
    ...place,
    path: paths[nth] ?? '',
    content: outputs[nth]?.content ?? '',
    beside: besideOf(place, nth),
  }));
  try {
    for (const { path, place, beside, content } of files)
      if (!(await isDone(writeFile(beside ?? place, content)))) return { path, written: [] };
    for (const [nth, { path, place, there, beside }] of files.entries())
      if (beside !== null && !(await isDone(takePlace(beside, place, there?.mode))))
        return { path, written: paths.slice(0, nth) };
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

function isDone(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
