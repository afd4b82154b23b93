import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const RULE = /\*\*([A-Z]\d+)\*\*/g;
/** In code "SPEC A4–A6" and "SPEC W3, W7"; in the names of tests "[G6] …" and "… (T3)'". */
const MENTIONS = {
  src: /SPEC ([A-Z]\d+(?:(?:[–-]|, )[A-Z]\d+)*)/g,
  'tests/core': /(?<='|, )\[([A-Z]\d+)\]|(?<= )\(([A-Z]\d+)\)(?=')/g,
};

const rules = new Set(
  [...readFileSync(join(ROOT, 'src/core/SPEC.md'), 'utf8').matchAll(RULE)].map(([, rule]) => rule),
);

test.each(Object.entries(MENTIONS))(
  'every rule that %s names is in the specification',
  (folder, mention) => {
    const named = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) =>
        [...readFileSync(join(ROOT, folder, path), 'utf8').matchAll(mention)].flatMap(
          ([, first, second]) =>
            (first ?? second ?? '').split(/[–-]|, /).map((rule) => ({ path, rule })),
        ),
      );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ rule }) => !rules.has(rule))).toEqual([]);
  },
);

/** At the beginning of a name: "A3 …", "[A16] …", "A4, A5 …"; a range names none, because it is easily written. */
const TITLE = /(?:test|describe|it)(?:\.each\([\w\s]*\))?\(\s*'\[?([A-Z]\d+(?:, [A-Z]\d+)*)[\] ]/g;

/** Elsewhere in a name, or in the name of a case: "[K3]", "(T3)'". */
const BRACKETS = /\[([A-Z]\d+)\]|\(([A-Z]\d+)\)(?=['`"])/g;

test('every rule is named by a test', () => {
  const folder = join(ROOT, 'tests');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const titles = sources.flatMap((source) => [...source.matchAll(TITLE)]);
  const brackets = sources.flatMap((source) => [...source.matchAll(BRACKETS)]);
  const named = new Set([
    ...titles.flatMap(([, listed = '']) => listed.split(', ')),
    ...brackets.map(([, first, second]) => first ?? second),
  ]);
  expect([...rules].filter((rule) => !named.has(rule))).toEqual([]);
});
