import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import history from './ribbons.json';

const ROOT = join(__dirname, '../..');

/** Office keeps a ribbon until a manifest of a higher version comes: what it draws, without how it is laid out. */
function ribbonOf(xml: string): string {
  const [ribbon = ''] = /<VersionOverrides[\s\S]*<\/VersionOverrides>/.exec(xml) ?? [];
  return createHash('sha256').update(ribbon.replace(/\s+/g, ' ')).digest('hex');
}

const parts = (text: string) => text.split('.').map(Number);
const isAfter = (one: string, other: string) => {
  const [a, b] = [parts(one), parts(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};

test('a ribbon that changed has a version of its own: raise it in package.json, and add it to ribbons.json', () => {
  const ribbon = ribbonOf(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
  const newest = history.at(-1);
  expect(ribbon).toBe(newest?.ribbon);
  expect(isAfter(newest?.since ?? '', version)).toBe(false);
  history.slice(1).forEach(({ since, ribbon: one }, index) => {
    expect([since, isAfter(since, history[index]?.since ?? '')]).toEqual([since, true]);
    expect(one).not.toBe(history[index]?.ribbon);
  });
});

test('the version is one for package, lock file and manifest', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    version: string;
  };
  expect(lock.version).toBe(version);
  expect(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')).toContain(
    `<Version>${version}.0</Version>`,
  );
});

describe('what is given to administrators is as their programs read it', () => {
  const file = (name: string) => readFileSync(join(ROOT, 'assets/deploy', name));

  test('the registry file has the encoding and the line ends that Windows exports, and one share', () => {
    const bytes = file('danh-muc-tin-cay.reg');
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const text = bytes.subarray(2).toString('utf16le');
    expect(text).not.toMatch(/[^\r]\n/);
    const [header, ...lines] = text.split('\r\n').filter((line) => !/^(?:;|$)/.test(line));
    expect(header).toBe('Windows Registry Editor Version 5.00');
    const [id] = /\{[0-9a-f-]{36}\}/.exec(text) ?? [];
    expect(lines).toEqual([
      `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id}]`,
      `"Id"="${id}"`,
      String.raw`"Url"="\\\\may-chu\\cchc"`,
      '"Flags"=dword:00000001',
    ]);
  });

  test('a block of web.config whose comment marks are taken off leaves no words between the elements', () => {
    const xml = file('web.config').toString('utf8');
    const blocks = [...xml.matchAll(/<!--([\s\S]*?)-->/g)].map(([, text = '']) => text.trim());
    const elements = blocks.filter((text) => text.includes('<'));
    expect(elements).toHaveLength(1);
    for (const element of elements) {
      expect(element).toMatch(/^<(\w+)>[\s\S]*<\/\1>$/);
      expect(element.replace(/<[^<>]*>/g, '').trim()).toBe('');
    }
  });
});
