import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkEn } from '../../src/strings/check.en';
import { checkVi } from '../../src/strings/check.vi';
import { countEn, countVi } from '../../src/strings/count';
import { doubtsEn } from '../../src/strings/doubts.en';
import { doubtsVi } from '../../src/strings/doubts.vi';
import { overviewVi } from '../../src/strings/overview.vi';
import { counted } from '../../src/strings/plural.en';
import { previewEn } from '../../src/strings/preview.en';
import { previewVi } from '../../src/strings/preview.vi';
import { targetsEn } from '../../src/strings/targets.en';
import { targetsVi } from '../../src/strings/targets.vi';
import { headlessEn } from '../../src/workbench/headless/words.en';
import { headlessVi } from '../../src/workbench/headless/words';

const ROOT = join(__dirname, '../..');

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

const linesOf = (name: string) => readFileSync(join(ROOT, name), 'utf8').split('\n');

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
  expect(checkVi.counted('Lỗi', 12_345)).toBe('Lỗi 12.345');
  expect(checkEn.counted('Errors', 12_345)).toBe('Errors 12,345');
  expect(counted(10_000, 'cell')).toBe('10,000 cells');
});

test('one text says all of its counts so', () => {
  expect(previewVi.form(12_345, 0)).toMatch(/^12\.345 ô chuyển /);
  expect(previewVi.form(12_345, 10_000)).toMatch(/^12\.345 ô chuyển .*, 10\.000 ô thay /);
  expect(previewEn.form(12_345, 10_000)).toMatch(/^12,345 cells from .*, 10,000 as a formula,/);
  expect(previewVi.applyCells(12_345)).toBe('Ghi 12.345 ô');
  expect(checkVi.textNumbers(10_000, 12_000)).toMatch(/^10\.000 ô ở 12\.000 cột/);
  expect(overviewVi.chosen(10_000, 12_000)).toMatch(/^10\.000 cột, 12\.000 lựa chọn/);
  const agreement = {
    is: 'agreement',
    families: 30_000,
    sum: 10_000,
    mean: 12_000,
    weighted: 0,
  } as const;
  expect(doubtsVi.agreement(agreement)).toMatch(/30\.000 .* 10\.000, .* 12\.000$/);
  expect(doubtsEn.agreement(agreement)).toMatch(/30,000 .* 10,000 .* 12,000 are means$/);
  expect(targetsVi.changeRank(10_000, 12_000)).toContain('10.000/12.000');
  expect(targetsEn.changeRank(10_000, 12_000)).toContain('10,000 of 12,000');
  expect(headlessVi.changed(10_000)).toBe('Đã tính lại: 10.000 ô');
  expect(headlessEn.severities.error(1)).toBe('1 error');
});

const STRINGS = sourcesIn('src/strings').filter((name) => !name.endsWith('/count.ts'));
const HEADLESS = sourcesIn('src/workbench/headless');

/**
 * A lint rule lets no number into a text of ours as it is: it is counted by count.ts, or said to be something else by
 * String. So are years, rows, and places of a ranking.
 */
const NO_COUNT =
  /String\((?!(?:year|years\?\.(?:made|now) \?\? ''|baseYear \?\? ''|from|to|heading|title|row|of\.place|of\.of \?\? ''|of \?\? ''|of\.is|language)[,)])/;

test.each(STRINGS)('no count is said to be something else in %s', (name) => {
  expect(linesOf(name).filter((line) => NO_COUNT.test(line))).toEqual([]);
});

/** A count drawn as it is, or within a text. */
const DRAWN =
  /(?:^|[^=$])\{[\w?.]+\.(?:length|size)\}|data-count=\{counts|\$\{(?:[\w?.]+\.)?(?:length|size|[\w?.]*[cC]ount)(?: [-+][^}]*)?\}/;

test('what draws a count as it is is seen', () => {
  const wrong = [
    '  ({its.length})',
    '{its.length}',
    'title={`${a} (${own.length})`}',
    '`${count} x`',
  ];
  const right = [
    'count={its.length}',
    '${words.findings(its.length)}',
    '{words.more(a.length - b)}',
  ];
  expect([...wrong, ...right].filter((line) => DRAWN.test(line))).toEqual(wrong);
});

test.each([...sourcesIn('src/taskpane'), ...HEADLESS])(
  'no count is drawn as it is in %s',
  (name) => {
    expect(linesOf(name).filter((line) => DRAWN.test(line))).toEqual([]);
  },
);
