import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { newerMembers } from './newerMembers';
import { newerStyles, textsIn } from './newerStyles';
import { shared } from './shared';

/**
 * What Safari 15 stops at: a script with one such thing does not run at all. It is older than what else the add-in runs in.
 *
 * @returns what is newer in a script, each with some of its text
 */
function newerSyntax(script: string): string[] {
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.ESNext, false);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNewer(node)) found.push(script.slice(node.pos, Math.min(node.end, node.pos + 60)));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isNewer(node: ts.Node): boolean {
  if (ts.isClassStaticBlockDeclaration(node)) return true;
  if (ts.isRegularExpressionLiteral(node))
    return LOOKS_BEHIND.test(node.text) || HAS_NEWER_FLAG.test(node.text);
  // A pattern that is put together of texts is read when it is made.
  return ts.isStringLiteralLike(node) && LOOKS_BEHIND.test(node.text);
}

/** Of patterns: of Safari 16.4 and later, as the flag v is; the flag d came with Safari 15, but in Chrome 90 it is none. */
const LOOKS_BEHIND = /\(\?<[=!]/;
const HAS_NEWER_FLAG = /\/[a-z]*[dv][a-z]*$/;

/** What `core/base/olderEngines` gives to engines without it. */
const GIVEN = ['Object.hasOwn', 'at'];
/** Where scripts begin: whatever of the bundle runs, one of these has run before. */
const ENTRIES = [
  'taskpane/index.tsx',
  'fieldcheck/index.ts',
  'xlsx/worker.ts',
  'xlsx/write/worker.ts',
];
const src = join(__dirname, '../../src');

/** The bundle's own scripts: office.js, in a folder of its own, is Microsoft's to see to. */
async function scriptsOfBundle(): Promise<string[]> {
  const { bundle } = await shared();
  const names = readdirSync(bundle).filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(5);
  return names.map((name) => readFileSync(join(bundle, name), 'utf8'));
}

test('Safari 15 reads every script of the bundle', async () => {
  expect((await scriptsOfBundle()).flatMap(newerSyntax)).toEqual([]);
});

test('what the bundle calls is there in Safari 15 and Chrome 90, or given to them', async () => {
  const used = new Set((await scriptsOfBundle()).flatMap(newerMembers));
  // What nothing uses any more goes from the list, too.
  expect([...used].sort()).toEqual(GIVEN);
});

test('no style is newer than Safari 15 and Chrome 90', async () => {
  const { bundle } = await shared();
  const sheets = readdirSync(bundle).filter((name) => /\.(?:css|html)$/.test(name));
  expect(sheets.length).toBeGreaterThan(4);
  const found = sheets.flatMap((name) =>
    newerStyles(readFileSync(join(bundle, name), 'utf8'), true),
  );
  const texts = (await scriptsOfBundle()).flatMap(textsIn);
  expect([...found, ...texts.flatMap((text) => newerStyles(text))]).toEqual([]);
});

test.each([
  'li:has(> a) { color: red }',
  '@container (min-width: 9px) { a { color: red } }',
  '@layer base { a { color: red } }',
  'a { color: color-mix(in srgb, red, blue) }',
  'a { height: 100dvh }',
  'a { text-wrap: balance }',
  'a { color: red; & b { color: blue } }',
])('the style "%s" is seen', (css) => {
  expect(newerStyles(css, true)).toHaveLength(1);
});

test('every page and worker begins with what older engines are given', () => {
  const files = readdirSync(src, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('workbench/'));
  const read = (name: string) => readFileSync(join(src, name), 'utf8');
  const started = files
    .flatMap((name) =>
      [...read(name).matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map(([, to = '']) =>
        relative(src, join(src, name, '..', to)).replaceAll('\\', '/'),
      ),
    )
    .sort();
  expect(started).toEqual(ENTRIES.filter((name) => name.includes('worker')));
  for (const name of ENTRIES) {
    const [first] = /^import .*$/m.exec(read(name)) ?? [];
    expect([name, first]).toEqual([
      name,
      expect.stringMatching(/^import '(?:\.\.\/)+core\/base\/olderEngines';$/),
    ]);
  }
});

test.each([
  'class A { static { a(); } }',
  "b.replace(/(?<=a)b/u, '')",
  "new RegExp('(?<!a)b')",
  'c.test(/[a--b]/v)',
  'c.exec(/a/d)',
])('"%s" is seen', (script) => {
  expect(newerSyntax(script)).toHaveLength(1);
});

test.each([
  ['a.at(-1)', ['at']],
  ['a?.findLast(b)', ['findLast']],
  ['const c = Object.hasOwn', ['Object.hasOwn']],
  ['window.Object.groupBy(a, b)', ['Object.groupBy']],
  ['Promise.withResolvers()', ['Promise.withResolvers']],
  ['structuredClone(a)', ['structuredClone']],
  ['window.reportError(a)', ['reportError']],
  ['const c = new BroadcastChannel(a)', ['BroadcastChannel']],
  ['crypto.randomUUID()', ['randomUUID']],
  ['AbortSignal.timeout(9)', ['AbortSignal.timeout']],
  ['new Set(a).union(b)', ['union']],
  // Asked for first, of another object of that name, or old.
  ['typeof reportError == "function" ? reportError : a', []],
  ['"requestIdleCallback" in window ? window.requestIdleCallback(a) : b', []],
  ['CSS.escape(a); a.at = b; a.replaceAll(b, c); a.flatMap(b); c.groupBy(a)', []],
])('of "%s" %j is seen', (script, expected) => {
  expect(newerMembers(script)).toEqual(expected);
});
