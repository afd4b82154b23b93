import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lossesOf } from '../../src/workbench/engine/losses';
import { convertToPdf } from '../libreOffice';
import { runNode, runProgram } from '../runProgram';
import { PLAN_PATH } from '../seedPlan';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const at = (name: string) => join(folder, name);
const run = (from: string, to: string, steps: string) =>
  runNode([
    ...['--import', 'tsx', 'src/workbench/headless/main.ts', from],
    ...['--out', at(to), '--steps', steps],
  ]);
const partsOf = (name: string) => Object.entries(unzipSync(readFileSync(at(name))));
const chartsIn = (name: string) =>
  partsOf(name)
    .filter(([part]) => /^xl\/charts\/chart\d+\.xml$/.test(part))
    .map(([, xml]) => strFromU8(xml).replace(/\s*<c:lang[^>]*>/, ''));

test('[B4] the report is made without Excel, and a workbook with charts is read, written on, and loses none', async () => {
  expect(run(PLAN_PATH, 'first.xlsx', 'check,report')).toMatchObject({ status: 0, err: '' });
  expect(chartsIn('first.xlsx')).toHaveLength(3);
  expect(await lossesOf(readFileSync(at('first.xlsx')))).toEqual([]);
  const again = run(at('first.xlsx'), 'second.xlsx', 'check,recalculate,report');
  expect(again).toMatchObject({ status: 0, err: '' });
  expect(chartsIn('second.xlsx')).toHaveLength(3);
  const frames = partsOf('second.xlsx').flatMap(([part, xml]) =>
    part.startsWith('xl/drawings/drawing') ? [strFromU8(xml)] : [],
  );
  expect(frames.join('').match(/name="CCHC (fields|change|agencies) /g)).toHaveLength(3);
});

test('[B1] it prints on two pages, upright, and nothing of it stands elsewhere', () => {
  convertToPdf(at('first.xlsx'), folder);
  const { out } = runProgram('pdftotext', ['-layout', at('first.pdf'), '-']);
  const pages = out.split('\f').map((page) => page.normalize('NFC'));
  const first = pages.findIndex((page) => page.includes('NỘI DUNG CẦN CHỈ ĐẠO'));
  const own = pages.slice(first).filter((page) => page.trim() !== '');
  expect(own).toHaveLength(2);
  expect(own[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(own[1]).toContain('II. SỐ LIỆU');
  // Words of the charts, drawn by LibreOffice, letter by letter.
  for (const words of ['Điểm theo lĩnh vực', 'Mức tăng/giảm theo lĩnh vực', 'Mục tiêu 2022']) {
    expect(own[1]?.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
  }
  const sizes = runProgram('pdfinfo', ['-f', String(first + 1), '-l', '99', at('first.pdf')]).out;
  const sides = [...sizes.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(([, w, h]) => [w, h]);
  expect(sides).toHaveLength(2);
  for (const [width, height] of sides) expect(Number(height)).toBeGreaterThan(Number(width));
});
