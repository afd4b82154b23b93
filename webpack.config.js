/**
 * The production build. Settings, from the environment:
 * - DEPLOY_URL: where dist/ will be served from, an https address (default: the development address).
 * - OFFICE_JS: where office.js comes from. Not set: the npm package, copied to dist/office. "cdn": Microsoft's CDN, when
 *   the pane is opened. Else a folder of files taken from that CDN, with a SHA256SUMS of them, copied to dist/office.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { version } = require('./package.json');

/** The address that manifest.xml names, replaced by DEPLOY_URL. */
const DEV_URL = 'https://localhost:3000';
const CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_PACKAGE = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');

/**
 * What office.js loads from beside itself for Excel on the web, on Windows, on a Mac and on an iPad, its words in
 * our two languages, and the table that it asks for in a browser without Excel. Its telemetry
 * scripts are left out: it does without them.
 */
const OFFICE_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * Fluent's style engine adds empty <style> elements and fills them through the CSSOM. This is the
 * hash of an empty text: it allows exactly those elements, and no style that markup could bring.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What Microsoft 365, Excel 2021 and the web run add-ins in. Packages go in as they are; a test of what is built finds syntax
 * that is newer, and members that are newer and not among those that src/core/base/olderEngines.ts gives.
 */
const ENGINES = { chrome: '90', edge: '90', safari: '15' };

/** @returns {string} the address without a slash at its end */
function deployUrl() {
  const address = (process.env.DEPLOY_URL || DEV_URL).replace(/\/+$/, '');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (
    url?.protocol !== 'https:' ||
    url.search !== '' ||
    url.hash !== '' ||
    /["'<>&]/.test(address)
  ) {
    throw new Error(`DEPLOY_URL must be an https address without a query, not "${address}".`);
  }
  return address;
}

/**
 * A folder that holds office.js whole. The package's files are npm's to check; those taken by hand are compared with the
 * sums that were made when they were taken.
 */
function officeJsFolder(folder) {
  if (folder === OFFICE_PACKAGE) return folder;
  const sums = path.join(folder, 'SHA256SUMS');
  if (!fs.existsSync(sums)) throw new Error(`OFFICE_JS: "${folder}" has no SHA256SUMS.`);
  const wanted = new Map(
    [...fs.readFileSync(sums, 'utf8').matchAll(/^([0-9a-f]{64}) [ *](?:\.\/)?(.+)$/gm)].map(
      ([, sum, file]) => [file, sum],
    ),
  );
  for (const file of OFFICE_FILES) {
    const at = path.join(folder, file);
    const sum = fs.existsSync(at)
      ? createHash('sha256').update(fs.readFileSync(at)).digest('hex')
      : null;
    if (sum === null || sum !== wanted.get(file)) {
      throw new Error(`OFFICE_JS: "${at}" is missing, or not what SHA256SUMS says.`);
    }
  }
  return path.resolve(folder);
}

function contentSecurityPolicy(isCdn) {
  const scripts = isCdn ? `'self' ${CDN}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = (_env, argv) => {
  const isProduction = argv.mode !== 'development';
  const isCdn = process.env.OFFICE_JS === 'cdn';
  const officeFolder = isCdn ? null : officeJsFolder(process.env.OFFICE_JS || OFFICE_PACKAGE);
  const address = deployUrl();
  const page = (name) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `./src/${name}/${name}.html`,
      chunks: [name],
      // Behind office.js, wherever a page has that.
      inject: 'body',
      contentSecurityPolicy: contentSecurityPolicy(isCdn),
      officeJs: isCdn ? `${CDN}/lib/1/hosted/office.js` : 'office/office.js',
    });
  return {
    mode: isProduction ? 'production' : 'development',
    context: __dirname,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      fieldcheck: './src/fieldcheck/index.ts',
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].[contenthash].js',
      chunkFilename: '[name].[contenthash].js',
      publicPath: 'auto',
      clean: true,
    },
    devtool: isProduction ? false : 'source-map',
    optimization: {
      // What several parts share is a part of its own where it is large: in small ones the same compresses to more bytes.
      splitChunks: { minSize: 80_000 },
      // What one part takes from another has names of as few letters as do: 1.8 KB of the pane's first scripts.
      mangleExports: 'size',
      // A fifth of the time of webpack's own choice, and no more bytes.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          // What one pass leaves, the next folds: 0.7 KB of the pane's first scripts.
          minimizerOptions: { compress: { passes: 3 }, mangle: true },
          extractComments: false,
        }),
      ],
    },
    // Kept under node_modules/.cache; settings from the environment are not seen in this file.
    cache: {
      type: 'filesystem',
      buildDependencies: { config: [__filename] },
      version: JSON.stringify([address, isCdn, officeFolder, version]),
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            // Only what these engines get wrong is written otherwise, and not all "?." of it: 2.4 KB less.
            env: { targets: ENGINES, bugfixes: true },
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    plugins: [
      page('taskpane'),
      page('fieldcheck'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: '**/*', context: 'src/help' },
          { from: 'opening.css', context: 'src/taskpane' },
          // Opened from the pane, where a workbook has no scoring table.
          { from: 'seeds/phu-luc-205-kh-ubnd-2022.xlsx', to: 'ke-hoach-mau.xlsx' },
          {
            from: 'manifest.xml',
            transform: (content) => manifestOf(content.toString(), address),
          },
          ...(officeFolder === null
            ? []
            : OFFICE_FILES.map((file) => officeFile(officeFolder, file))),
        ],
      }),
    ],
    // The budget that counts is of compressed bytes; a test holds it.
    performance: { hints: false },
  };
};

/** The manifest of a deployment: its address, and the version of package.json, which Excel wants in four parts. */
function manifestOf(xml, address) {
  return xml
    .replaceAll(DEV_URL, address)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/** Copied as Microsoft made it: unchanged, and not minified once more. */
function officeFile(folder, file) {
  return { from: file, to: `office/${file}`, context: folder, info: { minimized: true } };
}
