import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SAMPLE_FILES } from '../page/samples';
import { type BuildFolders, ROOT_FOLDER } from './build';
import { TRUST, TRUST_PAGE } from './trust';

/**
 * Puts the workbench together as files: any server can serve them, under any path, and nothing else is asked for.
 *
 * @param built the bundle and the page, as they were built
 * @param folder replaced as a whole
 */
export async function writeStaticPage(built: BuildFolders, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(built.bundle, folder, { recursive: true });
  await cp(built.page, folder, { recursive: true });
  const put = async (file: string, write: (path: string) => Promise<void>) => {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await write(path);
  };
  for (const file of SAMPLE_FILES) await put(file, (path) => cp(join(ROOT_FOLDER, file), path));
  await put(TRUST_PAGE, (path) => writeFile(path, TRUST));
}
