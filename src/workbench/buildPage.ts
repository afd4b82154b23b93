import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, buildFolders, ROOT_FOLDER } from './server/build';
import { writeStaticPage } from './server/staticPage';

/** `npm run build:page`: the workbench as files that any server can serve. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist-page' } } });
  const folder = join(ROOT_FOLDER, values.out);
  const between = await mkdtemp(join(tmpdir(), 'page-'));
  try {
    const folders = buildFolders(between);
    await buildAll(folders, 'production');
    await writeStaticPage(folders, folder);
  } finally {
    await rm(between, { recursive: true, force: true });
  }
  process.stdout.write(`${folder}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
