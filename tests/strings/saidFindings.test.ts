import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts } from '../../seeds/layouts/makeLayout';
import { HEADER, rowsWith, SIPAS_HEADER, TOTAL, type LayoutCell } from '../../seeds/layouts/layout';
import { readingOf } from '../../src/app/check';
import type { CellValue, WorkbookSnapshot } from '../../src/core/base/grid';
import { SEVERITIES, type Finding, type Rule } from '../../src/core/table/finding';
import { findingsEn } from '../../src/strings/findings.en';
import { findingMessage } from '../../src/strings/findings';
import { findingsVi } from '../../src/strings/findings.vi';
import { readSnapshot } from '../readSnapshot';
import { seedPlan } from '../seedPlan';
import { sheetOf, workbookOf, type GridOptions } from '../snapshot';

function findingsOf(snapshot: WorkbookSnapshot): Finding[] {
  const reading = readingOf(snapshot);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value.findings;
}

/** The right table with some cells put differently; the header is the first row. */
function tableWith(changes: Record<string, LayoutCell>, options: GridOptions = {}): Finding[] {
  const rows = [HEADER, ...rowsWith(changes), TOTAL] as CellValue[][];
  return findingsOf(workbookOf(sheetOf('S', rows, options)));
}

function fileFindings(name: string): Finding[] {
  return findingsOf(readSnapshot(readFileSync(join(__dirname, `../../seeds/${name}.xlsx`))));
}

/** PAR gives 3 of 10 points where SIPAS is 94 %. */
const LINKED = workbookOf(
  sheetOf('PAR', [
    HEADER,
    ['1', 'Tác động', '10', '3', '9,5', '+6,5', 'Sở Nội vụ'],
    ['1.1', 'Chỉ số hài lòng (SIPAS)', '10', '3', '9,5', '+6,5', 'Sở Nội vụ'],
  ]),
  sheetOf('SIPAS', [
    SIPAS_HEADER,
    ['', 'Chỉ số hài lòng chung', '94', '>96', '', ''],
    ['I', 'Tiếp cận dịch vụ', '94', '95', '+1', 'Sở Nội vụ'],
    ['1', 'Nơi ngồi chờ', '94', '95', '+1', 'Sở Nội vụ'],
  ]),
);

/** A parent that has only rounded figures, and a change that only rounded ones give. */
const ROUNDED = workbookOf(
  sheetOf('PAR', [
    HEADER,
    ['1', 'Thể chế', '2', '1,23', '1,5', '+0,27', 'Sở Tư pháp'],
    ['1.1', 'Một', '1', '0,6176', '0,75', '+0,1324', 'Sở Tư pháp'],
    ['1.2', 'Hai', '1', '0,6177', '0,75', '+0,1323', 'Sở Tư pháp'],
  ]),
);

/** Made when a department was still there that ends within the year. */
const OF_2025 = workbookOf(
  sheetOf('PAR', [
    ['Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh'],
    HEADER.map((text) => text.replace('2022', '2025').replace('2021', '2024')),
    ['1', 'Thể chế', '1', '0,5', '0,75', '+0,25', 'Sở KH&ĐT'],
  ]),
);

const found: Finding[] = [
  ...findingsOf(seedPlan()),
  ...layouts.flatMap(({ name }) => fileFindings(`layouts/${name}`)),
  ...fileFindings('phu-luc-ten-nam-2025'),
  ...findingsOf(LINKED),
  ...findingsOf(ROUNDED),
  ...findingsOf(OF_2025),
  ...tableWith({ '0,3': '2,1', '1,2': '2', '2,5': '', '5,6': '', '5,4': '1,5' }),
  ...tableWith({ '0,2': '9' }),
  ...tableWith({ '2,3': 1e12, '5,3': '1,123456789', '4,4': 'chưa có' }),
];

const of = (rule: Rule) => found.filter((one) => one.rule === rule);

describe('what is found in workbooks is said in both languages', () => {
  test.each(Object.keys(SEVERITIES) as Rule[])('%s', (rule) => {
    const examples = of(rule);
    expect(examples).not.toEqual([]);
    for (const one of examples) {
      const said = [findingMessage(one, findingsVi), findingMessage(one, findingsEn)];
      for (const text of said) {
        expect(text).toMatch(/[^\s.]\.$/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\s\s|“”/);
      }
      expect(said[0]).not.toBe(said[1]);
      if (one.id !== null && one.printed === '') expect(said.join(' ')).toContain(one.id);
    }
  });
});

describe('[A10] why a score cannot be read', () => {
  const saidOf = (findings: readonly Finding[]) =>
    findings
      .filter(({ rule }) => rule === 'score-unreadable')
      .map((one) => [findingMessage(one, findingsVi), findingMessage(one, findingsEn)].join(' '));

  test('Excel has made a day of it: from the file to the sentence', () => {
    const said = saidOf(fileFindings('layouts/score-that-became-a-day'));
    expect(said).toEqual([expect.stringMatching(/^1\.1: .*đang là ngày tháng.*is a date/)]);
  });
  test('it is too large, or has too many decimals, and no day', () => {
    const said = saidOf(tableWith({ '2,3': 1e12, '5,3': '1,123456789' }));
    expect(said).toHaveLength(2);
    for (const text of said) {
      expect(text).toMatch(/quá lớn.*too large/);
      expect(text).not.toMatch(/ngày|date/);
    }
  });
  test('it is words', () => {
    const [said = ''] = saidOf(tableWith({ '2,3': 'chưa có' }));
    expect(said).toMatch(/không đọc được điểm năm trước “chưa có”.*cannot be read/);
    expect(said).not.toMatch(/ngày|date/);
  });
});

