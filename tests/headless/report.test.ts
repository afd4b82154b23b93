import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { doubtsVi } from '../../src/strings/doubts.vi';
import { findingsVi } from '../../src/strings/findings.vi';
import { readArguments } from '../../src/workbench/headless/arguments';
import { reportOf } from '../../src/workbench/headless/report';
import { runSteps } from '../../src/workbench/headless/run';
import { headlessVi } from '../../src/workbench/headless/words';
import { openSheets } from '../workbench/bench';
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

test('[Y2] findings and certain fixes are of the year that is worked on, and another year is none', async () => {
  const table = (year: number, printed: string) => [
    ['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`, 'Chủ trì'],
    ['1', 'Lĩnh vực', 2, 1, 1.5, ''],
    ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, printed],
  ];
  const bench = await openSheets({
    'PL 2023': table(2023, 'Sở Tư pháb'),
    'PL 2024': table(2024, 'Sở Nội vụu'),
  });
  const runFor = (year: string) => {
    const args = readArguments(['a.xlsx', '--steps', 'fix', '--out', 'b.xlsx', '--year', year]);
    if ('wrong' in args) throw new Error(args.wrong);
    return runSteps(args, [], 'a.xlsx', bench);
  };
  const other = await runFor('2031');
  expect(other).toEqual({ ok: false, failure: { years: [2023, 2024] } });
  expect(headlessVi.noYear(2031, [2023, 2024])).toBe(
    'Tệp không có kế hoạch năm 2031; có năm 2023, 2024. Không ghi gì.',
  );
  const result = await runFor('2023');
  bench.close();
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const report = reportOf(result.run, findingsVi, doubtsVi) as {
    changes: { sheet: string; cell: string }[];
    findings: { sheet: string }[];
  };
  expect(report.changes.map(({ sheet, cell }) => [sheet, cell])).toEqual([['PL 2023', 'F3']]);
  expect(new Set(report.findings.map(({ sheet }) => sheet))).toEqual(new Set(['PL 2023']));
});
