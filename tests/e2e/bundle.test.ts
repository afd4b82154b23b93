import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { version } from '../../package.json';
import { checkVi } from '../../src/strings/check.vi';
import { doubtsVi } from '../../src/strings/doubts.vi';
import { nextStepsVi } from '../../src/strings/nextSteps.vi';
import { previewVi } from '../../src/strings/preview.vi';
import { summaryVi } from '../../src/strings/summary.vi';
import { tableDetailsVi } from '../../src/strings/tableDetails.vi';
import { vi } from '../../src/strings/vi';
import { initialScripts, PANE_BUDGET, paneSize } from '../paneSize';
import { DEPLOYED, shared } from './shared';

/** What the configuration is here: a function that gives the plugins, with what they were made with. */
type Configure = (env: object, argv: { mode: string }) => { plugins: Plugin[] };

interface Plugin {
  /** Of a page. */
  userOptions?: Record<string, unknown>;
  /** Of what is copied. */
  patterns?: {
    from: string;
    to?: string;
    context?: string;
    transform?: (content: Buffer) => string;
  }[];
}

const root = join(__dirname, '../..');
/** Those that an Excel of ours asks for: the web's, Windows', the Mac's and the iPad's. */
const OFFICE_FILES = [
  'en-us/office_strings.js',
  'excel-ios-16.00.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'o15apptofilemappingtable.js',
  'office.js',
  'vi-vn/office_strings.js',
];

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
  const pages = ['taskpane.html', 'fieldcheck.html'];

  beforeAll(async () => {
    dist = (await shared()).bundle;
  });

  test('the pane’s initial JavaScript keeps to its budget', () => {
    expect(initialScripts(dist).length).toBeGreaterThan(0);
    // React alone is more than that.
    const bytes = paneSize(dist);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(PANE_BUDGET);
  });

  test('words of what is loaded later come with it', () => {
    const first = initialScripts(dist).map(read).join('\n');
    expect(first).toContain(vi.overview.valuesNote);
    const later = [
      ...[checkVi.noMatch, doubtsVi.rollup, nextStepsVi.allDone, previewVi.goTogether],
      ...[summaryVi.copied, tableDetailsVi.agencyShared],
    ];
    expect(later.filter((words) => first.includes(words))).toEqual([]);
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
    expect(scripts[0]?.[1]).toMatch(/src="?office\/office\.js/);
    for (const script of scripts)
      expect([script[1]?.includes('src='), script[2]]).toEqual([true, '']);
  });

  test('office.js is Microsoft’s, unchanged, with only the host files that Excel needs', () => {
    const files = readdirSync(join(dist, 'office'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
    expect(files).toEqual(OFFICE_FILES);
    for (const file of files) {
      const source = readFileSync(join(root, 'node_modules/@microsoft/office-js/dist', file));
      expect([file, source.equals(readFileSync(join(dist, 'office', file)))]).toEqual([file, true]);
    }
  });

  test('the manifest names the address of the deployment, and only that', async () => {
    const manifest = join(dist, 'manifest.xml');
    const info = await OfficeAddinManifest.readManifestFile(manifest);
    expect(info.defaultSettings?.sourceLocation).toBe(`${DEPLOYED}/taskpane.html`);
    expect(info.version).toBe(`${version}.0`);
    expect(info.iconUrl).toBe(`${DEPLOYED}/assets/icon-32.png`);
    expect(read('manifest.xml')).not.toContain('localhost');
    const addresses = [...read('manifest.xml').matchAll(/DefaultValue="(https:[^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    const here = new Set(
      readdirSync(dist, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')),
    );
    for (const address of addresses) {
      const { origin, pathname } = new URL(address);
      expect([origin, here.has(pathname.slice(1))]).toEqual([DEPLOYED, true]);
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
  expect(pages.map((page) => page['filename'])).toEqual(['taskpane.html', 'fieldcheck.html']);
  for (const page of pages) {
    expect(page['officeJs']).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(page['contentSecurityPolicy']).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com;",
    );
  }
});

describe('OFFICE_JS names a folder of files taken from the CDN', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const write = (file: string, content: Buffer | string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const shipped = () =>
    configured({ OFFICE_JS: folder })
      .flatMap(({ patterns = [] }) => patterns)
      .filter(({ to }) => to?.startsWith('office/'));
  beforeAll(() => {
    const sums = OFFICE_FILES.map((file) => {
      const content = readFileSync(join(root, 'node_modules/@microsoft/office-js/dist', file));
      write(file, content);
      return `${createHash('sha256').update(content).digest('hex')}  ${file}`;
    });
    write('SHA256SUMS', sums.join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('they are what is shipped', () => {
    expect(
      shipped()
        .map(({ from }) => from)
        .sort(),
    ).toEqual(OFFICE_FILES);
    for (const { context } of shipped()) expect(context).toBe(folder);
  });

  test('one that is changed, missing or unknown to the sums ends the build', () => {
    const file = 'excel-web-16.00.js';
    const content = readFileSync(join(folder, file));
    write(file, `${content.toString()}\n`);
    expect(shipped).toThrow(/excel-web-16\.00\.js" is missing, or not what SHA256SUMS says/);
    rmSync(join(folder, file));
    expect(shipped).toThrow(/excel-web-16\.00\.js" is missing/);
    write(file, content);
    write('SHA256SUMS', '');
    expect(shipped).toThrow(/is missing, or not what SHA256SUMS says/);
    rmSync(join(folder, 'SHA256SUMS'));
    expect(shipped).toThrow(/has no SHA256SUMS/);
  });
});