test('[A1, A2] a code that does not fit, and one that stands again before the name', () => {
  const said = tableWith({ '5,0': '22', '1,1': '1.1. Kế hoạch' })
    .filter(({ rule }) => rule.startsWith('code-'))
    .map((one) => findingMessage(one, findingsVi));
  expect(said).toEqual([
    'Tên tiêu chí ghi lặp lại mã 1.1.',
    'Mã ghi “22”; theo các dòng trước và sau phải là 2.2.',
  ]);
});

test('a line break inside the published plan’s code is said in words', () => {
  const said = of('code-typo').map((one) => findingMessage(one, findingsVi));
  expect(said).toContain(
    'Mã bị ngắt thành 2 dòng “3.3”, “1”; theo các dòng trước và sau phải là 3.3.1.',
  );
});

test('[A16] points for satisfaction are held against SIPAS, as both are printed', () => {
  const said = findingsOf(LINKED)
    .filter(({ rule }) => rule === 'link-mismatch')
    .map((one) => findingMessage(one, findingsVi));
  expect(said).toEqual([
    '1.1: điểm năm trước ghi 3; theo SIPAS 94 phải là 9,4.',
    '1.1: mục tiêu ghi 9,5; theo SIPAS >96 phải là 9,6.',
  ]);
});

test('[A4] what a bound among its parts rules out is said with what they come to at least', () => {
  const [found] = tableWith({ '0,4': '2,5', '1,4': '>1,5' }).filter(
    ({ rule }) => rule === 'rollup-mismatch',
  );
  if (!found) throw new Error('not found');
  expect(findingMessage(found, findingsVi)).toBe(
    '1: mục tiêu ghi 2,5 nhưng tính từ các thành phần, trong đó có mức như “>1”, phải từ 2,75 trở lên.',
  );
  expect(findingMessage(found, findingsEn)).toMatch(
    /says 2,5, but its parts, of which some are bounds such as “>1”, give no less than 2\.75\.$/,
  );
});

test('what should stand there is said with the decimal mark of the language, whatever the table prints', () => {
  const said = (words: typeof findingsEn, findings: readonly Finding[]) =>
    findings
      .filter(({ rule }) => rule === 'delta-mismatch' || rule === 'link-mismatch')
      .map((one) => findingMessage(one, words));
  const [commas, dots] = [tableWith({ '2,5': '+0,018' }), tableWith({ '2,5': '+0.018' })];
  expect(said(findingsEn, findingsOf(LINKED))[0]).toMatch(
    /score says 3; SIPAS 94 makes it 9\.4\.$/,
  );
  for (const findings of [commas, dots]) {
    const printed = findings === commas ? '\\+0,018' : '\\+0\\.018';
    expect(said(findingsEn, findings)).toEqual([
      expect.stringMatching(
        new RegExp(`says ${printed}; target minus last year is \\+?[0-9]+\\.[0-9]+\\.$`),
      ),
    ]);
    expect(said(findingsVi, findings)).toEqual([
      expect.stringMatching(
        new RegExp(`ghi ${printed}; mục tiêu trừ điểm năm trước là \\+?[0-9]+,[0-9]+\\.$`),
      ),
    ]);
  }
});

test('[A17] nobody leads, or a name is misspelt or unknown', () => {
  const said = [
    ...tableWith({ '5,6': '', '2,6': 'Sỏ Nội vụ' }),
    ...tableWith({ '5,6': 'Sở Vũ trụ' }),
  ]
    .filter(({ rule }) => rule.startsWith('agency'))
    .map((one) => findingMessage(one, findingsVi));
  expect(said).toEqual([
    '“Sỏ Nội vụ” có lẽ là “Sở Nội vụ”.',
    '2.2 chưa ghi cơ quan chủ trì.',
    expect.stringMatching(/^“Sở Vũ trụ” chưa có trong danh bạ cơ quan/),
  ]);
});

test('one cell is said of as one in English, and two as two', () => {
  const said = (second: CellValue) =>
    findingsOf(
      workbookOf(
        sheetOf('S', [
          HEADER,
          ['1', 'Một', 1, '1', 1, '-', 'Sở Nội vụ'],
          ['2', 'Hai', 1, second, 1, '-', 'Sở Nội vụ'],
        ]),
      ),
    )
      .filter(({ rule }) => rule === 'number-as-text')
      .map((one) => findingMessage(one, findingsEn));
  expect(said(1)).toEqual([expect.stringMatching(/^1 cell of .* is text/)]);
  expect(said('1')).toEqual([expect.stringMatching(/^2 cells of .* are text/)]);
});
