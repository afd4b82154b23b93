import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { wishIn } from '../../src/app/wish';
import { runNode } from '../runProgram';

const root = join(__dirname, '../..');
const file = join(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');
const DEV_URL = 'https://localhost:3000';
const PANE = /<TaskpaneId>([^<]*)</g;
const SOURCE = /<SourceLocation resid="([^"]*)"/g;

const all = (pattern: RegExp, text = xml): string[][] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).map((group) => group ?? ''));

/** Strings of the resources. */
function strings(section: 'ShortStrings' | 'LongStrings'): string[] {
  const [[body = ''] = []] = all(new RegExp(`<bt:${section}>([\\s\\S]*?)</bt:${section}>`, 'g'));
  return all(/<bt:String id="[^"]*" DefaultValue="([^"]*)"/g, body).flat();
}

function validate(manifest: string): { status: number | null; errors: string } {
  const { status, err } = runNode([join(__dirname, 'validate.mjs'), manifest]);
  return { status, errors: err };
}

test('is valid against Microsoft’s schemas', () => {
  expect(validate(file)).toEqual({ status: 0, errors: '' });
});

test('the validation finds what is wrong', () => {
  const bad = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.xml');
  writeFileSync(bad, xml.replace('<Permissions>ReadWriteDocument', '<Permissions>Everything'));
  const { status, errors } = validate(bad);
  expect(status).toBe(1);
  expect(errors).toContain('Permissions');
});

test('reads as an Excel task pane of least permissions', async () => {
  const info = await OfficeAddinManifest.readManifestFile(file);
  expect(info).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'vi-VN',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: `${DEV_URL}/taskpane.html` },
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('asks for ExcelApi 1.9 in both places', () => {
  expect(all(/<(?:bt:)?Set Name="ExcelApi" MinVersion="([^"]*)"/g)).toEqual([['1.9'], ['1.9']]);
});

test('names one origin only, the one that the build replaces', () => {
  // Attribute values that are addresses, without those that name a schema.
  const addresses = all(/DefaultValue="(https?:[^"]*)"/g).flat();
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address.startsWith(`${DEV_URL}/`))).toEqual([]);
});

test('every icon exists in the size that it is declared with', () => {
  const images = all(/<bt:Image id="([^"]*)" DefaultValue="[^"]*\/assets\/([^"]*)"/g);
  expect(images.length).toBeGreaterThanOrEqual(4);
  const declared = [
    ...images.map(([id = '', name = '']) => [name, Number(id.split('.')[1])] as const),
  ];
  declared.push(['icon-32.png', 32], ['icon-64.png', 64]);
  for (const [name, size] of declared) {
    const png = readFileSync(join(root, 'assets', name));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, size, size]);
  }
  for (const [size, resid] of all(/<bt:Image size="(\d+)" resid="([^"]*)"/g)) {
    expect(resid).toMatch(new RegExp(`\\.${size}$`));
  }
});

test('every resource that is named is defined, and every one defined is used', () => {
  const named = new Set(all(/resid="([^"]*)"/g).flat());
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]*)"/g).flat();
  expect(new Set(defined).size).toBe(defined.length);
  expect([...named].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('every text is short enough, and Vietnamese whatever Office speaks', () => {
  const short = strings('ShortStrings');
  const long = strings('LongStrings');
  expect(short.length).toBeGreaterThan(5);
  expect(long.length).toBeGreaterThan(5);
  const [name] = all(/<DisplayName DefaultValue="([^"]*)"/g).flat();
  const [description] = all(/<OfficeApp[\s\S]*?<Description DefaultValue="([^"]*)"/g).flat();
  const tooLong = [
    ...[...short, name ?? ''].filter((text) => text === '' || text.length > 125),
    ...[...long, description ?? ''].filter((text) => text === '' || text.length > 250),
  ];
  expect(tooLong).toEqual([]);
  // The ribbon cannot follow the choice that is made in the pane.
  expect(xml).not.toContain('Override Locale');
});

test('every button opens the one pane, at a job that the pane knows', () => {
  expect(xml).not.toMatch(/ExecuteFunction|FunctionFile/);
  const [actions, panes, addresses] = [/<Action xsi:type="([^"]*)"/g, PANE, SOURCE].map((one) =>
    all(one).flat(),
  );
  expect(actions).toHaveLength(5);
  expect(new Set(actions)).toEqual(new Set(['ShowTaskpane']));
  expect(panes).toEqual(actions?.map(() => 'Scores.Pane'));
  const opened = addresses?.map((resid) => {
    const [[address = ''] = []] = all(
      new RegExp(`<bt:Url id="${resid}" DefaultValue="([^"]*)"`, 'g'),
    );
    const { pathname, search } = new URL(address);
    return [pathname, wishIn(search)];
  });
  const wishes = [null, 'check', 'recalculate', 'highlight', 'assign'];
  expect(opened).toEqual(wishes.map((wish) => ['/taskpane.html', wish]));
});

test('the pane takes a wish for what it is, whatever Excel adds to the address, and nothing else for one', () => {
  const host = '_host_Info=Excel$Win32$16.01$vi-VN$$$$0';
  expect(wishIn(`?go=assign&${host}`)).toBe('assign');
  for (const search of ['', `?${host}`, '?go=', '?go=toString', '?go=Check'])
    expect([search, wishIn(search)]).toEqual([search, null]);
});
