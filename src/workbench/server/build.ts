import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = join(__dirname, '../../..');
const load = createRequire(__filename);

/** Where what is built is put. */
export interface BuildFolders {
  /** What is deployed. */
  bundle: string;
  /** The workbench's own page. */
  page: string;
}

/** The page stands beside other things that can be made again at any time. */
const USUAL: BuildFolders = {
  bundle: join(root, 'dist'),
  page: join(root, 'node_modules/.cache/workbench'),
};
export const ROOT_FOLDER = root;

/** @param folder for both, in place of the usual ones */
export function buildFolders(folder?: string): BuildFolders {
  if (folder === undefined) return USUAL;
  return { bundle: join(folder, 'bundle'), page: join(folder, 'page') };
}

type Production = (env: unknown, argv: { mode: string }) => Configuration;
type Mode = 'development' | 'production';
type Page = (output: string, mode: Mode) => Configuration;

/**
 * Builds the production bundle, exactly as it is deployed, and the workbench's page.
 *
 * @param mode of the page: made small takes much longer
 * @param onPart told of what is built next
 * @throws what webpack found wrong
 */
export async function buildAll(
  { bundle, page: folder }: BuildFolders,
  mode: Mode = 'development',
  onPart: (part: 'pane' | 'page') => void = () => undefined,
): Promise<void> {
  const production = load(join(root, 'webpack.config.js')) as Production;
  const page = load(join(root, 'src/workbench/page/webpack.config.js')) as Page;
  const { output, ...others } = production({}, { mode: 'production' });
  onPart('pane');
  await run({ ...others, output: { ...output, path: bundle } });
  onPart('page');
  await run(page(folder, mode));
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
