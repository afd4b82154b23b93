import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
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
    return LOOKS_BEHIND.test(node.text) || HAS_V.test(node.text);
  // A pattern that is put together of texts is read when it is made.
  return ts.isStringLiteralLike(node) && LOOKS_BEHIND.test(node.text);
}

/** Of patterns, both of Safari 16.4 and later. */
const LOOKS_BEHIND = /\(\?<[=!]/;
const HAS_V = /\/[a-z]*v[a-z]*$/;

test('Safari 15 reads every script of the bundle', async () => {
  const { bundle } = await shared();
  const scripts = readdirSync(bundle).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const found = scripts.flatMap((name) => newerSyntax(readFileSync(join(bundle, name), 'utf8')));
  expect(found).toEqual([]);
});

test.each([
  'class A { static { a(); } }',
  "b.replace(/(?<=a)b/u, '')",
  "new RegExp('(?<!a)b')",
  'c.test(/[a--b]/v)',
])('"%s" is seen', (script) => {
  expect(newerSyntax(script)).toHaveLength(1);
});
