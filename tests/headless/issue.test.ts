import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSnapshot } from '../readSnapshot';
import { runNode } from '../runProgram';
import { PLAN_PATH } from '../seedPlan';

const at = join(mkdtempSync(join(tmpdir(), 'headless-issue-')), 'copy.xlsx');

test('the copy to issue has what the steps wrote to the users’ own sheets, and none of those that they made', () => {
  const steps = ['--steps', 'recalculate,assign', '--changes', 'all'];
  const run = runNode([
    ...['--import', 'tsx', 'src/workbench/headless/main.ts', PLAN_PATH],
    ...[...steps, '--issue', at],
  ]);
  expect([run.status, run.err]).toEqual([0, '']);
  expect(run.out).toContain(`Đã lưu ${at}`);
  const { sheets } = readSnapshot(readFileSync(at));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Phụ lục I',
    'Phụ lục II',
    'Nhiệm vụ',
    'Tổ chức thực hiện',
  ]);
  // The change of 7.1.3, misprinted as +0,018.
  expect(sheets[0]?.values[120]?.[5]).toBe(0.008);
});
