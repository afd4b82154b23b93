import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildFolders } from './build';

/** What the build is made of, from the project's folder; packages by the lock file. */
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];
/** Settings of the build, from the environment. */
const SETTINGS = ['DEPLOY_URL', 'OFFICE_JS'];
/** Beside the page: a build of the page takes it away. */
const STAMP = 'built.json';

/** What was built, and of what. */
interface Built {
  /** A hash of all sources and settings. */
  of: string;
  /** Of each file of both folders its name, size and time: somebody may have built one of them otherwise since. */
  files: string[];
}

/**
 * Whether both folders hold what the sources would be built to now, so that a second start need not build.
 *
 * @param root the project's folder
 */
export function isBuilt(root: string, folders: BuildFolders): boolean {
  const stamp = join(folders.page, STAMP);
  if (!existsSync(stamp) || !existsSync(folders.bundle)) return false;
  return readFileSync(stamp, 'utf8') === JSON.stringify(builtOf(root, folders));
}

/** Notes that both folders hold what the sources are built to. @param of the sources' hash from before the build */
export function noteBuilt(root: string, folders: BuildFolders, of: string): void {
  writeFileSync(join(folders.page, STAMP), JSON.stringify({ ...builtOf(root, folders), of }));
}

/** A hash of everything that is built, and of how. */
export function hashOfSources(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const path of SOURCES.flatMap((source) => filesIn(root, source))) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function builtOf(root: string, { bundle, page }: BuildFolders): Built {
  const files = [bundle, page].flatMap((folder, nth) =>
    filesIn(folder, '.')
      .filter((path) => path !== STAMP)
      .map((path) => {
        const { size, mtimeMs } = statSync(join(folder, path));
        return `${nth} ${path} ${size} ${mtimeMs}`;
      }),
  );
  return { of: hashOfSources(root), files };
}

/** All files at or below a path, in one order. @returns paths from the root */
function filesIn(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, path === '.' ? name : `${path}/${name}`));
}
