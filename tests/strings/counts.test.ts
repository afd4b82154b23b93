import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkEn } from '../../src/strings/check.en';
import { checkVi } from '../../src/strings/check.vi';
import { countEn, countVi } from '../../src/strings/count';
import { counted } from '../../src/strings/plural.en';

const FOLDER = join(__dirname, '../../src/strings');

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  // Years are no counts, and never parted.
  [2025, '2025', '2025'],
  [10_000, '10.000', '10,000'],
  [123_456, '123.456', '123,456'],
  [1_000_000, '1.000.000', '1,000,000'],
  [-12_345, '-12.345', '-12,345'],
])('%d is said as %s and as %s', (count, vi, en) => {
  expect([countVi(count), countEn(count)]).toEqual([vi, en]);
});

test('texts say counts so', () => {
  expect(checkVi.count(12_345, 100_000)).toBe('12.345/100.000 nội dung');
  expect(checkEn.count(12_345, 100_000)).toBe('12,345 of 100,000 findings');
  expect(counted(10_000, 'cell')).toBe('10,000 cells');
});

/** Names that texts give to counts. */
const PLAIN = /\$\{(?:count|shown|all|done|cells|of\.count|\w+(?:\.\w+)*\.length(?: - \d)?)\}/;

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ts')))(
  'no count stands in %s as it is',
  (name) => {
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
    expect(lines.filter((line) => PLAIN.test(line) && !line.includes('? done'))).toEqual([]);
  },
);
