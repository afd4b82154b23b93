import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(__dirname, '../../src/workbench/install.mjs');

function install(args: string[], path = process.env['PATH']) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  return { status, stdout, stderr };
}

test('says nothing where nothing is missing', () => {
  expect(install([])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('without apt-get it names what is missing and the command, on standard error', () => {
  const { status, stdout, stderr } = install(['--browser'], '/nowhere');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(
    'apt-get install -y --no-install-recommends chromium-headless-shell libreoffice-calc',
  );
});
