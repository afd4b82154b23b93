import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { DEPLOYED, shared } from './shared';

/** What the configuration is here: a function that gives the plugins, with what they were made with. */
type Configure = (env: object, argv: { mode: string }) => { plugins: Plugin[] };

interface Plugin {
  /** Of a page. */
  userOptions?: Record<string, unknown>;
  /** Of what is copied. */
  patterns?: { from: string; transform?: (content: Buffer) => string }[];
}

const root = join(__dirname, '../..');
/** Compressed bytes of JavaScript that the pane loads before it shows, office.js apart. */
const BUDGET = 250 * 1024;

/** The plugins where these settings are in the environment. */
function configured(settings: Record<string, string>): Plugin[] {
  const environment = jest.replaceProperty(process, 'env', { ...process.env, ...settings });
  try {
    const configure = jest.requireActual<Configure>('../../webpack.config.js');
    return configure({}, { mode: 'production' }).plugins;
  } finally {
    environment.restore();
  }
}

describe('the production build', () => {
  let dist: string;
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const pages = ['taskpane.html', 'commands.html'];

  beforeAll(async () => {
    dist = (await shared()).bundle;
  });

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
    expect(info.defaultSettings?.sourceLocation).toBe(`${DEPLOYED}/taskpane.html`);
    expect(info.iconUrl).toBe(`${DEPLOYED}/assets/icon-32.png`);
    expect(read('manifest.xml')).not.toContain('localhost');
    const addresses = [...read('manifest.xml').matchAll(/DefaultValue="(https:[^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    const here = new Set(
      readdirSync(dist, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')),
    );
    for (const address of addresses) {
      expect([address, here.has(address.replace(`${DEPLOYED}/`, ''))]).toEqual([address, true]);
    }
  });
});

test('a deployment may have a path of its own; an address that is not https is refused', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'));
  const [copied] = configured({ DEPLOY_URL: `${DEPLOYED}/addin/` })
    .flatMap(({ patterns = [] }) => patterns)
    .filter(({ from }) => from === 'manifest.xml');
  const text = copied?.transform?.(manifest) ?? '';
  expect(text).toContain(`<SourceLocation DefaultValue="${DEPLOYED}/addin/taskpane.html"`);
  expect(text).not.toContain('localhost');
  expect(() => configured({ DEPLOY_URL: 'http://cchc.example.gov.vn' })).toThrow(
    'DEPLOY_URL must be an https address',
  );
});

test('OFFICE_JS=cdn takes office.js from Microsoft’s CDN, and the policy allows just that', () => {
  const pages = configured({ OFFICE_JS: 'cdn' }).flatMap(({ userOptions }) =>
    userOptions ? [userOptions] : [],
  );
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
});
