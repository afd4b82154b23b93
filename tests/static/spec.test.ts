import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');
const RULE = /\*\*([A-Z]\d+)\*\*/g;
/** "SPEC A4–A6", "SPEC W3, W7". */
const MENTION = /SPEC ([A-Z]\d+(?:(?:[–-]|, )[A-Z]\d+)*)/g;

const rules = new Set(
  [...readFileSync(join(SRC, 'core/SPEC.md'), 'utf8').matchAll(RULE)].map(([, rule]) => rule),
);

test('every rule that the code names is in the specification', () => {
  const mentions = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) =>
      [...readFileSync(join(SRC, path), 'utf8').matchAll(MENTION)].flatMap(([, named = '']) =>
        named.split(/[–-]|, /).map((rule) => ({ path, rule })),
      ),
    );
  expect(mentions.length).toBeGreaterThan(30);
  expect(mentions.filter(({ rule }) => !rules.has(rule))).toEqual([]);
});
