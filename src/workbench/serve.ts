import { parseArgs } from 'node:util';
import { buildAll, buildFolders, ROOT_FOLDER } from './server/build';
import { createWorkbenchServer, listen } from './server/server';

/** `npm start`: builds what Excel would load, and serves it inside the workbench. Tests have it built elsewhere than usual. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '3000' }, build: { type: 'string' } },
  });
  const folders = buildFolders(values.build);
  process.stdout.write('Đang dựng gói… (building)\n');
  await buildAll(folders);
  const server = createWorkbenchServer([folders.page, folders.bundle, ROOT_FOLDER]);
  const port = await listen(server, Number(values.port));
  process.stdout.write(`http://localhost:${port}\n`);
}

// Another program that has started it and is gone, however it ended, leaves nobody to serve.
process.once('disconnect', () => process.exit());
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
