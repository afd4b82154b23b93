/** The workbench's page: never a part of the production build. */
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

/** @param {string} output the folder that it is put into */
module.exports = (output) => ({
  mode: 'development',
  context: __dirname,
  entry: './workbench.ts',
  output: { path: output, filename: 'workbench.js', publicPath: '' },
  devtool: false,
  cache: {
    type: 'filesystem',
    name: 'workbench',
    cacheDirectory: path.join(__dirname, '../../../node_modules/.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js', '.mjs'] },
  performance: { hints: false },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      template: path.join(__dirname, 'workbench.html'),
    }),
  ],
});
