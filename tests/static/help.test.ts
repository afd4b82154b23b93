import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideIn } from '../../src/strings/guide';

const FOLDER = join(__dirname, '../../src/help');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
const read = (page: string) => readFileSync(join(FOLDER, page), 'utf8');
const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, it]) => it ?? '');

/** Those of an attribute of a page, without where in a page they lead. */
const targets = (attribute: 'href' | 'src', text: string) =>
  all(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'), text);

test.each(pages)('%s names pages, places and pictures that are there', (page) => {
  const html = read(page);
  for (const target of [...targets('href', html), ...targets('src', html)]) {
    const [file = '', place] = target.split('#');
    expect([target, file === '' || existsSync(join(FOLDER, file))]).toEqual([target, true]);
    if (place === undefined) continue;
    const ids = all(/\sid="([^"]*)"/g, read(file === '' ? page : file));
    expect(ids).toContain(place);
  }
});

test.each(pages)('%s allows its own origin only, and says what its pictures show', (page) => {
  const html = read(page);
  expect(html).toContain("default-src 'self'");
  expect(html).not.toMatch(/https?:|<script|style=/);
  for (const image of html.match(/<img[^>]*>/g) ?? []) expect(image).toMatch(/\salt="[^"]{10,}"/);
});

test('every picture is shown, and every page is led to', () => {
  const shown = pages.flatMap((page) => targets('src', read(page)));
  const pictures = readdirSync(join(FOLDER, 'pictures')).map((name) => `pictures/${name}`);
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  const led = pages.flatMap((page) => targets('href', read(page)));
  expect(pages.filter((page) => !led.includes(page))).toEqual([]);
});

test('the manual has a place for each tab, which the help of the tab leads to', () => {
  const ids = all(/\sid="([^"]*)"/g, read('help.html'));
  expect(ids).toEqual(expect.arrayContaining(Object.keys(guideIn('vi').tabs)));
});
