import { parseArgs } from 'node:util';
import { buildAll, buildFolders, ROOT_FOLDER } from './server/build';
import { hashOfSources, isBuilt, noteBuilt } from './server/builtBefore';
import { createWorkbenchServer, listen } from './server/server';

/**
 * `npm start`: builds what Excel would load, where that has changed since the last time, and serves it inside the workbench.
 * The port is taken first; who opens the page meanwhile is told that it is being built. Tests have it built elsewhere than
 * usual.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '3000' }, build: { type: 'string' } },
  });
  const folders = buildFolders(values.build);
  let isReady = isBuilt(ROOT_FOLDER, folders);
  const served = [folders.page, folders.bundle, ROOT_FOLDER];
  const server = createWorkbenchServer(served, () => isReady);
  const port = await listen(server, Number(values.port));
  if (!isReady) {
    const of = hashOfSources(ROOT_FOLDER);
    await buildAll(folders, 'development', (part) => {
      process.stdout.write(`Đang dựng gói… (building: ${part})\n`);
    });
    noteBuilt(ROOT_FOLDER, folders, of);
    isReady = true;
  }
  process.stdout.write(`http://localhost:${port}\n`);
}

// Another program that has started it and is gone, however it ended, leaves nobody to serve.
process.once('disconnect', () => process.exit());
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // The server that tells of the building would go on telling.
  process.exit(1);
});
