/**
 * The production build. Settings, from the environment:
 * - DEPLOY_URL: where dist/ will be served from, an https address (default: the development address).
 * - OFFICE_JS=cdn: take office.js from Microsoft's CDN instead of from dist/office.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** The address that manifest.xml names, replaced by DEPLOY_URL. */
const DEV_URL = 'https://localhost:3000';
const CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_FOLDER = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');

/**
 * What office.js loads from beside itself for Excel on the web, on Windows and on a Mac, its words in
 * our two languages, and the table that it asks for in a browser without Excel. Its telemetry
 * scripts are left out: it does without them.
 */
const OFFICE_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * Fluent's style engine adds empty <style> elements and fills them through the CSSOM. This is the
 * hash of an empty text: it allows exactly those elements, and no style that markup could bring.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What Microsoft 365, Excel 2021 and the web run add-ins in. */
const ENGINES = { chrome: '90', edge: '90', safari: '15' };
/** Packages whose syntax is newer than the oldest of them; a test of what is built finds any other. */
const NEWER_PACKAGES = /[\\/]node_modules[\\/]tabster[\\/]/;

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
  const address = deployUrl();
  const page = (name, folder = name, options = {}) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `./src/${folder}/${name}.html`,
      chunks: [name],
      contentSecurityPolicy: contentSecurityPolicy(isCdn),
      officeJs: isCdn ? `${CDN}/lib/1/hosted/office.js` : 'office/office.js',
      ...options,
    });
  return {
    mode: isProduction ? 'production' : 'development',
    context: __dirname,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      message: './src/commands/message.ts',
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].[contenthash].js',
      chunkFilename: '[name].[contenthash].js',
      publicPath: 'auto',
      clean: true,
    },
    devtool: isProduction ? false : 'source-map',
    // Kept under node_modules/.cache; settings from the environment are not seen in this file.
    cache: {
      type: 'filesystem',
      buildDependencies: { config: [__filename] },
      version: JSON.stringify([address, isCdn]),
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.m?js$/,
          include: NEWER_PACKAGES,
          loader: 'swc-loader',
          options: { env: { targets: ENGINES } },
        },
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            env: { targets: ENGINES },
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
      // Its template says where its script goes.
      page('commands', 'commands', { inject: false }),
      page('message', 'commands'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEV_URL, address),
          },
          ...(isCdn ? [] : OFFICE_FILES.map((file) => officeFile(file))),
        ],
      }),
    ],
    // The budget that counts is of compressed bytes; a test holds it.
    performance: { hints: false },
  };
};

/** Copied as Microsoft made it: unchanged, and not minified once more. */
function officeFile(file) {
  return { from: file, to: `office/${file}`, context: OFFICE_FOLDER, info: { minimized: true } };
}
