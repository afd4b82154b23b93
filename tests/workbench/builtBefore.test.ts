import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOfSources, isBuilt, noteBuilt } from '../../src/workbench/server/builtBefore';

const root = mkdtempSync(join(tmpdir(), 'built-'));
const folders = { bundle: join(root, 'dist'), page: join(root, 'page') };
const put = (path: string, text = '') => writeFileSync(join(root, path), text);

beforeEach(() => {
  for (const folder of ['src/taskpane', 'assets', 'dist/office', 'page']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const name of ['manifest.xml', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    put(name, name);
  }
  put('webpack.config.js', 'settings');
  put('src/taskpane/index.tsx', 'pane');
  put('assets/icon.png', 'picture');
  put('dist/office/office.js', 'office');
  put('page/index.html', 'page');
  noteBuilt(root, folders, hashOfSources(root));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what nobody has changed since it was built is not built again', () => {
  expect(isBuilt(root, folders)).toBe(true);
});

test.each([
  ['a source is changed', () => put('src/taskpane/index.tsx', 'another pane')],
  ['a source is new', () => put('src/taskpane/more.ts')],
  ['a package is another', () => put('package-lock.json', 'other packages')],
  ['a file of the bundle is another', () => put('dist/office/office.js', 'of another deployment')],
  ['a file of the bundle is gone', () => rmSync(join(root, 'dist/office/office.js'))],
  ['the bundle is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
  ['the page is gone', () => rmSync(join(root, 'page'), { recursive: true })],
  ['its setting is another', () => (process.env.DEPLOY_URL = 'https://khac.example.gov.vn')],
])('where %s it is', (_, change) => {
  change();
  expect(isBuilt(root, folders)).toBe(false);
  delete process.env.DEPLOY_URL;
});

test('what was changed while it was built is built again', () => {
  const before = hashOfSources(root);
  put('src/taskpane/index.tsx', 'changed meanwhile');
  noteBuilt(root, folders, before);
  expect(isBuilt(root, folders)).toBe(false);
});
