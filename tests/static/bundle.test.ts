import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { runNode } from '../runProgram';

/** What the configuration is here: a function that gives the plugins, those of pages with their options. */
type Configure = (
  env: object,
  argv: { mode: string },
) => { plugins: { userOptions?: Record<string, unknown> }[] };

const root = join(__dirname, '../..');
const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
const ADDRESS = 'https://cchc.example.gov.vn/addin';
/** Compressed bytes of JavaScript that the pane loads before it shows, office.js apart. */
const BUDGET = 250 * 1024;

function build(
  output: string,
  settings: Record<string, string>,
): { status: number | null; text: string } {
  const { status, out, err } = runNode([webpack, '--mode', 'production', '--output-path', output], {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
  });
  return { status, text: `${out}${err}` };
}

describe('the production build', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const pages = ['taskpane.html', 'commands.html'];

  beforeAll(() => {
    const { status, text } = build(dist, { DEPLOY_URL: `${ADDRESS}/`, OFFICE_JS: '' });
    expect([status, status === 0 ? '' : text]).toEqual([0, '']);
  });
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  test('the pane’s initial JavaScript keeps to its budget', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]*src="?([^" >]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((source) => !source.startsWith('office/'));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts
      .map((script) => gzipSync(readFileSync(join(dist, script))).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });

  test('scripts have their content’s hash in their name, and no source map', () => {
    const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
    for (const script of scripts) expect(script).toMatch(/\.[0-9a-f]{20}\.js$/);
    expect(
      readdirSync(dist, { recursive: true }).filter((name) => String(name).endsWith('.map')),
    ).toEqual([]);
  });

  test.each(pages)('%s allows its own origin only and has nothing inline', (page) => {
    const html = read(page);
    const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html).toMatch(/<html lang="?vi"?>/);
    expect(html).not.toMatch(/<style|style=|\son\w+=|(?:src|href)="?(?:https?:)?\/\//);
    const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
    const first = page === 'commands.html' ? /src=commands\./ : /src=office\/office\.js/;
    expect(scripts[0]?.[1]).toMatch(first);
    expect(html).toMatch(/src=office\/office\.js/);
    for (const script of scripts)
      expect([script[1]?.includes('src='), script[2]]).toEqual([true, '']);
  });

  test('office.js is Microsoft’s, unchanged, with only the host files that Excel needs', () => {
    const files = readdirSync(join(dist, 'office'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
    expect(files).toEqual([
      'en-us/office_strings.js',
      'excel-mac-16.00.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'o15apptofilemappingtable.js',
      'office.js',
      'vi-vn/office_strings.js',
    ]);
    for (const file of files) {
      const source = readFileSync(join(root, 'node_modules/@microsoft/office-js/dist', file));
      expect([file, source.equals(readFileSync(join(dist, 'office', file)))]).toEqual([file, true]);
    }
  });

  test('the manifest names the address of the deployment, and only that', async () => {
    const manifest = join(dist, 'manifest.xml');
    const info = await OfficeAddinManifest.readManifestFile(manifest);
    expect(info.defaultSettings?.sourceLocation).toBe(`${ADDRESS}/taskpane.html`);
    expect(info.iconUrl).toBe(`${ADDRESS}/assets/icon-32.png`);
    expect(read('manifest.xml')).not.toContain('localhost');
    const addresses = [...read('manifest.xml').matchAll(/DefaultValue="(https:[^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    const here = new Set(
      readdirSync(dist, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')),
    );
    for (const address of addresses) {
      expect([address, here.has(address.replace(`${ADDRESS}/`, ''))]).toEqual([address, true]);
    }
  });

  test('an address that is not https is refused', () => {
    const { status, text } = build(dist, { DEPLOY_URL: 'http://cchc.example.gov.vn' });
    expect(status).not.toBe(0);
    expect(text).toContain('DEPLOY_URL must be an https address');
  });
});

test('OFFICE_JS=cdn takes office.js from Microsoft’s CDN, and the policy allows just that', () => {
  const before = process.env['OFFICE_JS'];
  process.env['OFFICE_JS'] = 'cdn';
  try {
    const configure = jest.requireActual<Configure>('../../webpack.config.js');
    const { plugins } = configure({}, { mode: 'production' });
    const pages = plugins.flatMap(({ userOptions }) => (userOptions ? [userOptions] : []));
    expect(pages.map((page) => page['filename'])).toEqual([
      'taskpane.html',
      'commands.html',
      'message.html',
    ]);
    for (const page of pages) {
      expect(page['officeJs']).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      expect(page['contentSecurityPolicy']).toContain(
        "script-src 'self' https://appsforoffice.microsoft.com;",
      );
    }
  } finally {
    if (before === undefined) delete process.env['OFFICE_JS'];
    else process.env['OFFICE_JS'] = before;
  }
});
