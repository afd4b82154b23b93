import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../../src/app/check';
import { readReturnedFiles, returnedTask } from '../../src/app/returned';
import { WorkbookReader } from '../../src/app/workbookReader';
import { finish } from '../../src/core/base/task';
import { sheetMark } from '../../src/core/ownSheets/sheetModel';
import { seedPlan } from '../seedPlan';
import { fileOf } from '../workbench/bench';

const SEEDS = join(__dirname, '../../seeds');

function dropped(name: string, bytes: Uint8Array) {
  return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

/** Where workers are refused, as here, files are read in the page. */
const readFiles = (files: ReturnType<typeof dropped>[], onProgress = () => undefined) =>
  readReturnedFiles(
    files,
    new WorkbookReader(() => {
      throw new Error('refused');
    }),
    onProgress,
  );

test('what can be read of the dropped files is read, and the others are named', async () => {
  const plan = readFileSync(join(SEEDS, 'phu-luc-205-kh-ubnd-2022.xlsx'));
  const files = await readFiles([
    dropped('ảnh.xlsx', new TextEncoder().encode('not a workbook')),
    dropped('kế hoạch.xlsx', plan),
    dropped('cắt đôi.xlsx', plan.subarray(0, plan.length / 2)),
  ]);
  expect(files.failed).toEqual([
    { file: 'ảnh.xlsx', why: { why: 'not-a-spreadsheet', is: 'text' } },
    { file: 'cắt đôi.xlsx', why: { why: 'damaged' } },
  ]);
  expect(files.read.map(({ file }) => file)).toEqual(['kế hoạch.xlsx']);
  expect(files.read[0]?.snapshot.sheets.map(({ sheet }) => sheet)).toContain('Phụ lục I');
});

test('scores come from the workbook’s own sheets and from the files, each with its file', async () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const sheet = [
    [sheetMark('agency', 'Sở Nội vụ'), 'PHIẾU GIAO VIỆC', '', ''],
    ['par:1.1.1', '1.1.1', 'Tiêu chí', 0.5],
  ];
  const { read } = await readFiles([dropped('so-noi-vu.xlsx', await fileOf({ Phiếu: sheet }))]);
  const { returned, criteria } = finish(returnedTask(reading.value, read));
  expect(returned.sheets.map(({ file }) => file)).toEqual(['so-noi-vu.xlsx']);
  expect(criteria.has('par:7.1.2')).toBe(true);
});
