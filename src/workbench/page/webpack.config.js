/** The workbench's page: never a part of the production build. */
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/**
 * @param {string} output the folder that it is put into
 * @param {'development' | 'production'} mode
 */
module.exports = (output, mode) => ({
  mode,
  context: __dirname,
  entry: './workbench.ts',
  output: {
    path: output,
    filename: 'workbench.[contenthash].js',
    chunkFilename: 'workbench.[contenthash].js',
    // Found from the page's own address, whatever path it is served under.
    publicPath: '',
    clean: true,
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  devtool: false,
  cache: {
    type: 'filesystem',
    name: `workbench-${mode}`,
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
