import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = join(__dirname, '../../..');
const load = createRequire(__filename);

/** Where the workbench's own page is put: beside other things that can be made again at any time. */
export const PAGE_FOLDER = join(root, 'node_modules/.cache/workbench');
export const BUNDLE_FOLDER = join(root, 'dist');
export const ROOT_FOLDER = root;

type Production = (env: unknown, argv: { mode: string }) => Configuration;
type Page = (output: string) => Configuration;

/** Builds the production bundle, exactly as it is deployed, and the workbench's page. @throws what webpack found wrong */
export async function buildAll(): Promise<void> {
  const production = load(join(root, 'webpack.config.js')) as Production;
  const page = load(join(root, 'src/workbench/page/webpack.config.js')) as Page;
  await run(production({}, { mode: 'production' }));
  await run(page(PAGE_FOLDER));
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      // What was built is kept for the next time only when the compiler is closed.
      compiler.close((closing) => {
        const failed = error ?? closing;
        if (failed) reject(failed);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}
