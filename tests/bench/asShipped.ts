import { join } from 'node:path';
import { webpack, type Configuration } from 'webpack';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'node_modules/.cache/bench');

/**
 * Loads a module of the bench as what ships is built, in one piece: run file by file, every use of an import goes
 * through a getter of the loader's, which no user ever pays for.
 *
 * @param entry without the ending, in this folder
 * @returns what the module exports
 */
export async function asShipped(entry: string): Promise<unknown> {
  const config: Configuration = {
    mode: 'production',
    target: 'node20',
    context: ROOT,
    entry: join(__dirname, `${entry}.ts`),
    output: { path: FOLDER, filename: `${entry}.js`, library: { type: 'commonjs2' } },
    // Packages stay what they are: of them nobody's build makes anything else.
    externals: /^[a-z@]/,
    externalsType: 'commonjs2',
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      // What the stand-in loads by itself it loads from where it is.
      parser: { javascript: { createRequire: false } },
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  };
  const compiler = webpack(config);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
  return import(join(FOLDER, `${entry}.js`));
}
