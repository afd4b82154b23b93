import { Workbook } from '@cj-tech-master/excelts';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../runProgram';
import { PLAN_PATH } from '../seedPlan';

const folder = mkdtempSync(join(tmpdir(), 'headless-collect-'));
const at = (name: string) => join(folder, name);
const headless = (...args: string[]) =>
  runNode(['--import', 'tsx', 'src/workbench/headless/main.ts', ...args]);

interface Report {
  collected: {
    accepted: { id: string; agency: string; score: number; source: string }[];
    doubts: { id: string; printed: string; why: string }[];
    missing: { agency: string; ids: string[] }[];
    refused: { file: string; reason: string }[];
  };
  changes: { sheet: string; cell: string; after: unknown; shows: string; form: boolean }[];
}

/** The form of an agency with a score typed behind a criterion's key, as a file of its own. */
async function sendBack(agency: string, file: string, scores: Record<string, number | string>) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(at('assigned.xlsx'));
  for (const sheet of [...workbook.worksheets]) {
    if (sheet.name !== agency) workbook.removeWorksheet(sheet.id);
  }
  const form = workbook.getWorksheet(agency);
  let column = 0;
  form?.eachRow((row) => {
    row.eachCell((cell, nth) => {
      if (String(cell.value).includes('Tự đánh giá')) column = nth;
    });
    const score = scores[String(row.getCell(1).value)];
    if (score !== undefined) row.getCell(column).value = score;
  });
  mkdirSync(at('returned'), { recursive: true });
  await workbook.xlsx.writeFile(at(`returned/${file}`));
}

test('files that agencies sent back are collected: accepted, doubted, refused, and what is missing', async () => {
  expect(headless(PLAN_PATH, '--steps', 'assign', '--out', at('assigned.xlsx')).status).toBe(0);
  await sendBack('Sở Nội vụ', 'snv.xlsx', { 'par:1.1': 1.5, 'par:1.3.1': 0.9 });
  await sendBack('Sở Tư pháp', 'stp.xlsx', { 'par:2.1.1': 99 });
  writeFileSync(at('returned/scan.xlsx'), '%PDF-1.7');
  // One that cannot be opened loses none of the others, and neither does a folder nor what the system puts there.
  symlinkSync(at('nowhere'), at('returned/gone.xlsx'));
  mkdirSync(at('returned/dot 2'));
  writeFileSync(at('returned/~$snv.xlsx'), 'user');
  writeFileSync(at('returned/Thumbs.db'), '');
  const files = ['--returned', at('returned'), '--report', at('report.json')];
  const run = headless(at('assigned.xlsx'), '--steps', 'collect', ...files);
  // What is said is counted by hand: 28 sheets of the workbook and 2 files; 99 is more than the maximum; of 88 criteria 3 came.
  expect(run.out).toContain(
    'Tổng hợp: 2 kết quả nhận được từ 30 phiếu, 1 nội dung cần xem lại, 85 tiêu chí thành phần chưa có kết quả\n',
  );
  expect(run.err).toBe(
    'Không tổng hợp được: gone.xlsx, scan.xlsx, dot 2; lý do có trong tệp --report.\n',
  );
  const { collected, changes } = JSON.parse(readFileSync(at('report.json'), 'utf8')) as Report;
  expect(collected.accepted).toEqual([
    { id: 'par:1.1', agency: 'Sở Nội vụ', score: 1.5, source: 'selfAssessed' },
    { id: 'par:1.3.1', agency: 'Sở Nội vụ', score: 0.9, source: 'selfAssessed' },
  ]);
  // The cell's own text: forms show points with two decimals.
  expect(collected.doubts).toMatchObject([{ id: 'par:2.1.1', printed: '99.00', why: 'over-max' }]);
  expect(collected.refused).toEqual([
    { file: 'gone.xlsx', reason: 'not-given' },
    { file: 'scan.xlsx', reason: 'not-a-spreadsheet' },
    { file: 'dot 2', reason: 'folder' },
  ]);
  expect(collected.missing.find(({ agency }) => agency === 'Sở Nội vụ')?.ids).toContain(
    'par:1.3.2',
  );
  const written = changes.filter(({ sheet, after }) => sheet === 'Phụ lục I' && after === 1.5);
  expect(written).toMatchObject([{ shows: '1,50', form: false }]);
});

test('a folder that is not there is said in one line', () => {
  const run = headless(PLAN_PATH, '--steps', 'collect', '--returned', at('nowhere'));
  expect([run.status, run.err.trim().split('\n').length]).toEqual([2, 1]);
  expect(run.err).toContain('không mở được thư mục này');
});
