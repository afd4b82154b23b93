import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish } from '../../src/core/base/task';
import { reportPlan } from '../../src/core/report/reportPlan';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { planReading } from '../core/assign/planReading';
import { convertToPdf } from '../libreOffice';
import { type Page, pagesOf } from './pdf';

const { snapshot, tables, findings, assignments } = planReading();

function printed(): Page[] {
  const plan = reportPlan(snapshot, {
    ...{ tables, year: 2022, findings, assignments, groups: [], progress: [] },
    period: { name: '', due: { text: 'trước ngày 16/9/2022', day: '2022-09-15' } },
    deadlines: new Map(),
    today: '2022-10-01',
  });
  const [write] = finish(plan).sheets;
  if (!write) throw new Error('no report');
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.xlsx');
  const sheet = { ...write.model, unlocked: null, results: new Map() };
  writeFileSync(file, finish(writeWorkbook([sheet])));
  convertToPdf(file, folder);
  return pagesOf(join(folder, 'report.pdf'));
}

test('[B1] the leader’s report is two pages that stand, of letters of ten points and more', () => {
  const pages = printed();
  expect(pages).toHaveLength(2);
  for (const { width, height, words, sizes } of pages) {
    expect(height).toBeGreaterThan(width);
    expect(Math.min(...sizes)).toBeGreaterThan(9.9);
    const texts = words.map(({ text }) => text);
    expect(texts.filter((text) => /#|NaN|undefined/.test(text))).toEqual([]);
    // One decimal mark on one paper, in its sentences as in its cells: that of an office in Viet Nam.
    expect(texts.filter((text) => /^[(+]?\d+\.\d{2,}/.test(text))).toEqual([]);
    expect(texts.filter((text) => /^[(+]?\d+,\d+/.test(text)).length).toBeGreaterThanOrEqual(20);
  }
  const [first, second] = pages.map(({ words }) => Math.max(...words.map(({ bottom }) => bottom)));
  // Of 842 points, with 57 of margin; charts stand below the last words of the second.
  expect(first).toBeGreaterThan(640);
  expect(second).toBeGreaterThan(420);
});
