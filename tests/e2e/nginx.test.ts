import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { TIME_LIMITS } from '../timeLimits';
import { chromiumOptions } from './serve';
import { DEPLOYED, shared } from './shared';

const ROOT = join(__dirname, '../..');
const SHIPPED = join(ROOT, 'assets/deploy/nginx.conf');

const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
const site = join(folder, 'site');
let port: number;
let nginx: ChildProcess | undefined;
let browser: Browser | undefined;

/** A port that nobody listens on: nginx cannot be asked which it took. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address();
      const free = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(free));
    });
  });
}

/** The shipped configuration with what its marks ask for filled in, and nothing else changed. */
function configuration(): string {
  const fill = (text: string, from: string, to: string) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, to);
  };
  const filled = [
    ['listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`],
    ['/etc/nginx/cchc/chung-thu.pem', join(folder, 'cert.pem')],
    ['/etc/nginx/cchc/khoa.pem', join(folder, 'key.pem')],
    ['/srv/cchc/', `${site}/`],
  ].reduce((text, [from = '', to = '']) => fill(text, from, to), readFileSync(SHIPPED, 'utf8'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  return [
    // Its workers read a folder that is ours alone.
    `user ${userInfo().username}; daemon off; worker_processes 1;`,
    `pid ${join(folder, 'pid')}; error_log ${join(folder, 'errors')};`,
    'events {}',
    `http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}`,
    filled,
    '}',
  ].join('\n');
}

function ask(path: string): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: `/cchc/${path}`, rejectUnauthorized: false };
    request(options, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  port = await freePort();
  cpSync((await shared()).bundle, site, { recursive: true });
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
    ],
    { stdio: 'ignore' },
  );
  writeFileSync(join(folder, 'nginx.conf'), configuration());
  const started = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: 'pipe',
  });
  nginx = started;
  let said = '';
  started.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const end = Date.now() + TIME_LIMITS.wait;
  while (
    !(await ask('help.html').then(
      () => true,
      () => false,
    ))
  ) {
    if (started.exitCode !== null || Date.now() > end)
      throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
afterAll(async () => {
  await browser?.close();
  nginx?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('pages are asked for anew, scripts with a hash in their name are kept, and what is missing is not', async () => {
  const script = readdirSync(site).find((name) => /^taskpane\..*\.js$/.test(name)) ?? '';
  const cases = [
    ['taskpane.html', 200, 'no-cache'],
    ['taskpane.html?go=recalculate', 200, 'no-cache'],
    ['help.html', 200, 'no-cache'],
    ['manifest.xml', 200, 'no-cache'],
    ['office/office.js', 200, 'no-cache'],
    [script, 200, 'public, max-age=31536000, immutable'],
    ['assets/icon-32.png', 200, 'public, max-age=86400'],
    ['999.0123456789abcdef0123.js', 404, undefined],
    ['nothing.html', 404, undefined],
  ] as const;
  for (const [path, status, cache] of cases) {
    const { status: found, headers } = await ask(path);
    expect([path, found, headers['cache-control']]).toEqual([path, status, cache]);
    expect([path, headers['x-frame-options'], headers['content-security-policy']]).toEqual([
      path,
      undefined,
      undefined,
    ]);
    if (status === 200) expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('every address of the manifest is served, and what it is', async () => {
  const manifest = readFileSync(join(site, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(
    ([, one = '']) => one,
  );
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const { origin, pathname, search } = new URL(address);
    expect(origin).toBe(DEPLOYED);
    const { status, headers } = await ask(`${pathname.slice(1)}${search}`);
    const type = pathname.endsWith('.png') ? 'image/png' : 'text/html';
    expect([address, status, headers['content-type']]).toEqual([address, 200, type]);
  }
});

test('the pane starts there, in a browser', async () => {
  browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'vi-VN' });
  page.setDefaultTimeout(TIME_LIMITS.wait);
  await page.goto(`https://localhost:${port}/cchc/taskpane.html?go=check`);
  // Its own script and office.js have come and have run: nothing else says that there is no Excel around it.
  await page.getByText(/Ngăn này chạy trong Excel/).waitFor();
  await page.getByRole('link').click();
  await page.getByRole('heading', { name: 'Bắt đầu' }).waitFor();
});
